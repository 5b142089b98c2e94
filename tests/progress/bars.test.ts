import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { barLine } from "../../scripts/progress/bar.ts";
import { screenOn } from "../../scripts/progress/screen.ts";
import { showProgress } from "../../scripts/progress/show.ts";
import { WORDS } from "../../scripts/progress/words.ts";
import { tellStages } from "../../src/stages.ts";

/** Words that are there. */
const RENDER = WORDS.render as NonNullable<typeof WORDS.render>;

/** A stage of a build that is watched by a clock that the test sets, in seconds. */
function watched(canDraw: boolean) {
  const [lines, drawn]: [string[], string[]] = [[], []];
  let clock = 0;
  const draw = (bars: readonly string[]) => void drawn.splice(0, drawn.length, ...bars);
  const screen = { line: (text: string) => void lines.push(text), ...(canDraw && { draw }) };
  const progress = showProgress(screen, () => clock * 1000);
  const at = (seconds: number) => {
    clock = seconds;
  };
  return { ...tellStages(progress), progress, at, lines, drawn };
}

test("a bar tells how far a stage is, how fast, and how long it still takes", () => {
  assert.equal(
    barLine(RENDER, { done: 2500, of: 10_000, seconds: 50 }),
    "rendered ██████░░░░░░░░░░░░░░░░░░ 2,500/10,000 pages, 50/s, 2:30 left",
  );
  assert.match(barLine(RENDER, { done: 1, of: 9001, seconds: 2 }), /, 0\.5\/s, 5:00:00 left$/);
  assert.match(barLine(RENDER, { done: 5, of: 5, seconds: 2 }), / █{24} 5\/5 pages, 2\.5\/s, 0:00 left$/);
  assert.match(barLine(RENDER, { done: 0, of: 5, seconds: 2 }), / ░{24} 0\/5 pages$/);
});

test("stages at work have a bar each from half a second on, and none when they end", () => {
  const { begin, advance, at, drawn } = watched(true);
  const [endRender, endIndex] = [begin("render"), begin("index")];
  at(0.4);
  advance("render", 1, 10);
  assert.deepEqual(drawn, []);
  at(2);
  advance("render", 5, 10);
  at(3);
  advance("index", 1, 2);
  assert.match(drawn.join("\n"), /^rendered .* 5\/10 pages.*\nindexed .* 1\/2 issues/);
  endRender();
  assert.match(drawn.join("\n"), /^indexed [^\n]*$/);
  endIndex();
  assert.deepEqual(drawn, []);
});

test("a stage that took long for much leaves a line, on a terminal or not; others leave none", () => {
  for (const canDraw of [true, false]) {
    const { during, advance, at, lines } = watched(canDraw);
    const works = (from: number, to: number, count: number) => {
      at(from);
      during("read", () => {
        advance("read", count, count);
        at(to);
      });
    };
    works(0, 12.34, 5081);
    works(20, 24, 5081);
    works(30, 60, 99);
    assert.deepEqual(lines, ["read 5,081 issues, 12.3 s"]);
  }
});

test("a stage without things to count has no bar and no line", () => {
  const { during, at, lines, drawn, progress } = watched(true);
  during("assets", () => {
    at(100);
    progress.aside(() => {});
    assert.deepEqual(drawn, []);
  });
  assert.deepEqual(lines, []);
});

test("what is printed meanwhile stands where no bar is", () => {
  const { begin, advance, at, drawn, progress } = watched(true);
  begin("parse");
  at(1);
  advance("parse", 1, 2);
  const before = [...drawn];
  assert.equal(before.length, 1);
  progress.aside(() => assert.deepEqual(drawn, []));
  assert.deepEqual(drawn, before);
});

/** Give what a terminal is sent, or what else a stream is. */
async function sentTo(isTTY: boolean): Promise<string> {
  const stream = Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY, columns: 80, rows: 24 });
  const { line, draw } = await screenOn(stream as unknown as NodeJS.WriteStream);
  draw?.(["half"]);
  draw?.(["whole"]);
  draw?.([]);
  line("done");
  return String(stream.read());
}

test("a terminal is drawn over, and nothing but lines goes anywhere else", async () => {
  process.env["TERM"] = "xterm";
  const [, rest = ""] = (await sentTo(true)).split("half\n");
  assert.ok(rest.includes("whole\n"));
  assert.ok(rest.endsWith("\u001B[Gdone\n"), JSON.stringify(rest));
  assert.equal(await sentTo(false), "done\n");
});
