import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { finished, measure } from "../../scripts/bench/measure.ts";
import { launching } from "../../src/launch/index.ts";

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

test("a program that is not there is an error", async () => {
  await assert.rejects(measure("no-such-program", []), { code: "ENOENT" });
});

test("a bench that a person stops leaves no folder and no process", { timeout: 60_000 }, async () => {
  const bench = spawn(process.execPath, launching("tests/bench/at-work.ts"));
  const [told] = await once(bench.stdout, "data");
  const folder = String(told).trim();
  await appearing(join(folder, "started"));
  bench.kill("SIGINT");
  // What it started holds the same stderr, which is closed when all of them have ended.
  const [status] = await once(bench, "close");
  assert.equal(status, 130);
  assert.equal(existsSync(folder), false);
});

async function appearing(file: string): Promise<void> {
  while (!existsSync(file)) await setTimeout(50);
}
