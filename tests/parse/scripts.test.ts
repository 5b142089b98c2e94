import assert from "node:assert/strict";
import { test } from "node:test";
import { zh } from "../../src/parse/languages/zh/index.ts";
import { closeness } from "../../src/parse/words/embedding.ts";
import { learnWords } from "../../src/parse/words/words.ts";

const words = learnWords([], zh);
const near = (headline: string, text: string): number =>
  closeness(words.vectorOf(words.pairsOf(headline)), words.vectorOf(words.pairsOf(text))) ?? 0;

test("a headline is as near to its text in traditional characters as in simplified ones", () => {
  const simplified = near("全国夏粮收购进度加快", "目前小麦收获接近尾声，各地粮库敞开收购农民余粮。");
  const traditional = near("全國夏糧收購進度加快", "目前小麥收穫接近尾聲，各地糧庫敞開收購農民餘糧。");
  assert.ok(simplified > 0.5);
  assert.equal(traditional, simplified);
});

test("first and last paragraphs are known in both scripts", () => {
  assert.equal(zh.opensArticle("記者從市糧食局獲悉：目前，"), zh.opensArticle("记者从市粮食局获悉：目前，"));
  assert.equal(zh.endsArticle("有關負責人陪同調研。"), zh.endsArticle("有关负责人陪同调研。"));
  assert.ok(zh.opensArticle("記者從市糧食局獲悉：目前，") > 0);
});
