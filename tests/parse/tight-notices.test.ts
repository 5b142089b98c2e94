import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const PARKING = [
  "县城新增八百个停车位",
  "本报讯（记者　王芳）今年以来，县",
  "城利用闲置地块新建停车场六处，新增停",
  "车位八百个。",
];
const CHECKS = [
  "交警夜查酒驾",
  "本报讯（通讯员　刘敏）10月14日晚，",
  "县交警大队开展酒驾夜查行动，查处违法",
  "行为五起。",
];
const CALL = [
  "征稿启事",
  "本报副刊面向全县征集散文、诗歌、",
  "小小说等文学作品，要求原创首发。",
  "投稿邮箱：qhbfk@163.com",
  "清河报编辑部",
];
const LOST = ["遗失声明", "王建国遗失居民身份证，证号：", "37112219800101****，声明作废。"];

test("notices that no blank line parts from articles stand in none of them", () => {
  const { articles, furniture } = parseIssue([pageOf([...PARKING, ...CALL, ...LOST, ...CHECKS])]);
  assert.deepEqual(
    articles.map(({ title, paragraphs }) => [title, paragraphs.length]),
    [
      ["县城新增八百个停车位", 1],
      ["交警夜查酒驾", 1],
    ],
  );
  assert.deepEqual(
    furniture.map(({ from, to }) => [from, to]),
    [
      [5, 9],
      [10, 12],
    ],
  );
});

test("a headline that reads like the title of a notice, over a report, is one", () => {
  const report = ["我县发布公告", "本报讯（记者　王芳）县政府昨天发", "布公告，从下月起禁止燃放烟花爆竹。"];
  const { articles } = parseIssue([pageOf([...PARKING, ...report, ...CHECKS])]);
  assert.deepEqual(
    articles.map(({ title }) => title),
    ["县城新增八百个停车位", "我县发布公告", "交警夜查酒驾"],
  );
});
