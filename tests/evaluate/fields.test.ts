import assert from "node:assert/strict";
import { test } from "node:test";
import type { GoldArticle, GoldIssue } from "../../scripts/evaluate/gold.ts";
import type { MeasureName } from "../../scripts/evaluate/measures/index.ts";
import type { ParsedArticle } from "../../src/model.ts";
import { paragraphs } from "../nouns.ts";
import { comparison, figure, parsedArticle, TEXTS } from "./samples.ts";

/** Give a figure of an article whose text is right and whose fields are these. */
function figureOf(
  name: MeasureName,
  gold: Partial<GoldArticle>,
  parsed: Partial<ParsedArticle>,
  issue: Partial<GoldIssue> = {},
): number | null {
  const printed = { page: 1, paragraphs: paragraphs(TEXTS.water), ...gold };
  return figure(name, comparison([printed], [parsedArticle([TEXTS.water], parsed)], issue));
}

test("a headline may come alone or with its kicker or deck", () => {
  const gold = { kicker: "等了三年", headline: "城东水厂供水", deck: "六楼也有清水" };
  const figures = [
    { title: "城东水厂供水" },
    { title: "等了三年 城东水厂供水" },
    { title: "城东水厂供水", deck: "——六楼也有清水" },
    { title: "六楼也有清水" },
    { title: "" },
  ].map((parsed) => figureOf("headline", gold, parsed));
  assert.deepEqual(figures, [100, 100, 100, 0, 0]);
});

test("an article without a printed headline is right without one", () => {
  assert.equal(figureOf("headline", { headline: "" }, { title: "" }), 100);
  assert.equal(figureOf("headline", { headline: "" }, { title: "城东水厂供水" }), 0);
});

test("OCR may change a fifth of a headline, print nothing", () => {
  const [gold, parsed] = [{ headline: "水厂供水了" }, { title: "氷厂供水了" }];
  assert.equal(figureOf("headline", gold, parsed), 0);
  assert.equal(figureOf("headline", gold, parsed, { noisy: true }), 100);
  assert.equal(figureOf("headline", gold, parsed, { headlineSlack: 0.2 }), 100);
});

test("a byline has exactly the printed names, in their roles, in any order", () => {
  const gold = { reporter: ["孙艺嘉", "王威晨"], correspondent: ["周佳"] };
  const figures = [
    { reporter: ["王威晨", "孙艺嘉"], correspondent: ["周佳"] },
    { reporter: ["孙艺嘉"], correspondent: ["周佳"] },
    { reporter: ["孙艺嘉", "王威晨", "周佳"], correspondent: [] },
  ].map((parsed) => figureOf("byline", gold, parsed));
  assert.deepEqual(figures, [100, 0, 0]);
});

test("a name that nobody printed is wrong; a byline that the gold leaves out is not judged", () => {
  assert.equal(figureOf("byline", { reporter: [] }, { reporter: ["日前"] }), 0);
  assert.equal(figureOf("byline", {}, { reporter: ["日前"] }), null);
});

test("OCR may change one character of a name", () => {
  const [gold, parsed] = [{ reporter: ["孙艺嘉"] }, { reporter: ["孙艺喜"] }];
  assert.deepEqual(
    [figureOf("byline", gold, parsed), figureOf("byline", gold, parsed, { noisy: true })],
    [0, 100],
  );
});

test("a photographer may be credited with any photograph of the issue", () => {
  const gold = { page: 1, photographer: ["纪哲"], paragraphs: paragraphs(TEXTS.water) };
  const photo = parsedArticle([], { kind: "photo", photos: [{ caption: "新水厂。", photographer: "纪哲" }] });
  assert.equal(figure("photographer", comparison([gold], [parsedArticle([TEXTS.water]), photo])), 100);
  assert.equal(figure("photographer", comparison([gold], [parsedArticle([TEXTS.water])])), 0);
});

test("an article that goes on elsewhere knows all its pages; one that does not is not judged", () => {
  assert.equal(figureOf("jumps", { pages: [1, 2] }, { pages: [1, 2] }), 100);
  assert.equal(figureOf("jumps", { pages: [1, 2] }, { pages: [1] }), 0);
  assert.equal(figureOf("jumps", { pages: [1] }, { pages: [1, 2] }), null);
});

test("a section is the printed one, spaced or not", () => {
  assert.equal(figureOf("section", { section: "要闻" }, { section: "要　闻" }), 100);
  assert.equal(figureOf("section", { section: "要闻" }, {}), 0);
});

test("paragraph ends are counted where they are found, missed and made up", () => {
  const [first, second, third] = [TEXTS.water.slice(0, 16), TEXTS.water.slice(16, 31), TEXTS.water.slice(31)];
  const gold = { page: 1, paragraphs: paragraphs(first, second, third) };
  const read = (...texts: string[]) => figure("paragraphs", comparison([gold], [parsedArticle(texts)]));
  assert.equal(read(first, second, third), 100);
  assert.equal(read(first + second, third), 80);
  assert.equal(read(first, second.slice(0, 6), second.slice(6), third)?.toFixed(1), "85.7");
});

test("paragraphs of OCR, and of articles that are not whole, are not judged", () => {
  const gold = [{ page: 1, paragraphs: paragraphs(TEXTS.water) }];
  const one = comparison(gold, [parsedArticle([TEXTS.water])], { noisy: true });
  assert.equal(figure("paragraphs", one), null);
  assert.equal(figure("paragraphs", comparison(gold, [parsedArticle([TEXTS.water.slice(0, 30)])])), null);
});
