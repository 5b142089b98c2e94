import assert from "node:assert/strict";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { MARK, sumOf } from "../../src/published/index.ts";
import { temporaryFolder } from "../site/command.ts";
import { build, filesIn } from "./building.ts";
import { anyEdit, edit, printNewspaper } from "./newspaper.ts";

/** So many archives, each edited so often: what takes time is Eleventy, which is started for every build. */
const ARCHIVES = 1;
const TIMES = 2;

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

test("where nothing has changed, nothing is read", async (context) => {
  const folder = await temporaryFolder(context);
  await printNewspaper(join(folder, "content"));
  const first = await build(folder, "site", "cache");
  const second = await build(folder, "site", "cache");
  assert.ok(first.site && !second.site);
  assert.deepEqual(second.outcome.ledger, first.outcome.ledger);
});

test("a site whose cache is gone, or that somebody changed, is made anew", async (context) => {
  const folder = await temporaryFolder(context);
  await printNewspaper(join(folder, "content"));
  await build(folder, "site", "cache");
  const before = await filesIn(join(folder, "site"));
  await writeFile(join(folder, "site/.backfile"), "This folder was made by Backfile.\n");
  await rm(join(folder, "site/about"), { recursive: true });
  await build(folder, "site", "cache");
  assert.deepEqual(await filesIn(join(folder, "site")), before);
});

/** Add up how large files are, but for the mark of the build. */
function roomIn(files: Readonly<Record<string, string>>): { readonly bytes: number; readonly files: number } {
  const counted = Object.entries(files).filter(([path]) => path !== `/${MARK}`);
  return { bytes: counted.reduce((sum, [, { length }]) => sum + length, 0), files: counted.length };
}
