import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { withoutStains } from "../../src/parse/blocks/strays.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { linesAstray, pageOf } from "./pages.ts";

const TEXT = [
  "　　本报讯（记者 王海燕）全市秋粮收购",
  "进展顺利，目前入库已过半，农户很满意。",
  "市粮食局负责人说，今年收购点增加到二十",
  "三个，农户卖粮不用排队，当天拿钱。",
];

const textsOf = (lines: readonly string[]): readonly string[] =>
  parseIssue([pageOf(lines)]).articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

for (const stain of ["|", "~", "_", ". ,", "— —".replace(/—/gu, "-"), "丨", "i"])
  test(`a stain that was read in the middle of a paragraph parts it not, and is furniture: ${stain}`, () => {
    const page = [
      ...TEXT.slice(0, 1),
      stain,
      ...TEXT.slice(1, 3),
      stain,
      ...TEXT.slice(3),
      stain,
      "",
      "清水河上架起新桥",
    ];
    const issue = parseIssue([pageOf(page)]);
    assert.deepEqual(textsOf(page), textsOf([...TEXT, "", "清水河上架起新桥"]));
    assert.deepEqual(linesAstray([pageOf(page)], issue), []);
    assert.equal(issue.furniture.filter(({ text }) => text === stain).length, 3);
  });

for (const rest of ["。", "”", "……", "会"])
  test(`what ends a paragraph is no stain though it stands alone on a line: ${rest}`, () => {
    const page = [...TEXT.slice(0, 3), rest];
    assert.ok(textsOf(page).join("").endsWith(rest));
  });

test("a line that a table leaves empty, or that parts Latin text, is no stain", () => {
  for (const page of [
    ["王海燕", "-", "李明", "-", "张华"],
    ["the harvest of the city is", "a", "good one this year"],
  ])
    assert.deepEqual(withoutStains(cleanLines(pageOf(page)), languageOf(page.join("\n"))).stains, []);
});

test("a mark that text extraction tore off the line before is no stain", () => {
  const whole = [
    "晚会上，乡亲们合唱了《清溪河畔》、",
    "《我们村里》等歌曲，又演了两出小戏，",
    "散场时已是十点，孩子们还不肯回家。",
    "镇文化站说，下月要排《打金枝》、",
    "《花为媒》，请老艺人每周来教两次，",
    "报名的已经有二十多人，最小的七岁。",
  ];
  const torn = whole.flatMap((line) => line.split(/(?=、$)/u));
  assert.equal(torn.length, 8);
  assert.deepEqual(textsOf(torn), textsOf(whole));
  assert.deepEqual(linesAstray([pageOf(torn)], parseIssue([pageOf(torn)])), []);
});

test("a stain in a notice is of the notice, and in no other place", () => {
  const pages = [pageOf(["双色球第2022134期开奖结果公布", "a", "红球 03 08 12 19 22 31　蓝球 07"])];
  const issue = parseIssue(pages);
  assert.deepEqual(linesAstray(pages, issue), []);
});
