import assert from "node:assert/strict";
import { test } from "node:test";
import { piecesOf } from "../../src/parse/columns/side-by-side/row.ts";
import { areOfTwoHeadlines } from "../../src/parse/columns/side-by-side/two-headlines.ts";
import { languageOf } from "../../src/parse/languages/index.ts";

/** Whether the first two words of a row of a page are of two headlines. */
function areTwo(lines: readonly string[], at: number): boolean {
  const rows = lines.map(piecesOf);
  const [first, second] = rows[at] ?? [];
  assert.ok(first && second);
  return areOfTwoHeadlines(first, second, rows, languageOf(lines.join("\n")));
}

const NARROW = [
  "栗战书会见土库曼 第二期一带一路新",
  "",
  "斯坦国民会议副主 闻合作联盟短期访",
  "  席巴巴耶夫     学班开班",
];

test("narrow headlines side by side are told apart by the words that go on in their next lines", () => {
  assert.ok(areTwo(NARROW, 0));
  assert.ok(areTwo(NARROW, 2));
});

test("so is the last line of each, by the word that the line over it leaves open", () =>
  assert.ok(areTwo(NARROW, 3)));

test("so are lines that leave a bracket open, which closes under one of them", () =>
  assert.ok(areTwo(["中吉关系再上新台阶（大使新春 聚焦脱贫攻坚", "     走笔）         记者 王芳"], 0)));

test("the halves of a headline stay together, also where it has a second line", () => {
  assert.ok(!areTwo(["采取坚决果断措施 遏制聚集性疫", "    情扩散蔓延"], 0));
  assert.ok(!areTwo(["注重减轻基层负担 激励干部担当作为", "本报记者 王芳"], 0));
});

test("what the second half of a headline closes is no bracket of another", () =>
  assert.ok(!areTwo(["（扶贫印记 新春走基层） 梨园来了扶贫干部", "村里）的路通了"], 0)));

test("a lead is text, whatever its bracket holds", () =>
  assert.ok(!areTwo(["本报讯（记者 王芳", "　小燕）近日，"], 0)));
