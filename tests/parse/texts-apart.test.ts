import assert from "node:assert/strict";
import { test } from "node:test";
import { TEXT_APART } from "../../src/parse/blocks/texts-apart.ts";
import { labelledBlocks } from "./page-blocks.ts";

/** Two articles as OCR reads their columns in turn; it sets some marks half as wide. */
const LIBRARY = [
  "馆长说: “新馆的三楼已经收拾好了，孩子",
  "们放学以后都可以来，借书的人比去年多了",
  "一倍，座位也添了四十个，周末还请老师来",
  "讲故事，听的人坐满了屋子，门口还站着十",
];
const RIVER = [
  "沿河的步道上周铺好了最后一段，从老码头",
  "一直通到水文站，散步的人可以走一个来回",
  "，路边的长椅和路灯也都装好了。",
];
const REST = ["来人，工作人员只好再搬来几条板凳，让后", "到的人也能坐下来听完这一段故事。"];

/** What the block is taken for that a text alone on its lines makes, and by which rule. */
function readAlone(
  text: readonly string[],
  after: readonly string[] = REST,
  library: readonly string[] = LIBRARY,
): readonly [string, boolean] {
  const lines = [...library, "", ...RIVER, "", ...text, "", ...after];
  const blocks = labelledBlocks(lines);
  const found = blocks.find((block) => block.lines.some((line) => line.text === text[0]));
  assert.ok(found);
  return [found.role, found.rule === TEXT_APART];
}

test("a line that goes on a text cut above it is text, though no mark stands in it", () =>
  assert.deepEqual(readAlone(["几位老人带着孙子从城西走了一个钟头才赶"]), ["body", true]));

test("a headline in the same place is one", () => {
  assert.deepEqual(
    readAlone(["城西图书馆新馆开放"], ["　　本报讯（记者 李明）昨天，城西图书馆的新", ...REST]),
    ["display", false],
  );
  assert.deepEqual(readAlone(["城西图书馆新馆开放（基层见闻）"]), ["display", false]);
});

test("where no OCR read the page, columns are whole, and what is set apart is set to be seen", () => {
  const printed = LIBRARY.map((line) => line.replace(": ", "："));
  assert.equal(readAlone(["几位老人带着孙子从城西走了一个钟头才赶"], REST, printed)[1], false);
});
