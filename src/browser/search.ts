import type { SearchAnswer, SearchOptions } from "./answer.ts";
import { run } from "./errands.ts";
import type { Errand, Question, Reply } from "./messages.ts";

export type { Counts, SearchAnswer, SearchOptions, SearchResult, Sort } from "./answer.ts";

/**
 * Search the archive.
 *
 * Words with spaces between them are all wanted, each as a phrase; `"new york"` keeps one with spaces together;
 * `-word` is unwanted. An article is found where its title, kicker, deck, a paragraph or a caption contains the
 * phrase, whether simplified or traditional, in capitals or not, with or without accents and spaces beside Chinese.
 *
 * `onPart` is given what is found so far, as soon as there is any; the whole answer comes at the end.
 *
 * @throws Error where a part of the index cannot be read; the next search begins afresh
 */
export async function search(
  query: string,
  options: SearchOptions = {},
  onPart: (answer: SearchAnswer) => void = () => {},
): Promise<SearchAnswer> {
  const worker = current ?? start();
  const id = nextId++;
  return new Promise((resolve, reject) => {
    pending.set(id, { onPart, resolve, reject });
    worker.postMessage({ id, query, options } satisfies Question);
  });
}

interface Pending {
  readonly onPart: (answer: SearchAnswer) => void;
  readonly resolve: (answer: SearchAnswer) => void;
  readonly reject: (error: Error) => void;
}

const pending = new Map<number, Pending>();
let nextId = 0;
let current: Worker | undefined;

function start(): Worker {
  const worker = new Worker(new URL("search-worker.js", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data, ports }: MessageEvent<Reply | Errand>) => {
    if ("address" in data) run(data, ports[0]);
    else hear(worker, data);
  });
  worker.addEventListener("error", ({ message }) => stop(worker, message));
  current = worker;
  return worker;
}

function hear(worker: Worker, { id, answer, part, error }: Reply): void {
  if (!answer) stop(worker, error);
  else if (part) pending.get(id)?.onPart(answer);
  else {
    pending.get(id)?.resolve(answer);
    pending.delete(id);
  }
}

/** Give up a worker, for a script that failed to load stays failed in it. */
function stop(worker: Worker, reason = "the search engine does not start"): void {
  worker.terminate();
  current = undefined;
  for (const { reject } of pending.values()) reject(new Error(reason));
  pending.clear();
}
