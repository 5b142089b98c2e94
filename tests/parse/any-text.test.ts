import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Page } from "../../src/model.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { anyPages, damagedPages } from "./any-page.ts";
import { linesAstray, readSeed } from "./pages.ts";

const KINDS: readonly (readonly [pages: string, arbitrary: fc.Arbitrary<readonly Page[]>, runs: number])[] = [
  ["any text", anyPages, 150],
  ["a real page in disorder", damagedPages, 50],
];

for (const [what, pages, numRuns] of KINDS) {
  test(`${what}: each line that is not blank is in exactly one article or furniture item`, () => {
    fc.assert(
      fc.property(pages, (issue) => assert.deepEqual(linesAstray(issue, parseIssue(issue)), [])),
      { numRuns },
    );
  });

  test(`${what}: the same pages give the same result, and are not changed`, () => {
    fc.assert(
      fc.property(pages, (issue) => {
        const copy = structuredClone(issue);
        const first = parseIssue(frozen(issue));
        assert.deepEqual(parseIssue(copy), first);
        assert.deepEqual(copy, issue);
      }),
      { numRuns },
    );
  });

  test(`${what}: what is told of an issue fits together`, () => {
    fc.assert(
      fc.property(pages, (issue) => {
        const { articles, doubts } = parseIssue(issue);
        assert.equal(new Set(articles.map((article) => article.id)).size, articles.length);
        for (const { page, pages: all, lines } of articles) {
          assert.deepEqual(all, [...new Set(lines.map((range) => range.page))]);
          assert.ok(all.includes(page) && lines.every(({ from, to }) => from >= 1 && to >= from));
        }
        for (const { page, line } of doubts) assert.ok(line <= (issue[page - 1] as Page).lines.length);
      }),
      { numRuns },
    );
  });
}

test("each article has what was printed: no character comes from anywhere else", () => {
  fc.assert(
    fc.property(damagedPages, (issue) => {
      const printed = new Set(issue.flatMap((page) => [...page.lines.join("")]));
      for (const { title, kicker = "", deck = "", paragraphs } of parseIssue(issue).articles) {
        const told = [title, kicker, deck, ...paragraphs.map(({ text }) => text)].join("");
        assert.deepEqual(
          [...told].filter((character) => character !== " " && !printed.has(character)),
          [],
        );
      }
    }),
    { numRuns: 50 },
  );
});

test("an issue without pages has no articles, and neither have empty pages", () => {
  assert.deepEqual(parseIssue([]).articles, []);
  assert.deepEqual(parseIssue([{ number: 1, file: "01.txt", lines: ["", " ", "　"] }]).articles, []);
});

test("lines that print nothing at the end of a page change nothing", async () => {
  const page = await readSeed();
  const longer = { ...page, lines: [...page.lines, "", " ", "　"] };
  assert.deepEqual(parseIssue([longer]), parseIssue([page]));
});

function frozen(pages: readonly Page[]): readonly Page[] {
  for (const page of pages) Object.freeze(Object.freeze(page).lines);
  return Object.freeze(pages);
}
