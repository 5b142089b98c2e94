import { rm } from "node:fs/promises";
import { join } from "node:path";
import { linkFolder, writeFiles } from "../site-files.ts";
import { cutAlongCalendar } from "./calendar.ts";
import { openEngine } from "./engine.ts";
import { layout, type Manifest, packing } from "./layout.ts";
import { simplifiedPairs } from "./opencc.ts";
import { pack } from "./pack.ts";
import { HALF_THE_MEMORY } from "./processes.ts";
import type { SearchRecord } from "./record.ts";
import { entryOf } from "./shard.ts";
import { fillCache, tidyCache } from "./shard-cache.ts";

export interface IndexOptions {
  /** A folder where shards are kept, in its `search/`, for the next time; without it, all are made anew. */
  readonly cache?: string;
  /** How much memory indexing may take, in bytes; half of the machine's where nothing is said. */
  readonly memory?: number;
  /** The most characters that a shard holds, unless a single day has more. */
  readonly shardSize?: number;
}

/** Few shards, for each is asked at every search; not so large that a process for one takes more than a gigabyte. */
const SHARD_SIZE = 16e6;

/**
 * Write the search index of an archive to `pagefind/` in a site's folder, in place of the one that is there.
 *
 * The same articles, in any order, give the same bytes.
 *
 * @throws Error where two articles have one address, or Pagefind fails
 */
export async function indexArticles(
  records: Iterable<SearchRecord>,
  outDir: string,
  { cache, memory = HALF_THE_MEMORY, shardSize = SHARD_SIZE }: IndexOptions = {},
): Promise<void> {
  const folder = join(outDir, "pagefind");
  const shards = cutAlongCalendar(inOrder(records), shardSize)
    .map((run) => ({ entry: entryOf(run), records: run }))
    .reverse();
  await rm(folder, { recursive: true, force: true });
  if (cache === undefined) await fillCache(folder, shards, memory);
  else {
    const kept = join(cache, "search");
    await fillCache(kept, shards, memory);
    for (const { entry } of shards) await linkFolder(join(kept, entry.folder), join(folder, entry.folder));
    await tidyCache(kept, shards);
  }
  const engine = shards.length > 0 ? await openEngine() : undefined;
  const manifest: Manifest = {
    ...(engine && { engine: engine.entry }),
    shards: shards.map(({ entry }) => entry),
  };
  await writeFiles(folder, [
    ...(engine?.files ?? []),
    { path: layout.simplified, content: pack(simplifiedPairs, packing.simplified) },
    { path: layout.manifest, content: Buffer.from(JSON.stringify(manifest)) },
  ]);
}

/** Order articles by date and address, those without a date first. */
function inOrder(records: Iterable<SearchRecord>): readonly SearchRecord[] {
  const ordered = [...records].sort((one, other) => compare(keyOf(one), keyOf(other)));
  const addresses = new Set<string>();
  for (const { url } of ordered) {
    if (addresses.has(url)) throw new Error(`two articles have the address ${url}`);
    addresses.add(url);
  }
  return ordered;
}

const keyOf = ({ date = "", url }: SearchRecord): string => `${date} ${url}`;

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
