import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const STORY = [
  "　　【故事】最近，快递小哥李明“火”了。作为",
  "柳湾区评定的技能人才，他领到了三万元的购房",
  "补贴，在江边的新小区安了家。",
];
const COMMENT = ["　　【点评】平凡的岗位上也有出彩的人生，靠的", "是日复一日的用心。"];

const titles = (page: readonly string[]) =>
  parseIssue([pageOf(page)]).articles.map(({ kicker, title, deck, paragraphs }) => [
    kicker,
    title,
    deck,
    paragraphs.length,
  ]);

test("what names the first part of an article is no headline, where the next part has its name, too", () => {
  const page = [
    "拼搏绘就出彩人生",
    "",
    "◎本报记者 王芳",
    "",
    "　　【人物】快递小哥李明",
    "",
    ...STORY,
    "",
    ...COMMENT,
  ];
  assert.deepEqual(titles(page), [[undefined, "拼搏绘就出彩人生", undefined, 3]]);
});

test("it may stand right under the headline", () => {
  const page = ["拼搏绘就出彩人生", "　　【人物】快递小哥李明", "", ...STORY, "", ...COMMENT];
  assert.deepEqual(titles(page), [[undefined, "拼搏绘就出彩人生", undefined, 3]]);
});

test("a label before a headline is a part of that", () => {
  const page = ["【人物】快递小哥李明在江边安了家", "", ...STORY.map((line) => line.replace("【故事】", ""))];
  assert.deepEqual(titles(page)[0]?.[1], "【人物】快递小哥李明在江边安了家");
});
