import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutHtml } from "../../src/parse/blocks/html.ts";
import { withoutMarkdown } from "../../src/parse/blocks/markdown.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { linesAstray, pageOf } from "./pages.ts";

const read = (...lines: readonly string[]) => withoutHtml(withoutMarkdown(lines));

/** A page as vision models write it: in a fence, with pieces of HTML in it. */
const PAGE = pageOf([
  "```markdown",
  "青屿晨报 2024年5月17日 星期五 第2版 要闻",
  "",
  "<h2>全市秋粮收购过半</h2>",
  "",
  '<div style="text-align: center;">□本报记者 王海燕</div>',
  "",
  "<p>全市秋粮收购进展顺利，目前入库已过半，农户很满意。市粮食局负责人说，价钱比去年高$12.5\\%$，收购点增加到二十三个。</p>",
  "",
  "收购要到月底才会结束。农户张桂英说，今年的价钱比去年好，她家卖了三千斤，&ldquo;还留了一些自己吃&rdquo;。<br>",
  "",
  "<table>",
  "<tr><td>白菜</td><td>1.2</td></tr>",
  "</table>",
  "",
  '<div style="text-align: center;"><img src="imgs/1.jpg" alt="Image" width="40%" /></div>',
  "```",
]);

test("tags of HTML were not printed, and what stands in a heading is a headline", () => {
  const issue = parseIssue([PAGE]);
  const [article, ...others] = issue.articles;
  assert.deepEqual([article?.title, article?.reporter, others.length], ["全市秋粮收购过半", ["王海燕"], 0]);
  const text = article?.paragraphs.map(({ text }) => text).join("\n") ?? "";
  assert.match(text, /价钱比去年高12\.5%，/u);
  assert.match(text, /“还留了一些自己吃”。/u);
  assert.doesNotMatch(text, /[<>&$]/u);
  assert.deepEqual(linesAstray([PAGE], issue), []);
});

test("cells of a table in one line stand apart", () =>
  assert.equal(read("<table><tr><td>白菜</td><td>1.2</td></tr></table>")[0]?.text, "白菜\u30001.2"));

test("a line of tags alone is a note of the file's own, or a picture", () => {
  assert.deepEqual(
    read("</div>", '<img src="a.jpg">', "正文<br/>").map(({ markup }) => markup),
    ["note", "picture", null],
  );
});

test("angle brackets around titles and signs stay", () => {
  const lines = ["<人民日报>发表社论", "a < b 且 b > c", "AT&T公司", "R&D投入"];
  assert.deepEqual(
    read(...lines).map(({ text }) => text),
    lines,
  );
});

test("money in dollars is no formula", () => {
  const lines = ["# 物价", "从$5涨到$6，又到$7"];
  assert.equal(read(...lines)[1]?.text, lines[1]);
});
