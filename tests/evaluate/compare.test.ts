import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../scripts/evaluate/compare.ts";
import { paragraphs, parsedIssue } from "../nouns.ts";
import { comparison, figure, goldIssue, page, parsedArticle, TEXTS } from "./samples.ts";

const WATER = { page: 1, paragraphs: paragraphs(TEXTS.water) };
const SCHOOL = { page: 1, paragraphs: paragraphs(TEXTS.school) };

test("an article that is whole and pure is right", () => {
  const one = comparison([WATER, SCHOOL], [parsedArticle([TEXTS.water]), parsedArticle([TEXTS.school])]);
  assert.deepEqual([figure("right", one), figure("f1", one)], [100, 100]);
  assert.deepEqual([figure("splits", one), figure("merges", one)], [0, 0]);
});

test("two articles of one size that run together have a precision of a half", () => {
  const one = comparison([WATER, SCHOOL], [parsedArticle([TEXTS.water, TEXTS.school])]);
  assert.deepEqual([figure("right", one), figure("splits", one), figure("merges", one)], [0, 0, 1]);
  assert.equal(figure("f1", one)?.toFixed(6), (200 / 3).toFixed(6));
});

test("an article in two pieces loses recall, and the strings across the cut", () => {
  const [head, tail] = [TEXTS.water.slice(0, 23), TEXTS.water.slice(23)];
  const one = comparison([WATER], [parsedArticle([head]), parsedArticle([tail])]);
  assert.deepEqual([figure("right", one), figure("splits", one), figure("merges", one)], [0, 1, 0]);
  const recall = (19 * 19 + 18 * 18) / (40 * 37);
  assert.equal(figure("f1", one)?.toFixed(6), ((200 * recall) / (1 + recall)).toFixed(6));
});

test("an article that is in no parsed article is wrong by every measure", () => {
  const gold = { ...WATER, headline: "城东水厂供水", reporter: [], section: "要闻", pages: [1, 2] };
  const one = comparison([gold], []);
  assert.deepEqual(
    (["right", "f1", "headline", "byline", "section", "jumps"] as const).map((name) => figure(name, one)),
    [0, 0, 0, 0, 0, 0],
  );
});

test("a few words of another article do no harm, a twentieth of an article is a piece", () => {
  const words = (count: number) => [
    parsedArticle([TEXTS.water]),
    parsedArticle([TEXTS.school + TEXTS.water.slice(0, count)]),
  ];
  assert.equal(figure("splits", comparison([WATER, SCHOOL], words(5))), 0);
  assert.equal(figure("splits", comparison([WATER, SCHOOL], words(6))), 1);
});

test("a text too short to be told from chance is not judged", () => {
  const short = { page: 1, headline: "无", paragraphs: paragraphs("今日无事。") };
  const one = comparison([short, WATER], [parsedArticle([TEXTS.water])]);
  assert.deepEqual([figure("articles", one), figure("right", one)], [1, 100]);
});

test("what stands on a page that is not held is not asked for", () => {
  const gold = goldIssue([{ page: 1, paragraphs: paragraphs(TEXTS.water, TEXTS.school) }]);
  const parsed = parsedIssue([parsedArticle([TEXTS.water])]);
  const one = compare(gold, [page(1, TEXTS.water)], parsed);
  assert.equal(figure("right", one), 100);
  assert.equal(one.matches[0]?.complete, false);
});

test("where only borders are known the headline belongs to the text", () => {
  const gold = { page: 1, text: `城东百姓喝上放心水${TEXTS.water}` };
  const withTitle = parsedArticle([TEXTS.water], { title: "城东百姓喝上放心水" });
  assert.equal(figure("right", comparison([gold], [withTitle])), 100);
  assert.equal(figure("right", comparison([gold], [parsedArticle([TEXTS.water])])), 0);
});
