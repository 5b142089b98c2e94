import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { readIssue, updateIssue } from "../../src/archive/index.ts";
import { content, SETTINGS } from "../archive/samples.ts";
import { bundled } from "./child.ts";
import { type Files, filesOf, restore } from "./disk-states.ts";
import { ISSUE, NEW, OLD, PAGES, PRINTED } from "./issue-to-update.ts";
import { countOf, type Progress, progressOf, runOrKill, shares } from "./killing.ts";

const KILLS = 5;
const ARCHIVES = Array.from({ length: 20 }, (_, place) => `${place}`);

/** A file that the change writes. */
const NEWS = `issues/${ISSUE}/articles/01-01.md`;

const program = bundled("update-program.ts");

test("archives that are killed at 100 random moments hold all of a change or nothing, and then all of it", async (t) => {
  const folder = await content(t, {});
  const { before, after } = await twoStates(t);
  await writing(folder, before);
  const long = await writing(folder, before);
  const seed = Date.now();
  const found: Progress[] = [];
  for (const share of shares(seed, KILLS)) {
    await writing(folder, before, share * long);
    for (const [place, name] of ARCHIVES.entries()) {
      const archive = join(folder, name);
      found.push(progressOf(filesOf(archive), ISSUE, after));
      // What a reader leaves as it was before needs no second look at what a run makes of it.
      await (place % 2 ? readIssue(archive, ISSUE) : updateIssue(archive, PAGES, NEW));
      const seen = filesOf(archive);
      const isNew = place % 2 === 0 || seen[NEWS] === after[NEWS];
      assert.deepEqual(seen, isNew ? after : before, `seed ${seed}`);
    }
  }
  t.diagnostic(`seed ${seed}, ${long.toFixed()} ms of writing, killed: ${countOf(found)}`);
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

/** Let archives be brought up to date, and kill that when it has written for so many milliseconds; gives how many it wrote. */
async function writing(folder: string, before: Files, killAfter?: number): Promise<number> {
  const args = ARCHIVES.map((name) => join(folder, name));
  for (const archive of args) restore(archive, before);
  const changes = join(folder, `0/issues/.${ISSUE}.changes`);
  const kill = killAfter === undefined ? {} : { killAfter };
  const { long, status } = await runOrKill({ program, args, changes, ...kill });
  // It may be done before it is killed.
  assert.ok(status === 0 || (status === null && killAfter !== undefined));
  return long;
}
