import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { articleToMarkdown, markdownToArticle } from "../../src/markdown/index.ts";
import type { Article, StoredArticle } from "../../src/model.ts";
import { paragraphs } from "../nouns.ts";
import { anyArticle, NASTY } from "./any-article.ts";
import { article } from "./article.ts";

for (const text of NASTY) {
  test(`${JSON.stringify(text)} comes back from a file, in every field and paragraph`, () => {
    assertRoundTrip(
      article({
        ...{ title: text, kicker: text, deck: text, section: text, column: text, dateline: text },
        ...{ reporter: [text], correspondent: [text, text], photographer: [text] },
        photos: [{ caption: `图：${text}`, photographer: text }],
        paragraphs: [
          ...paragraphs(text, `${text}${text}`, `前${text}后`, `前 ${text} 后`),
          { kind: "crosshead", text },
          { kind: "caption", text },
        ],
      }),
    );
  });
}

test("every article of clean text comes back from its file as it was, and counts as unedited if it was parsed", () => {
  fc.assert(fc.property(anyArticle, assertRoundTrip), { numRuns: 300 });
});

test("an article is written the same way twice", () => {
  fc.assert(
    fc.property(anyArticle, (before) => {
      const text = articleToMarkdown(before);
      assert.equal(articleToMarkdown(markdownToArticle(text, "01-04.md")), text);
    }),
  );
});

function assertRoundTrip(before: Article): void {
  const after = markdownToArticle(articleToMarkdown(before), "01-04.md");
  assert.deepStrictEqual(withoutFile(after), before);
  assert.equal(after.edited, before.lines.length === 0);
}

/** Leave out what a file adds to an article. */
function withoutFile(stored: StoredArticle): Article {
  const { file, body, edited, fingerprint, ...article } = stored;
  return article;
}
