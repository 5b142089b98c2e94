import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyToHtml, markdownToArticle } from "../../src/markdown/index.ts";

const MATTER = "---\nid: 2022-11-22-01-01\ntitle: x\npage: 1\n---\n\n";
const LONGEST_MS = 10_000;

/** What CommonMark pairs, nests or looks up: each costs with the square of its length, or a call for each level. */
const REPEATED = [
  ...["[", "![", "](", "[a](", "[](", "[[a]", "*a", "a*", "_a", "**a", "***a*", "*a **b ", "`a", "``a"],
  ...["<a", "<!--", "&", "&#", "\\", "> ", ">", "- ", "+ ", "1. ", "# ", "- > ", "* "],
];

for (const piece of REPEATED) {
  test(`a paragraph of nothing but “${piece}” is read at once, and shown as it is`, () => {
    const markdown = piece.repeat(100_000 / piece.length);
    const started = performance.now();
    const html = bodyToHtml(`${markdown}x`);
    markdownToArticle(`${MATTER}${markdown}x\n`, "01-01.md");
    const took = performance.now() - started;
    assert.ok(took < LONGEST_MS, `took ${Math.round(took)} ms`);
    assert.ok(/^<(p|h2)>.*x<\/\1>$/s.test(html), html.slice(0, 80));
  });
}

test("quotes and lists up to sixteen deep are what they are", () => {
  assert.match(bodyToHtml(`${"> ".repeat(15)}x`), /^(?:<blockquote>\s*){15}<p>x/);
  assert.equal(bodyToHtml("* ".repeat(40)), "<hr>");
  assert.equal(bodyToHtml(`${"> ".repeat(16)}x`), `<p>${"> ".repeat(16)}x</p>`);
});

test("what is taken as printed has its paragraphs, its crossheads and no backslashes", () => {
  const markdown = `${"\\*".repeat(3_000)}\n\n## 小标题\n\n<b>后文</b>`;
  const { paragraphs } = markdownToArticle(`${MATTER}${markdown}\n`, "01-01.md");
  assert.deepEqual(paragraphs, [
    { kind: "paragraph", text: "*".repeat(3_000) },
    { kind: "crosshead", text: "小标题" },
    { kind: "paragraph", text: "<b>后文</b>" },
  ]);
  assert.match(bodyToHtml(markdown), /<h2>小标题<\/h2>\n<p>&#x3C;b>后文/);
});

/** Where a link may lead: what a browser would make of each. */
const LINKS: readonly (readonly [href: string, shown: boolean])[] = [
  ["https://example.org/", true],
  ["http://example.org/", true],
  ["mailto:a@example.org", true],
  ["../01-02/", true],
  ["#x", true],
  // A link to another site like any other; no page loads anything from there.
  ["//example.org/", true],
  ["javascript:alert(1)", false],
  ["JaVaScRiPt:alert(1)", false],
  ["java&#10;script:alert(1)", false],
  ["java&Tab;script:alert(1)", false],
  ["&#106;avascript:alert(1)", false],
  ["&#1;javascript:alert(1)", false],
  ["javascript&colon;alert(1)", false],
  ["data:text/html,x", false],
  ["vbscript:x", false],
  ["file:///etc/passwd", false],
  ["blob:x", false],
];

test("links lead to http, https, mailto and the site itself only", () => {
  for (const [href, shown] of LINKS) {
    const html = bodyToHtml(`[x](<${href}>)`);
    assert.equal(html.includes(" href="), shown, `${href}: ${html}`);
  }
});
