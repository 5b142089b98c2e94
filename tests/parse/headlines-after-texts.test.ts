import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { labelledBlocks } from "./page-blocks.ts";
import { pageOf } from "./pages.ts";

/** Each headline is read after its text, as some programs take frames from a page; reporters stand right on their texts. */
const PAGE = [
  "　　全市秋粮收购进展顺利，截至昨天，二百",
  "三十个粮库共收购水稻四十二万吨，入库已经",
  "过半。粮食部门要求各库延长开磅时间，售粮",
  "的农户随到随收，当天结算粮款。",
  "",
  "秋粮收购入库过半",
  "",
  "本报记者 张海燕",
  "　　通往黄杨渡口的公路桥昨天通车，两岸居",
  "民过江不必再等渡船。大桥全长八百米，双向",
  "四车道，施工用了两年零三个月，比原定的工",
  "期提前了一百天。",
  "",
  "黄杨渡口公路桥通车",
  "",
  "本报记者 李江",
  "　　柳湾区图书馆的夜间书房昨天晚上在江边",
  "开张，读者凭身份证就能进门看书。书架顺着",
  "江堤排开，管理员说来的多是下了夜班的工人",
  "和学生。",
  "",
  "夜间书房江边开张",
];

test("a reporter who stands right on a text wrote it, though the headline above is that of the text before", () => {
  const articles = parseIssue([pageOf(PAGE)]).articles.map(({ title, reporter }) => [title, ...reporter]);
  assert.deepEqual(articles, [
    ["秋粮收购入库过半"],
    ["黄杨渡口公路桥通车", "张海燕"],
    ["夜间书房江边开张", "李江"],
  ]);
});

test("so he did where no blank line parts anything", () => {
  const page = PAGE.filter((line) => line !== "");
  const articles = parseIssue([pageOf(page)]).articles.map(({ title, reporter }) => [title, ...reporter]);
  assert.deepEqual(articles, [
    ["秋粮收购入库过半"],
    ["黄杨渡口公路桥通车", "张海燕"],
    ["夜间书房江边开张", "李江"],
  ]);
});

test("where a blank line parts them from the text, headline and reporter stay together", () => {
  const page = PAGE.flatMap((line) => (line.startsWith("本报记者") ? [line, ""] : [line]));
  const [first] = parseIssue([pageOf(page)]).articles;
  assert.deepEqual([first?.title, first?.reporter], ["秋粮收购入库过半", ["张海燕"]]);
});

test("a reporter who stands on a line over a text wrote that, not the text before", () => {
  const [bridge, reading] = [PAGE.slice(7, 11), PAGE.slice(15, 19)];
  const line = ["本报记者 张海燕", "两岸居民过江不必再等渡船"];
  const page = [...PAGE.slice(0, 4), "", ...line, "", ...bridge, "", "本报记者 李江", ...reading, ""];
  const headlines = ["秋粮收购入库过半", "黄杨渡口公路桥通车", "夜间书房江边开张"];
  const { articles } = parseIssue([pageOf([...page, ...headlines.flatMap((text) => [text, ""])])]);
  assert.deepEqual(
    articles.map(({ reporter }) => reporter),
    [[], ["张海燕"], ["李江"]],
  );
});

test("a headline is whole though its first line ends like a name, whose word goes on in the next", () => {
  const headlines = [
    "黄杨渡口公路",
    "桥昨天通车",
    "",
    "柳湾水乡 文旅兴",
    "旺（寻找最美书",
    "房·夜不闭户）",
    "",
    "秋粮收购入",
    "库过半",
  ];
  const lines = [...PAGE.slice(0, 4), "", ...headlines];
  const blocks = labelledBlocks(lines);
  const shown = blocks.slice(1).map(({ role, text }) => [role, text] as const);
  assert.deepEqual(shown[1], ["display", "柳湾水乡 文旅兴旺（寻找最美书房·夜不闭户）"]);
});
