import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutIndents } from "../../src/site/white-space.ts";

test("a page is one line where its blocks begin and end; its other lines have no indents, and none is empty", () => {
  assert.equal(
    withoutIndents("<ul>  \n    <li>a  b\n  \n\n</ul>\n  <a>c</a>\n\n  <pre>\n</pre>"),
    "<ul><li>a  b</ul>\n<a>c</a><pre>\n</pre>",
  );
});

test("the indent of a Chinese paragraph is no indent of a template", () => {
  assert.equal(withoutIndents("<p>\n　　春风送暖</p>"), "<p>\n　　春风送暖</p>");
});

test("a long gap in a line stays, and is gone over once", () => {
  const gap = `<p>a${" ".repeat(300_000)}b</p>`;
  assert.equal(withoutIndents(gap), gap);
});

test("what is shown with its white space keeps it", () => {
  const code = '<pre lang="en">a {\n  b\n\n}</pre>';
  assert.equal(withoutIndents(`  ${code}\n  ${code}\n`), `${code}${code}\n`);
});
