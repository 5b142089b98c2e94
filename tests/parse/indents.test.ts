import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { labelBlocks } from "../../src/parse/blocks/label.ts";
import { zh } from "../../src/parse/languages/zh/index.ts";
import { pageOf } from "./pages.ts";

/** Four lines of 18 characters: the rest of a paragraph whose column is so wide. */
const REST = [
  "江北的岸边开张，读者凭身份证就能进门看",
  "书架顺着江堤排开，屋顶上还种了油菜花。",
  "管理员说来的多是下了夜班的工人和学生，",
  "他们自己带水，看完的书放回小车就可以走",
].map((line) => line.slice(0, 18));
const beginning = (first: string) => labelBlocks(cleanLines(pageOf([first, ...REST])), zh)[0]?.beginning;

const BEGINNINGS: readonly (readonly [fact: string, first: string, beginning: string])[] = [
  ["a line of 16 in a column of 18 has lost its indent", "柳湾区图书馆的夜间书房昨天晚上在", "narrow"],
  ["a full line goes on a paragraph", "柳湾区图书馆的夜间书房昨天晚上在江边", "full"],
  ["one of 17 is nearly full", "柳湾区图书馆的夜间书房昨天晚上在江", "full"],
  [
    "it may have lost its indent where a mark hangs at its end",
    "柳湾区图书馆的夜间书房昨天在江边，",
    "narrow",
  ],
  ["but numbers leave a line short, too", "柳湾区图书馆的第35间书房昨晚在江边，", "full"],
];

for (const [fact, first, expected] of BEGINNINGS)
  test(`${fact}: ${first}`, () => assert.equal(beginning(first), expected));

test("a column is no wider for the marks that hang at its side", () => {
  const hung = ["她说书房的门，", "到了夜里十二点才关，", "江上的风吹进来，"].map((line) =>
    line.padStart(19, "江"),
  );
  const [block] = labelBlocks(
    cleanLines(pageOf([REST[0] as string, ...hung, REST[3] as string, "末。"])),
    zh,
  );
  assert.deepEqual(block?.measure, [18]);
});

test("a summary of two lines is text, though its second line is short and it has no full stop", () => {
  const summary = ["夜读的人多了，江边的灯亮到了深夜", "书房里坐满了，热闹的是书"];
  const blocks = labelBlocks(
    cleanLines(pageOf([...summary, "", "柳湾区图书馆的夜间书房昨天晚上在", ...REST])),
    zh,
  );
  assert.equal(blocks[0]?.role, "body");
});

test("the rest of a sentence at the head of a column is text, though it is flush where paragraphs are indented", () => {
  const paragraph = ["　　柳湾区图书馆的夜间书房昨天在江", ...REST.slice(0, 3), "末。"];
  const page = [...paragraph, "", ...paragraph, "", "位列第四。", "", ...paragraph];
  const roles = labelBlocks(cleanLines(pageOf(page)), zh).map(({ text, role }) => [text.length < 9, role]);
  assert.deepEqual(roles, [
    [false, "body"],
    [false, "body"],
    [true, "body"],
    [false, "body"],
  ]);
});
