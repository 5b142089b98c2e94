import assert from "node:assert/strict";
import { test } from "node:test";
import { matterOf } from "../../src/parse/columns/strands/matter.ts";
import { beginStrand, changedStrand, type Strand } from "../../src/parse/columns/strands/strands.ts";
import { zh } from "../../src/parse/languages/zh/index.ts";

/** Two lines of either column, which share no word with those after them. */
const MATCH = ["下半场主队换上年轻前锋", "第八十分钟他头球破门"];
const RICE = ["今年全县水稻种了九万亩", "农技员下田查看稻穗长势"];
const AFTER = ["赛后教练称赞了球员的表现", "收割机月底开进晚稻田里"];
const TEXTS = [...MATCH, ...RICE, ...AFTER];

const PIECE = {
  parts: [],
  text: "",
  width: 11,
  isBehind: false,
  isFull: true,
  ends: false,
  beginsInside: false,
  isLead: false,
};
const columnOf = (first: number, second: number): Strand =>
  changedStrand(beginStrand(second, second, PIECE), { before: beginStrand(first, first, PIECE) });

test("a line goes on the column that is about the same, though it shares no word with it", () => {
  const matter = matterOf(TEXTS, zh);
  const [match, rice] = [columnOf(0, 1), columnOf(2, 3)];
  assert.ok(matter(match, 4) > 0 && matter(rice, 4) < 0);
  assert.ok(matter(rice, 5) > 0 && matter(match, 5) < 0);
});

test("where nothing is known of their matter, lines tell nothing", () =>
  assert.equal(matterOf(["，，，", "。。。"], zh)(beginStrand(0, 0, PIECE), 1), 0));
