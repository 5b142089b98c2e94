import assert from "node:assert/strict";
import { test } from "node:test";
import { labelledBlocks } from "./page-blocks.ts";

const PARAGRAPH = [
  "会议提出，各区要把居民意见统一作为第",
  "一道工序，谁不同意、为什么不同意、怎",
  "么补偿，都写清楚。街道每周开一次会议，",
  "听各单元说，装到了哪一步，计划加快推",
];
const NEXT = [
  "到去年年底，柳湾区里已经装好的电梯达",
  "到二十部，居民上下楼不再发愁，说好的",
  "人也多了起来。今年还有三十部要装，钱",
  "从哪里来，邻居怎么想，都要先问清楚，",
  "再一步一步做下去，做到人人满意为止。",
];

/** The roles and ends of the blocks of a page on which a letter stands alone under a paragraph. */
function readAround(paragraph: readonly string[], letter: string): readonly (readonly [string, string])[] {
  const lines = [...paragraph, "", letter, "", ...NEXT];
  const blocks = labelledBlocks(lines);
  return blocks.slice(0, -1).map(({ role, text }) => [role, text.slice(-3)] as const);
}

test("the last letter of a paragraph, alone on its line, is the paragraph's though OCR lost the full stop", () =>
  assert.deepEqual(readAround(PARAGRAPH, "进"), [["body", "快推进"]]));

test("a letter that makes no word with what stands over it is a speck", () =>
  assert.deepEqual(readAround(PARAGRAPH, "玉"), [
    ["body", "加快推"],
    ["other", "玉"],
  ]));

test("nothing goes on a paragraph that ends with a sentence, or with a line that is not full", () => {
  const whole = PARAGRAPH.slice(0, -1);
  const ended = [...whole, "听各单元说，装到了哪一步，计划再推。"];
  const short = [...whole, "听各单元说，加快推"];
  for (const paragraph of [ended, short]) {
    assert.deepEqual(readAround(paragraph, "进").at(-1), ["other", "进"]);
  }
});
