import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutIndents } from "../../src/site/white-space.ts";

test("a page keeps its lines without their indents, and without those that are empty", () => {
  assert.equal(withoutIndents("<ul>  \n    <li>a  b\n  \n\n</ul>\n"), "<ul>\n<li>a  b\n</ul>\n");
});

test("the indent of a Chinese paragraph is no indent of a template", () => {
  assert.equal(withoutIndents("<p>\n　　春风送暖</p>"), "<p>\n　　春风送暖</p>");
});

test("what is shown with its white space keeps it", () => {
  const code = '<pre lang="en">a {\n  b\n\n}</pre>';
  assert.equal(withoutIndents(`  ${code}\n  ${code}\n`), `  ${code}\n${code}\n`);
});
