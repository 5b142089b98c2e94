import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const TEXT = [
  "　　通往黄杨渡口的公路桥昨天通车，两岸居",
  "民过江不必再等渡船，施工用了两年零三个月",
  "，比原定的工期提前了一百天。",
];

const BROKEN: readonly (readonly [
  fact: string,
  lines: readonly string[],
  reporter: string[],
  correspondent: string[],
])[] = [
  [
    "between two names",
    ["本报记者 李江、王芳、周明 通讯员 赵文、", "张燕"],
    ["李江", "王芳", "周明"],
    ["赵文", "张燕"],
  ],
  [
    "so that each name has its line, or a letter",
    ["本报记者李江河", "任", "彦", "黄培昭"],
    ["李江河", "任彦", "黄培昭"],
    [],
  ],
  ["in a name", ["本报记者 李江、王芳 通讯员 赵文 张", "小燕"], ["李江", "王芳"], ["赵文", "张小燕"]],
  [
    "in a role",
    ["　　本报记者 李小江、王小芳、张小燕 通讯", "员 赵文"],
    ["李小江", "王小芳", "张小燕"],
    ["赵文"],
  ],
];

for (const [fact, lines, reporter, correspondent] of BROKEN)
  test(`a byline goes on in the next line where its column broke it ${fact}`, () => {
    const page = ["黄杨渡口公路桥通车", "", ...TEXT, "", ...lines, "", "夜间书房江边开张", "", ...TEXT];
    const [article] = parseIssue([pageOf(page)]).articles;
    assert.deepEqual([article?.reporter, article?.correspondent], [reporter, correspondent]);
  });

test("a headline right under a byline is none of its names", () => {
  const page = [
    "黄杨渡口公路桥通车",
    "",
    ...TEXT,
    "　　　　　　　　　　　　　　本报记者 李江",
    "书房开张",
    "",
    ...TEXT,
  ];
  const titles = parseIssue([pageOf(page)]).articles.map(({ title, reporter }) => [title, ...reporter]);
  assert.deepEqual(titles, [["黄杨渡口公路桥通车", "李江"], ["书房开张"]]);
});

test("the last name of a byline, which OCR set apart in its own line, is one of them", () => {
  const page = ["黄杨渡口公路桥通车", "", "记者李小江通讯员张燕", "", "赵海文", "", ...TEXT];
  const [article] = parseIssue([pageOf(page)]).articles;
  assert.deepEqual([article?.reporter, article?.correspondent], [["李小江"], ["张燕", "赵海文"]]);
});

for (const [fact, first, second] of [
  ["in a name", "本报讯记者李小江通讯员张海", "燕) 通往黄杨渡口的公路桥昨天通车，两岸居"],
  ["behind a role", "本报讯记者李小江通讯员", "张海燕) 通往黄杨渡口的公路桥昨天通车，两岸"],
])
  test(`the byline of a lead goes on in the next line where its column broke it ${fact}, though OCR lost a bracket`, () => {
    const page = ["黄杨渡口公路桥通车", "", first as string, second as string, ...TEXT.slice(1)];
    const [article] = parseIssue([pageOf(page)]).articles;
    assert.deepEqual([article?.reporter, article?.correspondent], [["李小江"], ["张海燕"]]);
    assert.equal(article?.paragraphs.length, 1);
  });

test("a name in brackets at the end of a text goes on in the next block, though no line of it is full", () => {
  const end = ["(本报黄杨渡5月8日电) (记者 李", "", "江)"];
  const page = ["黄杨渡口公路桥通车", "", ...TEXT, "", ...end, "", "夜间书房江边开张", "", ...TEXT];
  const [bridge, books] = parseIssue([pageOf(page)]).articles;
  assert.deepEqual([bridge?.reporter, books?.reporter], [["李江"], []]);
});
