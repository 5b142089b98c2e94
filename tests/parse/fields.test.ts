import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { linesAstray, pageOf } from "./pages.ts";

const HARVEST = [
  "全市秋粮收购进展顺利，目前入库已过半，农户很满意。市粮食局负责人说，今年收购点增加到二十三个。",
  "收购要到月底才会结束。农户张桂英说，今年的价钱比去年好，她家卖了三千斤，还留了一些自己吃。",
];
const BRIDGE = [
  "清水河大桥昨天通车，两岸居民出行不再绕道。这座桥长三百米，去年三月开工，总投资两千万元，由市政公司承建。",
];

/** What databases, typists and programs write of the same two articles. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  "before colons": [
    "标题：全市秋粮收购过半",
    "引题：丰收之后",
    "副题：二十三个收购点不排队",
    "作者：王海燕",
    "日期：2024-05-17",
    "版次：2",
    "版名：民生",
    "正文：",
    ...HARVEST.map((text) => `　　${text}`),
    "",
    "标题：清水河上架起新桥",
    "作者：本报记者 李明",
    "日期：2024-05-17",
    "正文：",
    ...BRIDGE,
  ],
  "in brackets": [
    "【引题】丰收之后",
    "【标题】全市秋粮收购过半",
    "【副题】二十三个收购点不排队",
    "【作者】王海燕",
    "【日期】2024.05.17",
    "【版次】第2版 民生",
    "【专栏】",
    "【正文】",
    ...HARVEST,
    "【标题】清水河上架起新桥",
    "【作者】李明",
    "【正文】",
    ...BRIDGE,
  ],
  "over their values": [
    "日期：2024年5月17日",
    "版次：02版 民生",
    "",
    "【引题】",
    "丰收之后",
    "【标题】",
    "全市秋粮收购过半",
    "【副题】",
    "二十三个收购点不排队",
    "【作者】",
    "王海燕",
    "【正文】",
    ...HARVEST,
    "",
    "【标题】",
    "清水河上架起新桥",
    "【作者】",
    "李明",
    "【正文】",
    ...BRIDGE,
  ],
  "in bold type": [
    "**日期**：2024年5月17日",
    "**版次**：第2版 民生",
    "",
    "**引题**：丰收之后",
    "**标题：**全市秋粮收购过半",
    "**副题**：二十三个收购点不排队",
    "**记者**：王海燕",
    `**正文**：${HARVEST[0]}`,
    "",
    HARVEST[1] as string,
    "",
    "---",
    "",
    "**标题**：清水河上架起新桥",
    "**记者**：李明",
    `**正文**：${BRIDGE[0]}`,
  ],
};

for (const [how, lines] of Object.entries(FILES)) {
  test(`fields ${how} say what is headline, byline and text`, () => {
    const issue = parseIssue([pageOf(lines, 2)]);
    const [harvest, bridge] = issue.articles;
    assert.equal(issue.articles.length, 2);
    assert.deepEqual(
      [harvest?.kicker, harvest?.title, harvest?.deck, harvest?.reporter, harvest?.section],
      ["丰收之后", "全市秋粮收购过半", "二十三个收购点不排队", ["王海燕"], "民生"],
    );
    assert.deepEqual(
      harvest?.paragraphs.map(({ text }) => text),
      HARVEST,
    );
    assert.deepEqual([bridge?.title, bridge?.reporter], ["清水河上架起新桥", ["李明"]]);
    assert.deepEqual(
      bridge?.paragraphs.map(({ text }) => text),
      BRIDGE,
    );
    assert.equal(issue.date, "2024-05-17");
    assert.deepEqual(linesAstray([pageOf(lines, 2)], issue), []);
  });
}

test("a heading inside a text whose headline a field names begins no article", () => {
  const [article, ...others] = parseIssue([
    pageOf([
      "标题：全市秋粮收购过半",
      "作者：王海燕",
      "正文：",
      HARVEST[0] as string,
      "",
      "不让农户排队",
      "",
      HARVEST[1] as string,
    ]),
  ]).articles;
  assert.deepEqual([article?.paragraphs.length, others.length], [3, 0]);
});

test("a notice that names its theme and its author has no fields", () => {
  const lines = ["征文启事", "", "主题：我和青屿", "作者：不限", "来源：自行投稿，每人一篇，截至5月底。"];
  assert.deepEqual(
    parseIssue([pageOf(lines)]).articles.filter(({ title }) => title === "我和青屿"),
    [],
  );
});
