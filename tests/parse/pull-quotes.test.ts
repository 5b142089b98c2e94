import assert from "node:assert/strict";
import { test } from "node:test";
import { PULL_QUOTE } from "../../src/parse/blocks/pull-quotes.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { labelledBlocks } from "./page-blocks.ts";
import { pageOf } from "./pages.ts";

const QUOTE = ["　　手艺要传下去，先要让学手艺的人看得见出", "路，也看得见尊严"];
const COMMENT = [
  "　　柳湾区的老木匠沈师傅去年收了三个徒弟，",
  "最小的十九岁。从前他总说这门手艺到他为止，",
  "如今作坊里又有了刨花的香气。",
  "",
  "　　变化从一张证书开始。区里给学徒发补贴，",
  "考核合格就记入技能档案，工资跟着等级走。可",
  "见，手艺要传下去，先要让学手艺的人看得见出",
  "路，也看得见尊严。这样的账，值得多算几笔。",
];
const BRIDGE = [
  "　　通往黄杨渡口的公路桥昨天通车，两岸居民",
  "过江不必再等渡船。大桥全长八百米，双向四车",
  "道，施工用了两年零三个月，比原定的工期提前",
  "了一百天。",
];
const HEADLINES = ["黄杨渡口公路桥通车", "", "让手艺人看得见出路"];

/** The title and the first words of each article of a page. */
const articlesOf = (lines: readonly string[]) =>
  parseIssue([pageOf(lines)]).articles.map(({ title, paragraphs }) => [
    title,
    paragraphs[0]?.text.slice(0, 4),
  ]);

test("a sentence under a byline that the text says again is a pull quote, and no headline", () => {
  const [byline, quote] = labelledBlocks(["本报记者 江海", ...QUOTE, "", ...COMMENT]);
  assert.equal(byline?.role, "byline");
  assert.deepEqual([quote?.role, quote?.rule], ["body", PULL_QUOTE]);
});

test("so is one that stands over its text without a byline, as wide as this is", () => {
  const [, quote] = labelledBlocks([...BRIDGE, "", ...QUOTE, "", ...COMMENT]);
  assert.deepEqual([quote?.role, quote?.rule], ["body", PULL_QUOTE]);
  const broken = ["手艺要传下去，", "先要让学手艺的人看得见出路，", "也看得见尊严"];
  const [, headline] = labelledBlocks([...BRIDGE, "", ...broken, "", ...COMMENT]);
  assert.equal(headline?.role, "display");
});

test("so it is where the text says a little more in the middle of it", () => {
  const longer = COMMENT.map((line) => line.replace("学手艺的", "今天学手艺的"));
  const [, quote] = labelledBlocks(["本报记者 江海", ...QUOTE, "", ...longer]);
  assert.equal(quote?.rule, PULL_QUOTE);
});

test("a sentence that the text does not say is none, nor one that ends with a stop", () => {
  const other = labelledBlocks(["本报记者 江海", ...QUOTE, "", ...COMMENT.slice(0, 3)]);
  const whole = labelledBlocks(["本报记者 江海", QUOTE[0] as string, `${QUOTE[1]}。`, "", ...COMMENT]);
  for (const blocks of [other, whole]) assert.ok(blocks.every(({ rule }) => rule !== PULL_QUOTE));
});

test("a headline over its own text is a headline, though this says it again", () => {
  const headline = "手艺要传下去，先要让学手艺的人看得见出路";
  const [shown] = labelledBlocks([headline, "", "本报记者 江海", ...COMMENT]);
  assert.equal(shown?.role, "display");
});

test("where headlines stand elsewhere, an article begins with its pull quote", () => {
  const articles = articlesOf([...BRIDGE, "", ...QUOTE, "", ...COMMENT, "", ...HEADLINES]);
  assert.deepEqual(articles, [
    ["黄杨渡口公路桥通车", "通往黄杨"],
    ["让手艺人看得见出路", "手艺要传"],
  ]);
});

test("an article whose lead stands under its pull quote begins with this", () => {
  const [first, ...rest] = COMMENT;
  const comment = [`　　本报讯（记者 江海）${first?.trim()}`, ...rest];
  const articles = articlesOf([...BRIDGE, "", ...QUOTE, "", ...comment, "", ...HEADLINES]);
  assert.deepEqual(
    articles.map(([, begins]) => begins),
    ["通往黄杨", "手艺要传"],
  );
});

test("the points that stand under a pull quote, each with its mark, are as it is", () => {
  const points = QUOTE.map((line) => line.replace("　　", "　　●"));
  const other = ["　　●作坊里学徒的工资跟着等级走"];
  const blocks = labelledBlocks(["本报记者 江海", ...points, "", ...other, "", ...COMMENT]);
  assert.deepEqual(
    blocks.slice(1, 3).map(({ role, rule }) => [role, rule]),
    [
      ["body", PULL_QUOTE],
      ["body", PULL_QUOTE],
    ],
  );
});
