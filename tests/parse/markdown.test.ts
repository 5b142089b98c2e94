import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutMarkdown } from "../../src/parse/blocks/markdown.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { linesAstray, pageOf } from "./pages.ts";

/** A page as OCR programs write it that see pages whole. */
const PAGE = pageOf([
  "青屿晨报 2024年5月17日 星期五 第2版 要闻",
  "",
  "# 全市秋粮收购过半 #",
  "",
  "**□本报记者 王海燕**",
  "",
  "全市秋粮收购进展顺利，目前入库已过半，农户很满意。市粮食局负责人说，**今年**收购点增加到二十三个。",
  "",
  "收购要到月底才会结束。农户张桂英说，今年的价钱比去年好，她家卖了3\\*500斤，还留了一些自己吃。",
  "",
  "# 清水河上架起新桥",
  "",
  "本报讯（记者 李明）清水河大桥昨天通车，两岸居民出行不再绕道。这座桥长三百米，去年三月开工。",
  "",
  "![](images/0.jpg)",
  "",
  "图为通车后的清水河大桥。本报记者 李明 摄",
]);

test("what Markdown marks as a heading is a headline, and its marks were not printed", () => {
  const { articles } = parseIssue([PAGE]);
  assert.deepEqual(
    articles.map(({ title, reporter }) => [title, reporter]),
    [
      ["全市秋粮收购过半", ["王海燕"]],
      ["清水河上架起新桥", ["李明"]],
    ],
  );
  assert.ok(articles.every(({ paragraphs }) => paragraphs.every(({ text }) => !/\*\*|\\/u.test(text))));
});

test("the place of a picture is furniture, and nothing of a page in Markdown is lost", () => {
  const issue = parseIssue([PAGE]);
  assert.ok(issue.furniture.some(({ text }) => text === "![](images/0.jpg)"));
  assert.deepEqual(linesAstray([PAGE], issue), []);
});

test("cells of a table stand apart", () => {
  const lines = ["# 菜价", "| 品名 | 价格 |", "|---|---|", "| 白菜 | 1.2 |"];
  assert.deepEqual(
    withoutMarkdown(lines).map(({ text }) => text),
    ["菜价", "品名\u3000价格", "|---|---|", "白菜\u30001.2"],
  );
});

test("a page without headings in Markdown keeps its asterisks", () => {
  const lines = ["**注：带星号的为必填", "#话题# 你怎么看", "1\\. 甲"];
  assert.deepEqual(
    withoutMarkdown(lines).map(({ text }) => text),
    lines,
  );
});

test("who reported may stand in brackets under the headline", () => {
  const [folio, ...text] = PAGE.lines.map((line) =>
    line.replace(/^\*\*□(.*)\*\*$/u, "（$1）").replace(/^# | #$/gu, ""),
  );
  const [article] = parseIssue([pageOf([folio as string, ...text])]).articles;
  assert.deepEqual([article?.title, article?.reporter], ["全市秋粮收购过半", ["王海燕"]]);
});
