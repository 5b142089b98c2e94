import assert from "node:assert/strict";
import { test } from "node:test";
import { issuePaths, pageFile } from "../../src/archive/index.ts";
import { articleFile, isArticleFile, pageNumberOf } from "../../src/archive/layout.ts";
import { isCalendarDay } from "../../src/day.ts";
import { articleId, isOfIssue, parseIssueId } from "../../src/ids.ts";

test("an issue is named after its day, and a letter for a later edition of it", () => {
  assert.deepEqual(parseIssueId("2022-11-22"), { id: "2022-11-22", date: "2022-11-22" });
  assert.deepEqual(parseIssueId("2022-11-22-b"), { id: "2022-11-22-b", date: "2022-11-22", edition: "b" });
});

for (const id of [
  "2022-11-22-a",
  "2022-11-22-B",
  "2022-11-22-bc",
  "2022-11-2",
  "2022-02-30",
  " 2022-11-22",
  "x",
]) {
  test(`${JSON.stringify(id)} names no issue`, () => assert.equal(parseIssueId(id), undefined));
}

for (const [day, exists] of [
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["1900-02-29", false],
  ["0099-01-01", true],
  ["2022-00-10", false],
  ["2022-13-01", false],
  ["2022-04-31", false],
  ["20221122", false],
] as const) {
  test(`${day} is ${exists ? "a" : "no"} day of the calendar`, () =>
    assert.equal(isCalendarDay(day), exists));
}

test("an issue's files have their places", () => {
  assert.deepEqual(issuePaths("content", "2022-11-22"), {
    folder: "content/issues/2022-11-22",
    pages: "content/issues/2022-11-22/pages",
    articles: "content/issues/2022-11-22/articles",
    facts: "content/issues/2022-11-22/issue.yaml",
    changes: "content/issues/.2022-11-22.changes",
  });
});

test("pages and articles are named with two digits or more", () => {
  assert.deepEqual([pageFile(1), pageFile(104)], ["01.txt", "104.txt"]);
  assert.deepEqual(["01.txt", "104.txt", "00.txt", "1.txt", "001.txt", "01.TXT", "01.md"].map(pageNumberOf), [
    1,
    104,
    ...Array(5),
  ]);
  assert.deepEqual(["01-04.md", "12-103.md", "1-4.md", "001-04.md", "01-04.txt"].map(isArticleFile), [
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("an article's id and file name follow from where it starts", () => {
  assert.equal(articleId("2022-11-22-b", 1, 4), "2022-11-22-b-01-04");
  assert.equal(articleFile("2022-11-22-b", "2022-11-22-b-01-04"), "01-04.md");
});

test("an article of a second edition is none of the first", () => {
  assert.equal(isOfIssue("2022-11-22-b-01-04", "2022-11-22-b"), true);
  assert.equal(isOfIssue("2022-11-22-b-01-04", "2022-11-22"), false);
});
