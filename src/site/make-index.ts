import { join } from "node:path";
import type { Ledger } from "../published/index.ts";
import { entriesIn, makeShards, shardsOf, tidyCache, writeManifest } from "../search/index.ts";
import { linkFolder } from "../site-files.ts";
import { advancing } from "../stages.ts";
import type { Making } from "./make-site.ts";
import type { Site } from "./open-site.ts";
import type { Belongs } from "./plan/index.ts";
import { searchIssues } from "./search-records.ts";

/** Where the index is, in a site. */
const INDEX = "pagefind";

/** Give the place of a shard in a site, as a ledger has it. */
export const shardPath = (shard: string): string => `${INDEX}/${shard}/`;

/** Name the shards of an archive's index, newest first. */
export const shardNames = ({ catalogue }: Site): readonly string[] =>
  shardsOf(searchIssues(catalogue)).map(({ folder }) => folder);

/** Make the shards of the index that a site lacks; gives what is planned of it. A part of a site has no manifest. */
export async function makeIndex(
  { catalogue, keep }: Site,
  before: Ledger,
  folder: string,
  { cache, memory, stages, part, belongs }: Making & { readonly belongs: Belongs },
): Promise<Ledger> {
  const kept = join(cache, "search");
  const shards = shardsOf(searchIssues(catalogue)).filter((shard) => belongs(shardPath(shard.folder)));
  await stages.during("index", () => makeShards(shards, kept, memory, advancing(stages, "index")));
  const lacking = shards.filter((shard) => !before.has(shardPath(shard.folder)));
  for (const shard of lacking) {
    await linkFolder(join(kept, shard.folder), join(folder, shardPath(shard.folder)));
  }
  await tidyCache(kept, shards);
  if (!part) await writeManifest(join(folder, INDEX), await entriesIn(kept, shards), keep);
  return new Map(shards.map((shard) => [shardPath(shard.folder), shard.folder]));
}

/** Put the index of a site together whose shards are all there. */
export async function finishIndex(site: string, shards: readonly string[]): Promise<void> {
  const folder = join(site, INDEX);
  const named = shards.map((shard) => ({ folder: shard }));
  await writeManifest(folder, await entriesIn(folder, named));
}
