import assert from "node:assert/strict";
import { readdir, rmdir } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type Holder, holderHere, type State, stateOf } from "../../scripts/lock/holder.ts";
import { archive, holding } from "../../scripts/lock/holding.ts";
import { temporaryFolder } from "../site/command.ts";
import { bundled, over, started } from "./child.ts";
import { leaveLock } from "./left-lock.ts";

const program = bundled("holder-program.ts");

/** Hold an archive for a moment; gives what was said while waiting, and tells `hear` at once. */
async function hold(t: TestContext, folder: string, hear = () => {}): Promise<readonly string[]> {
  const { mock } = t.mock.method(console, "error", hear);
  await holding(archive(folder), "npm run parse", async () => {}).finally(() => mock.restore());
  return mock.calls.map(({ arguments: [line] }) => String(line));
}

test("of runs that want an archive at the same time, one has it at a time", async (t) => {
  const folder = await temporaryFolder(t);
  leaveLock(folder, { started: "long ago" });
  const runs = await Promise.all(["6", "6", "6"].map((times) => started(program, folder, times)));
  assert.deepEqual(await Promise.all(runs.map(over)), [0, 0, 0]);
  assert.deepEqual(await readdir(folder), []);
});

test("a second run says who holds the archive, waits and goes on", async (t) => {
  const folder = await temporaryFolder(t);
  const run = await started(program, folder);
  const said = await hold(t, folder, () => run.stdin.end());
  assert.equal(said.length, 1);
  assert.match(said[0] ?? "", /: in use by "npm run x", process \d+ on .+, since \d\d:\d\d:\d\d; waiting$/);
  assert.deepEqual([await over(run), await readdir(folder)], [0, []]);
});

test("the archive of a run that was killed is free at once", async (t) => {
  const folder = await temporaryFolder(t);
  const run = await started(program, folder);
  assert.equal((await readdir(archive(folder).lock)).length, 1);
  run.kill("SIGKILL");
  await over(run);
  await rmdir(join(folder, "busy"));
  assert.deepEqual([await hold(t, folder), await readdir(folder)], [[], []]);
});

test("a holder runs as long as its process, not one that was given its number later", () => {
  const here = holderHere("npm run parse");
  const cases: readonly (readonly [Partial<Holder>, State])[] = [
    [{}, "running"],
    [{ started: "long ago" }, process.platform === "win32" ? "running" : "gone"],
    [{ boot: "the day before" }, "gone"],
    [{ pid: 2 ** 22 + 1 }, "gone"],
    [{ machine: `${hostname()}-2` }, "unknown"],
    [{ container: "another" }, "unknown"],
  ];
  for (const [other, state] of cases)
    assert.equal(stateOf({ ...here, ...other }), state, JSON.stringify(other));
});

test("an archive that is not there is nobody's", async (t) => {
  const folder = await temporaryFolder(t);
  assert.deepEqual(await hold(t, join(folder, "missing")), []);
  assert.deepEqual(await readdir(folder), []);
});
