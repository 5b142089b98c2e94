import assert from "node:assert/strict";
import { test } from "node:test";
import { CASES } from "../../scripts/bench/site/cases.ts";
import { CONTENDERS } from "../../scripts/bench/site/contenders/index.ts";
import { archiveTable } from "../../scripts/bench/site/report/archive-table.ts";
import { growthTable } from "../../scripts/bench/site/report/growth-table.ts";
import { outcomeLine } from "../../scripts/bench/site/report/outcome-line.ts";
import type { Result } from "../../scripts/bench/site/run.ts";
import { markdownTable } from "../../scripts/bench/table.ts";

const [contender] = CONTENDERS as readonly [Result["contender"]];
const [from] = CASES as readonly [Result["case"]];

/** A build of so many articles that took so many seconds, half of them for the index. */
const resultOf = (articles: number, seconds: number): Result => ({
  contender,
  archive: { folder: "", content: "", issues: 7, articles },
  case: from,
  outcome: {
    cost: { seconds, memory: 500e6, processor: seconds },
    stages: new Map([["index", { seconds: seconds / 2 }]]),
    site: { files: 3, bytes: 12_000 * articles },
  },
});

const rowOf = (table: string | undefined, name: string): readonly string[] =>
  (table?.split("\n").find((line) => line.startsWith(`| ${name} `)) ?? "")
    .split("|")
    .slice(2, -1)
    .map((cell) => cell.trim());

test("growth is told for a thousand articles, with the power between the two largest archives", () => {
  const table = growthTable([resultOf(100, 1), resultOf(1000, 20), resultOf(2000, 80)]);
  assert.deepEqual(rowOf(table, "Backfile: in all, s"), ["10", "20", "40", "2.00"]);
  assert.deepEqual(rowOf(table, "Backfile: memory at most, MB"), ["5,000", "500", "250", "0.00"]);
});

test("of one archive no growth can be told", () => {
  assert.equal(growthTable([resultOf(100, 1)]), undefined);
});

test("what a build took and made stands in a column for each contender", () => {
  const table = archiveTable(resultOf(2000, 80), [resultOf(2000, 80), resultOf(2000, 160)]);
  assert.deepEqual(rowOf(table, "all but the index, s"), ["40", "80"]);
  assert.deepEqual(rowOf(table, "articles a second"), ["25", "12.5"]);
  assert.deepEqual(rowOf(table, "KB an article"), ["12", "12"]);
});

test("of a contender that did not run the table says why", () => {
  const outcome = { notRun: "stopped after 20 min" };
  const table = archiveTable(resultOf(2000, 80), [{ ...resultOf(2000, 80), outcome }]);
  assert.deepEqual(rowOf(table, "in all, s"), ["not run"]);
  assert.match(table, /^Backfile: stopped after 20 min\.$/m);
});

test("each outcome is told in a line as soon as it is there", () => {
  assert.match(outcomeLine(resultOf(2000, 80)), /^ {2}Backfile: .*in all, s: 80; .*files: 3; /);
  const stopped = { ...resultOf(2000, 80), outcome: { notRun: "stopped after 20 min" } };
  assert.equal(outcomeLine(stopped), "  Backfile: stopped after 20 min");
});

test("a Markdown table has a rule under its head and figures to the right", () => {
  assert.equal(
    markdownTable([
      ["", "Hugo"],
      ["files", "12"],
    ]),
    "|       | Hugo |\n| ----- | ---: |\n| files |   12 |",
  );
});
