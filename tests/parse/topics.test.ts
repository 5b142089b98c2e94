import assert from "node:assert/strict";
import { test } from "node:test";
import { type Pairs, Vocabulary } from "../../src/parse/words/pairs.ts";
import { countPairs } from "../../src/parse/words/relevance.ts";
import { commonnessOf, LogOfProduct, likenessAmong } from "../../src/parse/words/topics.ts";

const DROUGHT =
  "县防汛抗旱指挥部决定启动抗旱应急响应，全县平均降雨量比常年同期减少七成，十四座小型水库降到死水位以下";
const DROUGHT_AGAIN =
  "指挥部要求科学调度水源，先生活后生产，为缺水山村送水，抓住有利时机实施人工增雨，小型水库限制放水";
const DRIVING = "驾校低价招揽学员，教练又以场地费燃油费的名义加价，县运管所提醒学员报名前看清合同";

const vocabulary = new Vocabulary();
const pairs = (text: string): Pairs => vocabulary.pairsOf(text);
const texts = [DROUGHT, DROUGHT_AGAIN, DRIVING].map(pairs);
const [drought, droughtAgain, driving] = texts as [Pairs, Pairs, Pairs];
const commonness = commonnessOf(countPairs(texts, vocabulary));
const likeness = (after: readonly Pairs[], before: readonly Pairs[]): number =>
  likenessAmong([...before, ...after], commonness)(0, before.length, before.length + after.length);

test("a text goes on one about the same better than on one about something else", () => {
  assert.ok(likeness([droughtAgain], [drought]) > likeness([driving], [drought]));
});

test("a text with no word of those before it goes on them badly", () => {
  assert.ok(likeness([pairs("春眠不觉晓")], [drought]) < 0);
});

test("a few words before it do not yet say that a text is about something else", () => {
  const few = likeness([driving], [pairs("缺水山村")]);
  assert.ok(few > likeness([driving], [drought, droughtAgain]));
});

test("nothing is said of texts without letters", () => {
  assert.equal(likeness([pairs("……")], [drought]), 0);
  assert.equal(likeness([drought], []), 0);
});

test("the logarithm of a product is found though the product is beyond any number", () => {
  const log = new LogOfProduct();
  assert.equal(log.value, 0);
  for (let i = 0; i < 1000; i++) log.multiply(Math.E ** 3);
  assert.ok(Math.abs(log.value - 3000) < 1e-6);
});
