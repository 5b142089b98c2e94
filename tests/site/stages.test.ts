import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { type Stage, tellStages, timeStages } from "../../src/stages.ts";

test("a stage that comes many times is added up, from its first beginning to its last end", async () => {
  const timer = timeStages();
  const { during } = tellStages(timer);
  for (let page = 0; page < 3; page++) {
    during("compile", () => undefined);
    await setTimeout(20);
  }
  const [compile] = timer.timings();
  assert.equal(timer.timings().length, 1);
  assert.ok(compile && compile.to - compile.from - 1000 * compile.seconds >= 35);
});

test("a stage that gives a promise ends when it is kept, or broken", async () => {
  const timer = timeStages();
  const { during } = tellStages(timer);
  assert.equal(await during("read", () => setTimeout(30, "text")), "text");
  await assert.rejects(
    during("index", async () => {
      throw new Error("full");
    }),
    /full/,
  );
  const [read, index] = timer.timings();
  assert.ok(read && read.seconds >= 0.025);
  assert.equal(index?.stage, "index");
});

test("listeners hear stages in the order in which they begin and end", () => {
  const heard: string[] = [];
  const { begin, during } = tellStages({
    began: (stage: Stage) => heard.push(`${stage} begins`),
    ended: (stage: Stage) => heard.push(`${stage} ends`),
  });
  const end = begin("render");
  during("compile", () => undefined);
  end();
  assert.deepEqual(heard, ["render begins", "compile begins", "compile ends", "render ends"]);
});
