import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const BEFORE = [
  "秋粮收购入库过半",
  "",
  "　　全市秋粮收购进展顺利，截至昨天，二百",
  "三十个粮库共收购水稻四十二万吨，入库已经",
  "过半，当天结算粮款。",
  "",
];
const SUMMARY = [
  "核心阅读",
  "",
  "　　夜读的人多了，江边的灯亮到深夜，书房",
  "里坐满了下了夜班的工人和学生。",
  "",
];
const TEXT = [
  "　　柳湾区图书馆的夜间书房昨天晚上在江边",
  "开张，读者凭身份证就能进门看书。书架顺着",
  "江堤排开，屋顶上还种了油菜花。",
];

const articles = (page: readonly string[]) =>
  parseIssue([pageOf(page)]).articles.map(({ title, reporter, paragraphs }) => [
    title,
    ...reporter,
    paragraphs.map(({ kind }) => kind[0]).join(""),
  ]);

test("an article begins over the summary that is named, under its headline and without a reporter", () =>
  assert.deepEqual(articles([...BEFORE, "夜间书房江边开张", "", ...SUMMARY, ...TEXT]), [
    ["秋粮收购入库过半", "p"],
    ["夜间书房江边开张", "cpp"],
  ]));

test("the name of the summary is no part of the headline right over it", () =>
  assert.deepEqual(articles([...BEFORE, "夜间书房江边开张", ...SUMMARY, ...TEXT])[1], [
    "夜间书房江边开张",
    "cpp",
  ]));

test("a reporter over the name of the summary wrote the article, wherever its headline stands", () =>
  assert.deepEqual(articles([...BEFORE, "◎本报记者 王芳", ...SUMMARY, ...TEXT, "", "夜间书房江边开张"])[1], [
    "夜间书房江边开张",
    "王芳",
    "cpp",
  ]));
