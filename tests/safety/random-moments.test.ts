import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { readIssue, updateIssue } from "../../src/archive/index.ts";
import { content, SETTINGS } from "../archive/samples.ts";
import { bundled, over, started } from "./child.ts";
import { type Files, filesOf, restore } from "./disk-states.ts";
import { ISSUE, NEW, OLD, PAGES, PRINTED } from "./issue-to-update.ts";

const KILLS = 5;
const ARCHIVES = Array.from({ length: 20 }, (_, place) => `${place}`);

/** A file that the change writes. */
const NEWS = `issues/${ISSUE}/articles/01-01.md`;

const program = bundled("update-program.ts");

test("archives that are killed at 100 random moments hold all of a change or nothing, and then all of it", async (t) => {
  const folder = await content(t, {});
  const { before, after } = await twoStates(t);
  const long = await writing(folder, before);
  const seed = Date.now();
  for (const share of fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { seed, numRuns: KILLS })) {
    await writing(folder, before, share * long);
    for (const [place, name] of ARCHIVES.entries()) {
      const archive = join(folder, name);
      // What a reader leaves as it was before needs no second look at what a run makes of it.
      await (place % 2 ? readIssue(archive, ISSUE) : updateIssue(archive, PAGES, NEW));
      const seen = filesOf(archive);
      const isNew = place % 2 === 0 || seen[NEWS] === after[NEWS];
      assert.deepEqual(seen, isNew ? after : before, `seed ${seed}`);
    }
  }
  t.diagnostic(`seed ${seed}, ${long.toFixed()} ms of writing`);
});

/** Make an archive with an issue as it was read, and as it is after it was read again. */
async function twoStates(t: TestContext): Promise<{ readonly before: Files; readonly after: Files }> {
  const page = { [`issues/${ISSUE}/pages/01.txt`]: PRINTED };
  const archive = await content(t, { "archive.yaml": SETTINGS, ...page });
  await updateIssue(archive, PAGES, OLD);
  const before = filesOf(archive);
  await updateIssue(archive, PAGES, NEW);
  return { before, after: filesOf(archive) };
}

/** Let archives be brought up to date, and kill that after so many milliseconds; gives how many it took. */
async function writing(folder: string, before: Files, killAfter?: number): Promise<number> {
  for (const name of ARCHIVES) restore(join(folder, name), before);
  const child = await started(program, ...ARCHIVES.map((name) => join(folder, name)));
  const start = performance.now();
  if (killAfter !== undefined) {
    await setTimeout(killAfter);
    child.kill("SIGKILL");
  }
  const status = await over(child);
  // It may be done before it is killed.
  assert.ok(status === 0 || (status === null && killAfter !== undefined));
  return performance.now() - start;
}
