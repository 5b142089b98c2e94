import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { bringUp } from "../../scripts/build/bring-up.ts";
import type { BuildOptions } from "../../scripts/build/options.ts";
import { untold } from "../../src/stages.ts";

/** Build the archive in a folder's `content/` into another folder of it, with a cache of its own. */
export const build = (folder: string, out: string, cache: string, more: Partial<BuildOptions> = {}) =>
  bringUp(
    {
      content: join(folder, "content"),
      out: join(folder, out),
      cache: join(folder, cache),
      pathPrefix: "/",
      url: "https://archive.example",
      ...more,
    },
    untold,
  );

/** List the files of a site with what they say. */
export async function filesIn(site: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => {
    return [file.slice(site.length), (await readFile(file)).toString("latin1")] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
