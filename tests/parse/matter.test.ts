import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "../../src/parse/languages/index.ts";
import { takeIn } from "../../src/parse/stories/matter.ts";
import { inRow } from "../../src/parse/words/texts-in-row.ts";
import { learnWords } from "../../src/parse/words/words.ts";

const zh = languageOf("用平凡铸就伟大");

/** How much a row of passages says of a headline. */
const aboutOf = (headline: string, passages: readonly string[]): number => {
  const words = learnWords([], zh);
  const texts = inRow(
    passages.map((text) => [text]),
    words,
  );
  return takeIn(texts, words)(headline).about(0, passages.length);
};

test("a text that says all of a headline is about it, one that says none of it is not", () => {
  assert.equal(aboutOf("贺州四章", ["清晨写下贺州四章"]), 1);
  assert.equal(aboutOf("贺州四章", ["孩子们放学以后常到图书馆去"]), 0);
});

test("pairs of letters that the page says nowhere count less, for they may be no words", () =>
  assert.ok(aboutOf("贺州四章", ["望贺州，是从一句诗开始的"]) > 1 / 3));

test("a text that says a word again and again is more about it than one that names it", () => {
  const once = aboutOf("贺州四章", ["望贺州", "秦朝的古道", "汉代的城墙"]);
  const often = aboutOf("贺州四章", ["望贺州", "贺州的古道", "贺州的城墙"]);
  assert.ok(often > once);
  assert.ok(aboutOf("贺州", ["望贺州", "贺州的古道", "贺州的城墙"]) <= 1);
});
