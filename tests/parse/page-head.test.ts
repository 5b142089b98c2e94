import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const TEXT = [
  "海上牧场里的“新渔民”",
  "",
  "本报讯（记者 柏舟）凌晨四点半，青屿渔港的灯塔",
  "还亮着，俞海洋已经换好胶靴，登上开往三号平台的",
  "交通船。",
];

test("a folio in pieces fills the issue and heads no article", () => {
  const issue = parseIssue([pageOf(["青屿晨报", "A01", "城事", "2024.5.17 星期五", "", ...TEXT])]);
  assert.deepEqual(
    [
      issue.newspaper,
      issue.date,
      issue.pageNames.get(1),
      issue.articles[0]?.title,
      issue.articles[0]?.kicker,
    ],
    ["青屿晨报", "2024-05-17", "城事", "海上牧场里的“新渔民”", undefined],
  );
});

test("the name of a page under its editors is no part of the first headline", () => {
  const head = ["7 2024年5月17日 星期五", "责编：何苗 美编：乔木", "体育"];
  const issue = parseIssue([pageOf([...head, TEXT[0] as string, ...TEXT.slice(2)])]);
  assert.deepEqual(
    [issue.date, issue.pageNames.get(1), issue.articles[0]?.title, issue.articles[0]?.kicker],
    ["2024-05-17", "体育", TEXT[0], undefined],
  );
});

test("the label of the first item is no name of the page where others follow", () => {
  const item = (place: string, headline: string): readonly string[] => [
    place,
    headline,
    ...TEXT.slice(2),
    "",
  ];
  const page = [
    "街镇动态　2024年5月17日　第3版",
    "",
    ...item("【石桥街道】", "海上牧场开工"),
    ...item("【柳林镇】", "渔港夜市开张"),
  ];
  const { articles } = parseIssue([pageOf(page)]);
  assert.deepEqual(
    articles.map(({ kicker, title }) => [kicker, title]),
    [
      ["【石桥街道】", "海上牧场开工"],
      ["【柳林镇】", "渔港夜市开张"],
    ],
  );
});

test("the contents of an issue on its front page are no headline", () => {
  const contents = ["导读", "老旧小区加装电梯有了新办法 →3版", "青屿男篮客场险胜 →7版", ""];
  const issue = parseIssue([pageOf(["青屿晨报 2024年5月17日 星期五", "", ...contents, ...TEXT])]);
  assert.deepEqual([issue.articles[0]?.title, issue.articles[0]?.kicker], [TEXT[0], undefined]);
});

test("a short headline under the folio stays a headline", () => {
  const issue = parseIssue([pageOf(["青屿晨报 2024年5月17日 星期五", "", "晒秋", "", ...TEXT.slice(2)])]);
  assert.equal(issue.articles[0]?.title, "晒秋");
});

const PIECES: readonly (readonly [fact: string, head: readonly string[]])[] = [
  [
    "behind what OCR made of a nameplate",
    ["就非大", "", "第32期", "1967年1月31日", "星期二", "（共四版）", ""],
  ],
  ["under a name in two scripts", ["港紙 HKI POST", "第32期", "1967年1月31日", "免費派發"]],
];

for (const [place, head] of PIECES)
  test(`the folio of an issue is read in pieces ${place}`, () => {
    const { date, number, articles } = parseIssue([pageOf([...head, ...TEXT])]);
    assert.deepEqual([date, number, articles[0]?.title], ["1967-01-31", "32", TEXT[0]]);
  });

test("it may be the last that is read of a page", () => {
  const { date, articles } = parseIssue([pageOf([...TEXT, "", "2024年5月17日", "星期五", "第3102期"])]);
  assert.deepEqual([date, articles.length, articles[0]?.paragraphs.length], ["2024-05-17", 1, 1]);
});

test("the names of paper and page stand over and under its pieces there, too", () => {
  const folio = ["青屿新报", "2024年5月17日", "星期五", "第3版", "城事"];
  const { newspaper, pageNames, articles } = parseIssue([pageOf([...TEXT, "", ...folio], 3)]);
  assert.deepEqual([newspaper, pageNames.get(3), articles.length], ["青屿新报", "城事", 1]);
});

test("a day alone signs the text over it", () => {
  const { furniture } = parseIssue([pageOf([...TEXT, "青屿市渔业局", "2024年5月17日", "", "8"])]);
  assert.deepEqual(
    furniture.map(({ text }) => text),
    ["8"],
  );
});

test("the weather beside a nameplate heads no article", () => {
  const weather = ["今日天气", "小雨转阴，气温8℃—14℃，偏北风1—2级"];
  const { articles } = parseIssue([pageOf(["青屿晨报", "2024年5月17日", "星期五", ...weather, "", ...TEXT])]);
  assert.deepEqual(
    articles.map(({ title }) => title),
    [TEXT[0]],
  );
});

test("a nameplate may stand under the ear beside it, over the folio", () => {
  const { newspaper, articles } = parseIssue([
    pageOf([
      ...["毛主席语录", "团结起来，争取更大的胜利。", "", "沅江报", "1974年11月23日　星期六　第一版", ""],
      ...["全县十万劳力奔赴水利工地", "", "本报讯　我县广大贫下中农掀起了冬", "修水利的高潮。"],
    ]),
  ]);
  assert.equal(newspaper, "沅江报");
  assert.deepEqual(
    articles.map(({ title }) => title),
    ["毛主席语录", "全县十万劳力奔赴水利工地"],
  );
});

test("a folio line at the foot has the names of paper and page beside it, as one at the head has", () => {
  const folio = ["青屿新报", "2024年5月17日 星期五 今日4版", "第3版·城事"];
  const { newspaper, pageNames, articles } = parseIssue([pageOf([...TEXT, "", ...folio], 3)]);
  assert.deepEqual([newspaper, pageNames.get(3), articles.length], ["青屿新报", "城事", 1]);
});

test("the name of a page may stand between its day and its number", () => {
  const folio = ["2024年5月17日 星期五", "青屿新闻", "P03"];
  const { pageNames, articles } = parseIssue([pageOf([...TEXT, "", ...folio], 3)]);
  assert.deepEqual([pageNames.get(3), articles.length], ["青屿新闻", 1]);
});

test("no blank line need part it from the text above and the editors below", () => {
  const folio = ["青屿新报", "2024年5月17日", "星期五", "第3版", "城事", "责任编辑：何苗"];
  const text = TEXT.filter((line) => line !== "");
  const { newspaper, pageNames, articles } = parseIssue([pageOf([...text, ...folio], 3)]);
  assert.deepEqual([newspaper, pageNames.get(3), articles.length], ["青屿新报", "城事", 1]);
});
