import assert from "node:assert/strict";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { bringUp } from "../../scripts/build/bring-up.ts";
import { MARK, sumOf } from "../../src/published/index.ts";
import { untold } from "../../src/stages.ts";
import { temporaryFolder } from "../site/command.ts";
import { anyEdit, edit, printNewspaper } from "./newspaper.ts";

/** So many archives, each edited so often: what takes time is Eleventy, which is started for every build. */
const ARCHIVES = 2;
const TIMES = 4;

test("a site that was brought up to date is the site that is made anew, and is measured so, whatever was edited", async (context) => {
  const edits = fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), {
    minLength: TIMES,
    maxLength: TIMES,
  });
  await fc.assert(
    fc.asyncProperty(edits, async (rounds) => {
      const folder = await temporaryFolder(context);
      const content = join(folder, "content");
      await printNewspaper(content);
      await build(folder, "site", "cache");
      for (const [round, done] of rounds.entries()) {
        for (const one of done) await edit(content, one);
        const { outcome } = await build(folder, "site", "cache");
        await build(folder, `anew-${round}`, `cache-${round}`);
        const files = await filesIn(join(folder, "site"));
        assert.deepEqual(files, await filesIn(join(folder, `anew-${round}`)), `round ${round}`);
        assert.deepEqual(sumOf(outcome.sizes.values()), roomIn(files), `round ${round}`);
      }
    }),
    { numRuns: ARCHIVES, endOnFailure: true, includeErrorInReport: true },
  );
});

test("what did not change is not written again", async (context) => {
  const folder = await temporaryFolder(context);
  await printNewspaper(join(folder, "content"));
  await build(folder, "site", "cache");
  const before = await stat(join(folder, "site/2021-12-31/01-02/index.html"));
  await edit(join(folder, "content"), { kind: "word", which: 0, what: 0 });
  await build(folder, "site", "cache");
  const after = await stat(join(folder, "site/2021-12-31/01-02/index.html"));
  assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  const changed = await readFile(join(folder, "site/2020-11-22/01-02/index.html"), "utf8");
  assert.match(changed, /订正/);
});

const build = (folder: string, out: string, cache: string) =>
  bringUp(
    {
      content: join(folder, "content"),
      out: join(folder, out),
      cache: join(folder, cache),
      pathPrefix: "/",
      url: "https://archive.example",
    },
    untold,
  );

/** Add up how large files are, but for the mark of the build. */
function roomIn(files: Readonly<Record<string, string>>): { readonly bytes: number; readonly files: number } {
  const counted = Object.entries(files).filter(([path]) => path !== `/${MARK}`);
  return { bytes: counted.reduce((sum, [, { length }]) => sum + length, 0), files: counted.length };
}

/** List the files of a site with what they say. */
async function filesIn(site: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => {
    return [file.slice(site.length), (await readFile(file)).toString("latin1")] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
