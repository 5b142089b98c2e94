import { rm } from "node:fs/promises";
import { join } from "node:path";
import { linkFolder } from "../site-files.ts";
import type { Advanced } from "../stages.ts";
import type { IndexedIssue } from "./issue.ts";
import { writeManifest } from "./manifest.ts";
import { HALF_THE_MEMORY } from "./processes.ts";
import { entriesIn, fillCache, tidyCache } from "./shard-cache.ts";
import { type WantedShard, wantedShards } from "./wanted-shards.ts";

export interface IndexOptions {
  /** A folder where shards are kept, in its `search/`, for the next time; without it, all are made anew. */
  readonly cache?: string;
  /** How much memory indexing may take, in bytes; half of the machine's where nothing is said. */
  readonly memory?: number;
  /** The most characters that a shard holds, unless a single day has more. */
  readonly shardSize?: number;
}

/** Few shards, for each is asked at every search; not so large that a changed word in one takes more than some seconds. */
const SHARD_SIZE = 3e6;

/**
 * Write the search index of an archive to `pagefind/` in a site's folder, in place of the one that is there.
 *
 * The same articles, in any order, give the same bytes.
 *
 * @throws Error where two articles have one address, or Pagefind fails
 */
export async function indexArticles(
  issues: readonly IndexedIssue[],
  outDir: string,
  { cache, memory, shardSize }: IndexOptions = {},
): Promise<void> {
  const folder = join(outDir, "pagefind");
  await rm(folder, { recursive: true, force: true });
  const kept = cache === undefined ? folder : join(cache, "search");
  const shards = shardsOf(issues, shardSize);
  await makeShards(shards, kept, memory);
  if (cache !== undefined) {
    for (const shard of shards) linkFolder(join(kept, shard.folder), join(folder, shard.folder));
    await tidyCache(kept, shards);
  }
  await writeManifest(folder, await entriesIn(folder, shards));
}

/** Cut an archive into the shards of its index, newest first. */
export const shardsOf = (issues: readonly IndexedIssue[], shardSize = SHARD_SIZE): readonly WantedShard[] =>
  wantedShards(issues, shardSize);

/**
 * Make sure that a folder holds shards, each in a folder of its own; indexing takes so many bytes of memory. Tells how
 * many issues are indexed of those that are not there yet.
 */
export const makeShards = (
  shards: readonly WantedShard[],
  folder: string,
  memory = HALF_THE_MEMORY,
  advanced?: Advanced,
): Promise<void> => fillCache(folder, shards, memory, advanced);
