import assert from "node:assert/strict";
import { test } from "node:test";
import { readBody, writeBody } from "../../src/markdown/body.ts";
import { paragraphs } from "../nouns.ts";
import { article } from "./article.ts";

test("a heading of any level is a crosshead", () => {
  assert.deepEqual(readBody("# 一\n\n## 二\n\n三\n---\n"), [
    { kind: "crosshead", text: "一" },
    { kind: "crosshead", text: "二" },
    { kind: "crosshead", text: "三" },
  ]);
});

test("lines of a paragraph join without a space between Chinese characters, with one between words", () => {
  assert.deepEqual(readBody("深入推进，\n改革　\n工作 “好”\n（一）\nthe end\nof it"), [
    { kind: "paragraph", text: "深入推进，改革　工作 “好”（一） the end of it" },
  ]);
});

test("a hard line break joins lines like any other", () => {
  assert.deepEqual(readBody("前行\\\n后行  \n末行"), paragraphs("前行后行末行"));
});

test("lists, quotes and code are paragraphs of their text", () => {
  const markdown = "- 一\n- 二\n\n  又\n\n> 引 *重*\n>\n> 文\n\n```js\nx()\n```\n\n***\n\n![图](a.png)";
  assert.deepEqual(readBody(markdown), paragraphs("一", "二", "又", "引 重", "文", "x()", "图"));
});

test("text that Markdown would hide or take as code stays text", () => {
  const markdown = "<!-- 注 -->\n\n[记者]: 您好\n\n    缩进四格\n\n<script>x</script>";
  const expected = paragraphs("<!-- 注 -->", "[记者]: 您好", "缩进四格", "<script>x</script>");
  assert.deepEqual(readBody(markdown), expected);
});

test("a heading without a text is none", () => {
  assert.deepEqual(readBody("##\n\n文"), paragraphs("文"));
});

test("a caption of the front matter is not repeated in the text", () => {
  const photos = [{ caption: "图为现场。" }];
  const caption = { kind: "caption", text: "图为现场。" } as const;
  assert.equal(writeBody(article({ kind: "photo", photos, paragraphs: [caption] })), "");
});

test("a caption that belongs to no photograph is set in emphasis", () => {
  const caption = { kind: "caption", text: "图为现场。" } as const;
  assert.equal(writeBody(article({ paragraphs: [caption] })), "*图为现场。*\n");
});
