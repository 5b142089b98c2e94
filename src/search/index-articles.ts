import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { layout, type Manifest } from "./layout.ts";
import type { SearchRecord } from "./record.ts";
import { indexShard, type Shard, type ShardFile } from "./shard.ts";

/**
 * Write the search index of an archive to `pagefind/` in a site's folder, in place of the one that is there.
 *
 * The same articles, in any order, give the same bytes.
 *
 * @throws Error where two articles have one address, or Pagefind fails
 */
export async function indexArticles(records: Iterable<SearchRecord>, outDir: string): Promise<void> {
  const folder = join(outDir, "pagefind");
  const shards: Shard[] = [];
  for (const run of shardsOf(inOrder(records))) shards.push(await indexShard(run));
  const manifest: Manifest = { shards: shards.map(({ entry }) => entry) };
  await rm(folder, { recursive: true, force: true });
  await writeFiles(folder, [
    ...shards.flatMap(({ files }) => files),
    { path: layout.manifest, content: Buffer.from(JSON.stringify(manifest)) },
  ]);
}

/** Divide an archive into what is indexed by itself. */
const shardsOf = (records: readonly SearchRecord[]): readonly (readonly SearchRecord[])[] =>
  records.length > 0 ? [records] : [];

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

async function writeFiles(folder: string, files: readonly ShardFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  for (const { path, content } of files) await writeFile(join(folder, path), content);
}
