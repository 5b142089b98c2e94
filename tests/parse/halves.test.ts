import assert from "node:assert/strict";
import { test } from "node:test";
import type { SetBlock } from "../../src/parse/blocks/set-block.ts";
import { joinHalves } from "../../src/parse/headlines/halves.ts";
import { readHeading } from "../../src/parse/headlines/headings.ts";
import type { Headed } from "../../src/parse/headlines/headlines.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { pageOf } from "./pages.ts";

/** A page that OCR read, column by column: it sets marks half as wide. */
const read = (...lines: string[]) => parseIssue([pageOf(["青屿晨报 2024年5月17日 星期五", "", ...lines])]);

const FIRST = [
  "全区项目建设推进会昨天召开。区委主",
  "要负责人强调: 要解放思想，敢想敢干; 项目",
  "是发展的硬支撑，各镇要把项目放在心上，开",
];
const SECOND = [
  "工，抓紧投产。会议通报了上半年项目建设",
  "情况，清水镇、石桥街道作了发言; 各单位签",
  "订了责任书。会前大家看了三个项目的工地。",
];

test("the second half of a wide headline, which OCR reads over the next column, completes the first", () => {
  const { articles } = read("解放思想，", "", ...FIRST, "", "激发干劲抓投产", "", ...SECOND);
  assert.deepEqual(
    articles.map(({ title }) => title),
    ["解放思想，激发干劲抓投产"],
  );
});

test("a headline inside a sentence is no crosshead: it was set over several columns", () => {
  const { articles } = read(...FIRST, "", "全区推进项目建设", "", ...SECOND);
  assert.deepEqual(
    articles.map(({ title, paragraphs }) => [title, paragraphs.map(({ kind }) => kind)]),
    [["全区推进项目建设", ["paragraph"]]],
  );
});

test("a line of a headline that cannot end there goes on in the next, though OCR set them apart", () => {
  const { articles } = read("项目工地是", "", "“试金石”", "", "口本报记者 王海燕", "", ...FIRST, ...SECOND);
  assert.equal(articles[0]?.title, "项目工地是“试金石”");
});

test("what stands over a column of an article and is another's headline completes none", () => {
  const language = languageOf("全区推进项目建设。");
  const block = (text: string, number: number, overColumn: "turn" | null) =>
    ({ role: "display", text, lines: [{ text, number }], overColumn }) as unknown as SetBlock;
  const [half, whole] = [block("解放思想，", 1, null), block("激发干劲抓投产", 9, "turn")];
  const headed = (heading: SetBlock, parts: readonly SetBlock[]) =>
    ({ story: { parts, from: 0, to: 1 }, heading: readHeading([heading], language) }) as unknown as Headed;
  const first = headed(half, [whole]);
  const told = (second: readonly Headed[]) => {
    const page = { stories: [first, ...second], strays: [], companions: 0, total: 0 };
    return joinHalves(page, () => ({ about: () => 0, near: () => 0 }), language).stories[0]?.heading?.title;
  };
  assert.equal(told([]), "解放思想，激发干劲抓投产");
  assert.equal(told([headed(whole, [])]), "解放思想，");
});
