import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { isPupilLine, signsPupil } from "../../src/parse/languages/zh/byline-pupils.ts";
import { pageOf } from "./pages.ts";

const HEAD = "芦湾晚报　2020年12月28日　星期一　B24版　小记者";

/** What two pupils wrote, set without blank lines and indents, each with the lines over it and under it. */
function pageOfPupils(over: readonly string[], under: readonly string[]): readonly string[] {
  return [
    HEAD,
    "值日",
    ...over,
    "今天是星期一，放学后我要值日",
    "扫地，所以回家会比别人晚一点。",
    "同学们背上书包去排队了，我快速",
    "跑到后面柜子旁，拉开门，拿出扫把，",
    "开始扫第一排。",
    ...under,
    "秋天来了",
    ...over,
    "秋天来了，天气变凉爽了，我出",
    "门去欣赏秋天的美景。",
    "黄黄的银杏叶像一把把小扇子，有",
    "的挂在枝头，有的在风中飘扬。",
    ...under,
  ];
}

const FORMS: readonly (readonly [fact: string, over: readonly string[], under: readonly string[]])[] = [
  [
    "a pupil stands under the headline with his class, his teacher under the text",
    ["堰桥实验小学五(6)班", "锡报小记者 罗习慧"],
    ["(指导老师：姚明珍)"],
  ],
  ["a pupil may have a card", ["望春小学302班小记者 罗习慧（证号14146）"], ["指导老师 胡凯杰"]],
  [
    "a pupil may sign under the text, and his teacher under him",
    [],
    ["临港实验小学501班 罗习慧", "指导老师 苏应妫"],
  ],
  ["his school may stand in brackets under the text", ["□ 罗习慧"], ["（芦湾市第一实验学校小学部）"]],
];

for (const [fact, over, under] of FORMS) {
  test(fact, () => {
    const { articles } = parseIssue([pageOf(pageOfPupils(over, under))]);
    assert.deepEqual(
      articles.map(({ title, reporter }) => [title, ...reporter]),
      [
        ["值日", "罗习慧"],
        ["秋天来了", "罗习慧"],
      ],
    );
  });
}

for (const line of [
  "实验小学开设托管班",
  "我的语文老师",
  "七中学子获奖",
  "小学三年级",
  "临港区一年级新生报名",
]) {
  test(`“${line}” is a headline`, () => assert.ok(!isPupilLine(line)));
}

test("a class alone signs no text", () => {
  assert.ok(isPupilLine("南长街小学四7班"));
  assert.ok(!signsPupil("南长街小学四7班"));
});
