import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { labelBlocks } from "../../src/parse/blocks/label.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { zh } from "../../src/parse/languages/zh/index.ts";
import { lookAtText } from "../../src/parse/threads/text-blocks.ts";
import { pageOf } from "./pages.ts";

const GRAIN = [
  "　　全市秋粮收购进展顺利，截至昨天，二百",
  "三十个粮库共收购水稻四十二万吨，入库已经",
  "过半，当天结算粮款。",
];
const BRIDGE = [
  "　　通往黄杨渡口的公路桥昨天通车，两岸居",
  "民过江不必再等渡船，施工用了两年零三个月",
  "，比原定的工期提前了一百天。",
];
const HEADLINES = ["", "秋粮收购入库过半", "", "黄杨渡口公路桥通车"];

/** The reporters of two texts without their headlines, with some lines between them. */
const reportersWith = (between: readonly string[]) =>
  parseIssue([pageOf([...GRAIN, ...between, ...BRIDGE, ...HEADLINES])]).articles.map(
    ({ reporter }) => reporter,
  );

const SIGNED: readonly (readonly [
  fact: string,
  between: readonly string[],
  reporters: readonly string[][],
])[] = [
  [
    "at the right of the column signs the text above",
    ["", "　　　　　　　　　　　　　　本报记者 李江", ""],
    [["李江"], []],
  ],
  ["right under a text signs it", ["本报记者 李江", ""], [["李江"], []]],
  ["over another one signs the text above", ["", "本报记者 李江", "", "本报记者 张燕"], [["李江"], ["张燕"]]],
  ["right on a text signs that", ["", "本报记者 张燕"], [[], ["张燕"]]],
  [
    "at the right of the column, but right on a text, signs that",
    ["", "　　　　　　　　　　　　　　本报记者 张燕"],
    [[], ["张燕"]],
  ],
  ["in the middle of the column stands over a text", ["", "　　　　　　本报记者 张燕", ""], [[], ["张燕"]]],
];

for (const [fact, between, reporters] of SIGNED)
  test(`a byline ${fact}`, () => assert.deepEqual(reportersWith(between), reporters));

test("an article ends with the text under which a byline stands at the right, whatever is read next", () => {
  const blocks = labelBlocks(
    cleanLines(pageOf([...GRAIN, "", "　　　　　　　　　　　　　　本报记者 李江", "", ...BRIDGE])),
    zh,
  );
  const bodies = blocks.flatMap(({ role }, i) => (role === "body" ? [i] : []));
  const [grain, bridge] = lookAtText(blocks, bodies, new Set(), zh);
  assert.deepEqual([grain?.closes, bridge?.closes, bridge?.underHeadline], [true, false, false]);
});
