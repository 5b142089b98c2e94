import assert from "node:assert/strict";
import { test } from "node:test";
import { articlesWithoutPages, conservationProblems, pageDigest } from "../../src/conservation/index.ts";
import type { Issue, LineRange, Page } from "../../src/model.ts";
import { storedArticle } from "../nouns.ts";
import { issueOf } from "../site/archive.ts";

const page: Page = {
  number: 1,
  file: "pages/01.txt",
  lines: ["报头", "甲", "", "甲", "乙", "丙", " ", "丙"],
};
const nameplate = { kind: "nameplate", ...lines(1), text: "报头" } as const;

test("an issue whose printed lines all have one place has no problem", () => {
  const issue = read([lines(2, 4)], [lines(5)], { dropped: [{ id: "丢", lines: [lines(6, 8)] }] });
  assert.deepEqual(conservationProblems(issue), []);
});

test("lines without a place are told in runs, over blank lines", () => {
  assert.deepEqual(conservationProblems(read([lines(2)], [lines(5)])), [
    'pages/01.txt:4: in no article and no furniture; run "npm run parse"',
    'pages/01.txt:6-8: in no article and no furniture; run "npm run parse"',
  ]);
});

test("lines with two places are told with both, and what to do", () => {
  const dropped = [{ id: "丢", lines: [lines(8)] }];
  assert.deepEqual(conservationProblems(read([lines(1, 5)], [lines(5, 8)], { dropped })), [
    'pages/01.txt:1: in article 01-01 and furniture (nameplate); run "npm run parse"',
    "pages/01.txt:5: in two articles, 01-01 and 01-02; correct source.lines in one of them",
    'pages/01.txt:8: in article 01-02 and dropped article 丢; run "npm run parse"',
  ]);
});

test("an article may name a line twice", () => {
  assert.deepEqual(conservationProblems(read([lines(2, 4), lines(2)], [lines(5, 8)])), []);
});

test("lines that the page does not have are told with the article's file", () => {
  assert.deepEqual(conservationProblems(read([lines(2, 4)], [lines(5, 9)])), [
    '01-02.md: source.lines: got "01:5-9", but pages/01.txt has 8 lines',
  ]);
});

test("a page that changed since it was read is told as a whole", () => {
  const digests = new Map([[1, pageDigest(page)]]);
  const issue = read([lines(2)], [lines(5)], { digests });
  const changed = { ...page, lines: [...page.lines, "新"] };
  assert.deepEqual(conservationProblems({ ...issue, pages: [changed] }), [
    'pages/01.txt: changed since it was read; run "npm run parse"',
  ]);
  assert.equal(conservationProblems(issue).length, 2);
});

test("spaces at the ends of lines are no change, and what prints nothing is no line", () => {
  const digests = new Map([[1, pageDigest(page)]]);
  const lax = { ...page, lines: page.lines.map((line) => (line === "" ? "\u200b" : `${line}  `)) };
  assert.deepEqual(
    conservationProblems({ ...read([lines(2, 4)], [lines(5, 8)], { digests }), pages: [lax] }),
    [],
  );
});

test("pages that nobody read are no problem: no articles, articles by hand, a page that came later", () => {
  const other = { ...page, number: 2, file: "pages/02.txt" };
  const byHand = [storedArticle("01-01"), storedArticle("01-02")];
  const later = read([lines(2, 4)], [lines(5, 8)], { digests: new Map([[1, pageDigest(page)]]) });
  const issues = [
    issueOf("2022-11-22", { pages: [page], furniture: [nameplate] }),
    issueOf("2022-11-22", { pages: [page], articles: byHand }),
    { ...later, pages: [page, other] },
  ];
  assert.deepEqual(issues.flatMap(conservationProblems), []);
});

test("an issue that was read and whose articles all went has a problem", () => {
  const digests = new Map([[1, pageDigest(page)]]);
  const issue = issueOf("2022-11-22", { pages: [page], furniture: [nameplate], digests });
  assert.deepEqual(conservationProblems(issue), [
    'pages/01.txt:2-8: in no article and no furniture; run "npm run parse"',
  ]);
});

test("an article of a page that is not held is no problem, but told", () => {
  const issue = read([lines(2, 4)], [lines(5, 8), { page: 2, from: 1, to: 9 }]);
  assert.deepEqual(conservationProblems(issue), []);
  assert.deepEqual(
    articlesWithoutPages(issue).map(({ file }) => file),
    ["01-02.md"],
  );
});

/** Make an issue of one page with two articles at these lines. */
function read(first: readonly LineRange[], second: readonly LineRange[], given: Partial<Issue> = {}): Issue {
  const articles = [storedArticle("01-01", { lines: first }), storedArticle("01-02", { lines: second })];
  return issueOf("2022-11-22", { pages: [page], articles, furniture: [nameplate], ...given });
}

function lines(from: number, to = from): LineRange {
  return { page: 1, from, to };
}
