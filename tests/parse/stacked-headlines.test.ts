import assert from "node:assert/strict";
import { test } from "node:test";
import type { LinePair } from "../../src/parse/blocks/line-breaks.ts";
import { weighLineBreak } from "../../src/parse/blocks/line-breaks.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import type { Line } from "../../src/parse/printed.ts";
import { pageOf } from "./pages.ts";

const language = languageOf("渡口小学新校舍启用，孩子们搬进新课堂。");

function lineOf(text: string): Line {
  const width = [...text].reduce((sum, character) => sum + (character < "\u2000" ? 0.5 : 1), 0);
  return { page: 1, number: 1, from: 1, to: 1, text, indent: 0, width, markup: null };
}

function pairOf(above: string, below: string, told: Partial<LinePair> = {}): LinePair {
  const isWordAcross = language.wordsAcross([[above, below]])[0] === true;
  const lines = { above: lineOf(above), below: lineOf(below) };
  return { ...lines, isOverLine: true, isWordAcross, inText: 0, ...told };
}

const APART: readonly (readonly [fact: string, above: string, below: string])[] = [
  ["most lines are parts of their own", "渡口小学新校舍正式启用", "柳湾区老旧小区加装电梯"],
  ["a kicker stands over a headline", "市防汛指挥部：", "全力做好强降雨防范应对"],
  ["who spoke stands over what he said", "王芳在全市教育大会上强调", "让每个孩子就近入学就读"],
  ["a deck stands under a headline", "渡口小学新校舍正式启用", "——柳湾区补短板扩学位见闻"],
  ["a rubric ends a headline", "好手艺靠磨（江边夜话）", "柳湾渡口的灯光亮了起来"],
  ["a line is broken for the sense", "以案释法", "网购退货遭拒 法院支持消费者"],
  ["a label stands over the next headline", "渡口小学新校舍正式启用", "江边夜话"],
];
for (const [fact, above, below] of APART)
  test(`of lines set to be seen ${fact}`, () =>
    assert.ok(weighLineBreak(pairOf(above, below), language) > 0));

const TOGETHER: readonly (readonly [fact: string, above: string, below: string, told?: Partial<LinePair>])[] =
  [
    ["no word is cut in two by the end of a part", "柳湾区加快老旧小区改", "造步伐"],
    ["no quotation is in two parts", "“孩子在家门口就能", "读上一所好学校”"],
    ["what the text says in one is one", "青山村向灾区捐赠约二百万元", "御寒物资", { inText: 4 }],
    ["no headline ends as one that goes on", "柳湾区推动新建小学的主", "体工程提前封顶"],
    ["no headline begins as one that began above", "柳湾区召开推进校舍", "会议部署秋季开学了"],
    ["the end of a headline is short", "渡口小学新校舍正式启", "用了", { isOverLine: false }],
    ["the name of a column may stand by itself", "好手艺要一遍遍地改出来", "（江边夜话）"],
  ];
for (const [fact, above, below, told] of TOGETHER)
  test(`of lines set to be seen ${fact}`, () =>
    assert.ok(weighLineBreak(pairOf(above, below, told), language) <= 0));

/** Two articles whose headlines were read after both, without a blank line anywhere. */
const PAGE = [
  "本报讯（记者 邹岚）4月9日，渡口小学新",
  "校舍启用，六百名学生搬进宽敞明亮的教室，操",
  "场上响起了新学期的第一遍铃声。",
  "校长何静说，新校舍有图书馆和实验室，孩子",
  "们在家门口就能读上好学校。",
  "本报讯（记者 沈默）4月9日，柳湾区举行",
  "龙舟赛，来自各镇的十二支队伍在江面上比赛，",
  "两岸站满了观众，锣鼓声响了一个上午。",
  "青山队用时两分十秒，夺得龙舟赛的冠军，渔",
  "湾队获得第二名。",
  "渡口小学新校舍正式启用",
  "十二支队伍江上赛龙舟",
];
const RIGHT = ["渡口小学新校舍正式启用", "十二支队伍江上赛龙舟"];

test("headlines that are stacked without a blank line go to the articles that they are about", () => {
  const { articles } = parseIssue([pageOf(PAGE)]);
  assert.deepEqual(
    articles.map(({ title }) => title),
    RIGHT,
  );
});

const CAPTION = ["图为龙舟赛现场，青山队的队员正在奋", "力划桨。周明 摄"];
for (const [fact, stack] of [
  ["under", [...CAPTION, ...RIGHT]],
  ["over", [...RIGHT, ...CAPTION]],
  ["on both sides of", [RIGHT[0] as string, ...CAPTION, RIGHT[1] as string]],
] as const)
  test(`headlines that stand ${fact} a caption without a blank line are no part of it`, () => {
    const { articles } = parseIssue([pageOf([...PAGE.slice(0, -2), ...stack])]);
    const titles = articles.filter(({ kind }) => kind === "article").map(({ title }) => title);
    assert.deepEqual(titles, RIGHT);
  });

for (const headline of ["好手艺靠一遍遍改出来（江边夜话）", "龙舟竞渡两岸欢呼 渔歌唱晚一江"])
  test(`“${headline}” right under a text and over a blank line is a headline`, () => {
    const text = [...PAGE.slice(0, 4), "们在家门口就能够读上心仪的那一所好学校。"];
    const { articles } = parseIssue([pageOf([...text, headline, "", ...PAGE.slice(5, 10)])]);
    assert.deepEqual(
      articles.map(({ title }) => title),
      ["", headline],
    );
  });
