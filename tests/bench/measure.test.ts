import assert from "node:assert/strict";
import { test } from "node:test";
import { finished, measure } from "../../scripts/bench/measure.ts";

const hasProc = process.platform === "linux";

/** A program that starts another, which takes memory for a while. */
const withChild = (megabytes: number, seconds: number): readonly string[] => [
  "-e",
  `require("node:child_process").spawnSync(process.execPath, ["-e", "const held = Buffer.alloc(${megabytes}e6, 1); setTimeout(() => held, ${1000 * seconds})"])`,
];

test("memory and processor time are those of a command and all that it starts", {
  skip: !hasProc,
}, async () => {
  const { memory = 0, processor = 0 } = finished(await measure(process.execPath, withChild(300, 1)));
  assert.ok(memory > 300e6 && memory < 600e6, String(memory));
  assert.ok(processor > 0);
});

test("a command that goes beyond its limit is stopped, and says so", { skip: !hasProc }, async () => {
  const limits = { memory: 200e6 };
  const cost = await measure(process.execPath, withChild(300, 600), { limits });
  assert.match(cost.stopped ?? "", /^stopped at 0\.[2-9] GB$/);
  const late = await measure(process.execPath, withChild(1, 600), { limits: { seconds: 0.4 } });
  assert.match(late.stopped ?? "", /^stopped after 0 min$/);
});

test("a command that fails tells how it ended", async () => {
  const cost = await measure(process.execPath, ["-e", "process.exit(3)"]);
  assert.throws(() => finished(cost), /failed: .* ended with 3$/);
});
