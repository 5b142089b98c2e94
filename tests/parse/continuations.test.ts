import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { labelBlocks } from "../../src/parse/blocks/label.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { partGap } from "../../src/parse/stories/steps.ts";
import { pageOf } from "./pages.ts";

const FIRST = [
  "韩国多举措促进旅游",
  "",
  "本报讯（记者 姜岚）4月27日，韩国旅游部门公布促进旅游的办法，从五月起发放购物券，鼓励各地推",
  "出新线路，并为中小旅行社减免半年的税。",
  "",
  "（下转第二版）",
];
const SECOND = [
  "江边开出夜间书房",
  "",
  "本报讯（记者 邹岚）昨日，柳湾区图书馆的夜间书房在江边开放，每晚开到十二点。",
  "",
  "（上接第一版）",
];

test("what closes an article closes the one that goes on there, not the one above on the page", () => {
  const close = "（本报首尔4月27日电）";
  const { articles } = parseIssue([pageOf(FIRST, 1), pageOf([...SECOND, close], 2)]);
  const [goesOn, other] = articles;
  assert.deepEqual(goesOn?.pages, [1, 2]);
  assert.equal(goesOn?.paragraphs.at(-1)?.text, close);
  assert.deepEqual(other?.reporter, ["邹岚"]);
  assert.equal(articles.length, 2);
});

test("where a text goes on is said of the text before, though a headline stands between", () => {
  const lines = [...FIRST.slice(2, 4), "", "江边开出夜间书房", "", "（下转第二版）"];
  const language = languageOf(lines.join("\n"));
  const [, ...between] = labelBlocks(cleanLines(pageOf(lines)), language);
  const { tail, strays, head } = partGap(between, undefined, language);
  const texts = [tail, strays, head].map((blocks) => blocks.map(({ text }) => text));
  assert.deepEqual(texts, [["（下转第二版）"], ["江边开出夜间书房"], []]);
});

test("what goes on from another page needs no headline: one set apart is that of the article under it", () => {
  const page = [
    "（上接第一版）",
    "",
    "各地的旅行社说，减税以后他们多添了人手，五月的线路已经订满，到首尔的航班也加开了三成。",
    "",
    "旅游部门还说，购物券在首尔的商店和旅行社都能用，五月来韩国的旅客可以多领一张。",
    "",
    "三十年前的黄杨镇，家家会打油纸伞。后来年轻人都去了城里，油纸伞的手艺只剩下渡口边的两家。",
    "",
    "去年镇上办起油纸伞作坊，请两位老师傅收徒弟，徒弟们一年打出四千把油纸伞，卖到了外省。",
    "",
    "老师傅说，打一把油纸伞要七十道手艺，黄杨镇的徒弟肯学，油纸伞就还撑得开。",
    "",
    "黄杨镇的油纸伞又撑开了",
  ];
  const { articles } = parseIssue([pageOf(FIRST, 1), pageOf(page, 2)]);
  assert.deepEqual(
    articles.map(({ title, pages }) => [title, pages]),
    [
      ["韩国多举措促进旅游", [1, 2]],
      ["黄杨镇的油纸伞又撑开了", [2]],
    ],
  );
});

test("of two texts that go on on one page each goes on where it is about the same, and so do their headlines", () => {
  const front = [
    "本报讯（记者 姜岚）黄杨镇的油纸伞作坊昨日开门，镇上请来两位老师傅，头一天就收了九个徒弟。",
    "",
    "（下转第二版）",
    "",
    "本报讯（记者 邹岚）柳湾区图书馆昨日宣布，馆里的自习室从下月起改在江边，读者不必再赶回城里。",
    "",
    "（下转第二版）",
    "",
    "夜间书房开到零点",
    "",
    "桐油竹骨撑起老行当",
  ];
  const back = [
    "（上接第一版）",
    "",
    "图书馆的人说，夜间书房天天开到零点，自习室里有热水，读者凭证就能进，江边的路灯也都修好了。",
    "",
    "（上接第一版）",
    "",
    "老师傅说，桐油要刷三遍，竹骨要晒一个夏天，这个老行当学徒三年才能出师，作坊管吃管住。",
  ];
  const { articles } = parseIssue([pageOf(front, 1), pageOf(back, 2)]);
  assert.deepEqual(
    articles.map(({ title, reporter, pages }) => [title, reporter, pages]),
    [
      ["桐油竹骨撑起老行当", ["姜岚"], [1, 2]],
      ["夜间书房开到零点", ["邹岚"], [1, 2]],
    ],
  );
});
