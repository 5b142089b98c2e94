import { layout } from "../search/layout.ts";
import { fetchFile, indexFolder, unzipped } from "./files.ts";

/** A result of Pagefind's. */
export interface PagefindResult {
  /** The record's name in its index. */
  readonly id: string;
  /** Where the phrase is first met. */
  readonly words: readonly number[];
}

interface SearchOptions {
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
}

/** An index of Pagefind's. A term in quotes is met as it stands; null stands for every record. */
export interface Pagefind {
  search(term: string | null, options?: SearchOptions): Promise<readonly PagefindResult[]>;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): {
    search(term: string | null, options: SearchOptions): Promise<{ results: readonly PagefindResult[] }>;
  };
}

/**
 * Open the index of a shard.
 *
 * Only in a worker: with a document at hand, Pagefind takes its language and cuts Chinese queries into words.
 */
export async function openPagefind(shard: URL): Promise<Pagefind> {
  globalThis.fetch = watchedFetch;
  const module: PagefindModule = await import(new URL(layout.pagefind, indexFolder).href);
  // With this tag the index's entry may be cached: a shard's folder has another name when it holds something else.
  const instance = module.createInstance({ basePath: shard.href, metaCacheTag: "1" });
  const search: Pagefind["search"] = async (term, options = {}) => {
    const before = failures.length;
    const { results } = await instance.search(term, options);
    // Where a part of its index does not come, Pagefind answers from the others.
    if (failures.length > before) throw failures.at(-1);
    return results;
  };
  return { search };
}

/** What went wrong in `watchedFetch`. */
const failures: unknown[] = [];

/** Fetch and unzip a file for Pagefind, and keep what goes wrong. */
const watchedFetch: typeof fetch = async (input) => {
  try {
    const file = await fetchFile(located(String(input)));
    return /\.(?:pf_\w+|pagefind)$/.test(file.url) ? new Response(checked(await unzipped(file))) : file;
  } catch (error) {
    failures.push(error);
    throw error;
  }
};

/** Point Pagefind, which expects its WebAssembly in each index, to the one that all shards share. */
const located = (url: string): string | URL => {
  const [shared] = /[^/]+\.pagefind$/.exec(url) ?? [];
  return shared ? new URL(shared, indexFolder) : url;
};

/** What every file of Pagefind's begins with. */
const pagefindMark = "pagefind_dcd";

/** Make sure that a file is one of Pagefind's: some hosts answer with a page of theirs where there is none. */
function checked(bytes: ArrayBuffer): ArrayBuffer {
  const mark = new TextDecoder().decode(bytes.slice(0, pagefindMark.length));
  if (mark !== pagefindMark) throw new Error("what was fetched is no file of Pagefind's");
  return bytes;
}
