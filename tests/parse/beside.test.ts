import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const GRAIN = [
  "　　本报讯（记者 李江）全市秋粮收购进展",
  "顺利，截至昨天，二百",
  "三十个粮库共收购水稻四十二万吨，入库已经",
  "过半。粮食部门要求各库延长开磅时间，售粮",
  "的农户随到随收，当天结算粮款。",
];
const BRIDGE = [
  "　　本报讯（记者 张燕）通往黄杨渡口的公",
  "路桥昨天通车，两岸居",
  "民过江不必再等渡船。大桥全长八百米，双向",
  "四车道，施工用了两年零三个月，比原定的工",
  "期提前了一百天，方便了赶集的菜农。",
];
const READING = [
  "　　本报讯（记者 王芳）柳湾区图书馆的夜",
  "间书房昨天晚上在江边",
  "开张，读者凭身份证就能进门看书。书架顺着",
  "江堤排开，管理员说来的多是下了夜班的工人",
  "和学生。",
];

/** Headlines in a row, each after a blank line, and their texts after them. */
const titlesOf = (headlines: readonly string[]) =>
  parseIssue([
    pageOf([...headlines, GRAIN, BRIDGE, READING].flatMap((lines) => [...[lines].flat(), ""])),
  ]).articles.map(({ kicker, title, deck }) => [kicker ?? "", title, deck ?? ""]);

test("a headline that says little stands under its kicker, which its text says more of", () =>
  assert.deepEqual(
    titlesOf(["秋粮收购入库过半", "黄杨渡口公路桥昨天通车", "天堑变通途 菜农好赶集", "夜间书房江边开张"]),
    [
      ["", "秋粮收购入库过半", ""],
      ["黄杨渡口公路桥昨天通车", "天堑变通途 菜农好赶集", ""],
      ["", "夜间书房江边开张", ""],
    ],
  ));

test("what ends with its rubric is a headline of its own, and no kicker of the next", () => {
  const titles = titlesOf([
    "秋粮收购入库过半",
    "菜农好赶集（江边夜话）",
    "黄杨渡口公路桥昨天通车",
    "夜间书房江边开张",
  ]);
  assert.deepEqual(titles[1], ["", "黄杨渡口公路桥昨天通车", ""]);
});
