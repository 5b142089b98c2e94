import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../scripts/evaluate/compare.ts";
import { judge } from "../../scripts/evaluate/evaluation.ts";
import { parsedIssue } from "../nouns.ts";
import { allLines, goldIssue, page, parsedArticle } from "./samples.ts";

const PAGE = page(1, "今日芦湾", "", "城东水厂供水", "昨天上午，城东水厂", "正式供水。", "　　");

function figuresOf(parsed: Parameters<typeof parsedIssue>) {
  const one = compare(goldIssue([]), [PAGE], parsedIssue(...parsed));
  const { figures, faults } = judge([one]);
  return { lines: figures.lines, lost: figures.lost, twice: figures.twice, faults };
}

test("every line that is not blank counts once, in an article or in the furniture", () => {
  const article = parsedArticle([], { lines: [{ page: 1, from: 3, to: 5 }] });
  const furniture = [{ ...allLines(PAGE), to: 1 }];
  assert.deepEqual(figuresOf([[article], { furniture }]), { lines: 4, lost: 0, twice: 0, faults: [] });
});

test("a line in no article and no furniture is lost, and named", () => {
  const article = parsedArticle([], {
    lines: [
      { page: 1, from: 1, to: 3 },
      { page: 1, from: 5, to: 5 },
    ],
  });
  const { lost, twice, faults } = figuresOf([[article]]);
  assert.deepEqual([lost, twice], [1, 0]);
  assert.deepEqual(faults, [
    { issue: "sample", measure: "lost", about: "01:4", message: "in no article: 昨天上午，城东水厂" },
  ]);
});

test("a line in two articles, or in an article and the furniture, is there twice", () => {
  const article = parsedArticle([], { lines: [{ page: 1, from: 2, to: 4 }] });
  const { lost, twice } = figuresOf([[article, article], { furniture: [allLines(PAGE)] }]);
  assert.deepEqual([lost, twice], [0, 2]);
});

test("a line of another page does not stand for this one", () => {
  const article = parsedArticle([], { lines: [{ page: 2, from: 1, to: 5 }] });
  assert.equal(figuresOf([[article]]).lost, 4);
});
