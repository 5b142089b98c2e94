import { simplifiedPairs } from "../chinese/opencc.ts";
import { type Keep, keepNothing } from "../kept-files.ts";
import { writeFiles } from "../site-files.ts";
import { keptEngine } from "./engine.ts";
import { FORMAT, layout, type Manifest, packing, type ShardEntry } from "./layout.ts";
import { pack } from "./pack.ts";

/**
 * Write all of an index but its shards, which are listed newest first: the manifest, Pagefind itself and the table of
 * simplified characters.
 *
 * @throws Error where Pagefind fails
 */
export async function writeManifest(
  folder: string,
  shards: readonly ShardEntry[],
  keep: Keep = keepNothing,
): Promise<void> {
  const engine = shards.length > 0 ? await keptEngine(keep) : undefined;
  const manifest: Manifest = { format: FORMAT, ...(engine && { engine: engine.entry }), shards };
  await writeFiles(folder, [
    ...(engine?.files ?? []),
    { path: layout.simplified, content: pack(simplifiedPairs, packing.simplified) },
    { path: layout.manifest, content: Buffer.from(JSON.stringify(manifest)) },
  ]);
}
