import { type EngineEntry, layout } from "../search/layout.ts";
import { fetchFile, indexFolder, unzipped } from "./files.ts";
import { entryFile, type IndexFacts, type IndexPart, indexFile, metaFile } from "./pagefind-files.ts";
import { remembering } from "./remember.ts";

/** A result of Pagefind's. */
export interface PagefindResult {
  /** The article's number. */
  readonly id: string;
  /** Where the first token of the phrase is first met. */
  readonly words: readonly number[];
}

/** An index of Pagefind's. A term in quotes is met as it stands. */
export interface Pagefind {
  search(term: string): Promise<readonly PagefindResult[]>;
}

/** What is known of the index of a shard beforehand. */
export interface Known {
  readonly engine: EngineEntry;
  readonly facts: IndexFacts;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): Instance;
}

interface Instance {
  search(term: string): Promise<{ results: readonly PagefindResult[] }>;
}

/**
 * Open the index of a shard.
 *
 * Only in a worker: with a document at hand, Pagefind takes its language and cuts Chinese queries into words.
 */
export async function openPagefind(shard: URL, known: Known, part: GivePart): Promise<Pagefind> {
  globalThis.fetch = watchedFetch;
  const failures: unknown[] = [];
  shards.set(shard.href, { ...known, part, failures });
  const module: PagefindModule = await import(new URL(layout.pagefind, indexFolder).href);
  const begin = () => module.createInstance({ basePath: shard.href });
  const instance = await start(begin, failures);
  return { search: async (term) => (await heeded(instance.search(term), failures)).results };
}

/**
 * All instances share the memory of Pagefind's WebAssembly, which the first one brings. Where two bring it at a time,
 * one looks for its index in the memory of the other; so the others wait until the first can answer.
 */
let first: Promise<Instance> | undefined;

async function start(begin: () => Instance, failures: readonly unknown[]): Promise<Instance> {
  if (first) {
    await first.catch(() => {});
    return begin();
  }
  first = answering(begin(), failures);
  return first;
}

async function answering(instance: Instance, failures: readonly unknown[]): Promise<Instance> {
  await heeded(instance.search(""), failures);
  return instance;
}

/** Wait for Pagefind, and fail where a file did not come: it goes on without. */
async function heeded<T>(work: Promise<T>, failures: readonly unknown[]): Promise<T> {
  const before = failures.length;
  const result = await work;
  if (failures.length > before) throw failures.at(-1);
  return result;
}

/** Gives a part of the index of a shard. */
type GivePart = (part: number) => Promise<IndexPart>;

/** A shard that is open. */
interface Open extends Known {
  readonly part: GivePart;
  /** What went wrong with its files. */
  readonly failures: unknown[];
}

/** The shards that are open, by address. */
const shards = new Map<string, Open>();

/** Give Pagefind the file that it asks for, and keep what goes wrong. */
const watchedFetch: typeof fetch = async (input) => {
  const { pathname, origin } = new URL(String(input));
  const [, folder = "", path = ""] = /^(.*\/pagefind\/[^/]+\/)(.+)$/.exec(pathname) ?? [];
  const open = shards.get(new URL(folder, origin).href) as Open;
  try {
    return new Response(await contentOf(path, open));
  } catch (error) {
    open.failures.push(error);
    throw error;
  }
};

const engineFile = remembering(async (path: string) => unzipped(await fetchFile(new URL(path, indexFolder))));

/** What Pagefind asks for in the folder of a shard, and where that comes from. */
async function contentOf(path: string, { engine, facts, part }: Open): Promise<BodyInit> {
  if (path === "pagefind-entry.json") return entryFile(engine, facts);
  if (path.endsWith(".pf_meta")) return metaFile(engine, facts) as BodyInit;
  // All shards share one engine.
  if (path.endsWith(".pagefind")) return engineFile(path);
  const [, number = ""] = /^index\/(\d+)\.pf_index$/.exec(path) ?? [];
  return indexFile(await part(Number(number))) as BodyInit;
}
