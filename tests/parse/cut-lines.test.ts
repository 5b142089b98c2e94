import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "../../src/parse/languages/index.ts";
import { isCutLine } from "../../src/parse/passages/cut-lines.ts";
import { labelledBlocks } from "./page-blocks.ts";

/** The end of an article's first column, and the first of another, both of 20 characters; indents were lost. */
const TEXT = [
  "会议提出，各区要把居民意见统一作为第",
  "一道工序，一个单元一张协调表，谁不同意、",
  "为什么不同意、怎么补偿，都要写清楚，让每",
  "一户人家都看得明白。",
  "",
];
const LINE = "到去年年底，柳湾区里已经装好的电梯达";
const OTHER = ["黄杨渡口设巡回法庭", "", ...TEXT];

/** Whether a line on a page may be the first of a paragraph that its column cuts. */
function mayBeCut(line: string, page: readonly string[]): boolean {
  const blocks = labelledBlocks(page);
  return isCutLine(
    blocks,
    blocks.findIndex(({ text }) => text === line),
    languageOf(LINE),
  );
}

test("the first line of a paragraph may stand alone at the end of its column", () =>
  assert.ok(mayBeCut(LINE, [...TEXT, LINE, "", ...OTHER])));

test("a line under a headline is the headline's", () =>
  assert.ok(!mayBeCut(LINE, [...TEXT, "老楼加装电梯", "", LINE, "", ...OTHER])));

test("a line in two halves is a headline", () => {
  const headline = "公交车上突发疾病 司机乘客合力救";
  assert.ok(!mayBeCut(headline, [...TEXT, headline, "", ...OTHER]));
});

test("a line over a byline is a headline", () =>
  assert.ok(!mayBeCut(LINE, [...TEXT, LINE, "", "□本报记者 邹岚", "", ...TEXT])));

test("no paragraph begins under a text that stops inside a sentence at the end of its column", () =>
  assert.ok(!mayBeCut(LINE, [...TEXT.slice(0, 3), "", LINE, "", ...OTHER])));

test("a line that a text says again is its headline", () =>
  assert.ok(!mayBeCut(LINE, [...TEXT, LINE, "", ...TEXT.slice(0, -1), `${LINE}，比前年多一倍。`])));

test("a line over a lead is a headline, though the lead's first line is full", () => {
  const lead = ["本报讯（记者 邹岚）4月9日，全市老旧小区", "加装电梯现场会在柳湾区召开。"];
  const block = labelledBlocks([...TEXT, LINE, "", ...lead, "", ...TEXT]).find(({ text }) => text === LINE);
  assert.equal(block?.role, "display");
});
