import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const HARVEST = [
  "金秋时节，清河两岸稻浪翻滚。种",
  "粮大户张国庆站在田埂上，看着收割机",
  "来回穿梭，脸上笑开了花。",
];
const NOTE = ["编者按：今天是世界粮食日。本报", "今起推出“粮安清河”系列报道，走进田", "间地头，敬请关注。"];
const WATCHES = ["老街深处有一家修表铺，六十八岁", "的周师傅在这里坐了四十五年，只图个", "念想。"];
const COMMENT = ["一门手艺，一份坚守。愿更多的老", "手艺能够传下去。"];
const COLUMN = ["脱贫攻坚已到决战时刻。即日起，", "本报开设专栏，讲述清河儿女奋斗的故", "事。"];

const joined = (lines: readonly string[]): string => lines.join("");

function told(...lines: readonly string[]): readonly (readonly [string, string, readonly string[]])[] {
  return parseIssue([pageOf(lines)]).articles.map(({ title, reporter, paragraphs }) => [
    title,
    reporter.join(" "),
    paragraphs.map(({ text }) => text),
  ]);
}

const RICE = ["把饭碗牢牢端在自己手中", "——我县粮食生产纪实"];

test("what the editors say under a headline, over the reporter, begins the article", () => {
  const article = ["把饭碗牢牢端在自己手中", "王芳", [joined(NOTE), joined(HARVEST)]];
  assert.deepEqual(told(...RICE, "", ...NOTE, "", "本报记者　王芳", "", ...HARVEST), [article]);
  assert.deepEqual(told(...RICE, ...NOTE, "本报记者　王芳", ...HARVEST), [article]);
});

test("what they say after a text, under its name, ends it", () => {
  const page = ["老街里的修表匠", "", "本报记者　赵强", "", ...WATCHES, "", "编后：", "", ...COMMENT];
  assert.deepEqual(told(...page), [["老街里的修表匠", "赵强", [joined(WATCHES), "编后：", joined(COMMENT)]]]);
});

test("what opens a column is no part of the article before it", () => {
  const page = [
    ...["老街里的修表匠", "", "本报记者　赵强", "", ...WATCHES, ""],
    ...["【编者按】", "", ...COLUMN, ""],
    ...[...RICE, "", "本报记者　王芳", "", ...HARVEST],
  ];
  assert.deepEqual(told(...page), [
    ["老街里的修表匠", "赵强", [joined(WATCHES)]],
    ["【编者按】", "", [joined(COLUMN)]],
    ["把饭碗牢牢端在自己手中", "王芳", [joined(HARVEST)]],
  ]);
});

test("the lead under what they say names the reporter", () => {
  const harvest = [`本报讯（记者 何以宁）${HARVEST[0]}`, ...HARVEST.slice(1)];
  const [article] = told(...RICE, "", ...NOTE, "", ...harvest);
  assert.equal(article?.[1], "何以宁");
});
