import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const titlesOf = (lines: readonly string[]): readonly (string | undefined)[] =>
  parseIssue([pageOf(lines)]).articles.map(({ title }) => title);

const BUS = [
  "公共巴士冷气太冷",
  "",
  "编辑先生：我每天搭巴士上班，发觉巴",
  "士冷气开得太冷，老人家都受不了。",
  "",
];

const TEA = ["茶与人情", "", "友人送来一罐茶叶，说是武夷山的，打", "开一闻，果然清香。"];

for (const writer of ["林秀兰（红山）", "读者　黄清波敬上　五月廿日", "修配厂　部分职工"])
  test(`who wrote a letter that begins tight on whom it is for stands under it: ${writer}`, () => {
    const { articles } = parseIssue([pageOf([...TEA, "", ...BUS, writer])]);
    assert.deepEqual(
      articles.map(({ title, paragraphs }) => [title, paragraphs.at(-1)?.text]),
      [
        [TEA[0], "友人送来一罐茶叶，说是武夷山的，打开一闻，果然清香。"],
        [BUS[0], writer],
      ],
    );
  });

test("an answer to who signed the letter over it belongs to the letter", () => {
  const titles = titlesOf([
    ...[...TEA, "", ...BUS, "永丰乡　李二喜", ""],
    ...["李二喜同志：来信收到，已经通知巴士公", "司，把冷气调高两度。", ""],
    ...["运输管理处　周济民"],
  ]);
  assert.deepEqual(titles, [TEA[0], BUS[0]]);
});

test("a letter closes with its regards, who writes and the day, and none of it is lost", () => {
  const { articles } = parseIssue([
    pageOf([
      ...["我们的决心", "", "编辑同志：", "", "我们五车间全体职工，保证提前二十天", "完成全年计划。", ""],
      ...["此致", "", "敬礼", "", "五车间全体职工", "", "八月二十七日", "", ...TEA],
    ]),
  ]);
  assert.deepEqual(
    articles.map(({ title, paragraphs }) => [title, ...paragraphs.slice(2).map(({ text }) => text)]),
    [["我们的决心", "此致", "敬礼", "五车间全体职工", "八月二十七日"], [TEA[0]]],
  );
});
