import assert from "node:assert/strict";
import { test } from "node:test";
import type { CorpusArticle } from "../../scripts/corpus.ts";
import { learnLines, takeLines } from "../../scripts/learn/lines.ts";
import { randomFrom } from "../../scripts/random.ts";
import { lineCueReader } from "../../src/parse/languages/line-cues.ts";
import { zh } from "../../src/parse/languages/zh/index.ts";

const PARAGRAPHS = [
  "馆长说，新馆的三楼已经收拾好了，孩子们放学以后都可以来，借书的人比去年多了一倍，座位也添了四十个",
  "家住城西的老人们最高兴的是，门口的路灯修好了，晚上来看报的人也不用再打着手电筒走那一段很黑的路",
];
const CORPUS: readonly CorpusArticle[] = Array.from({ length: 60 }, (_, i) => ({
  id: `paper-${i}`,
  date: "2024-05-01",
  title: "新馆开馆 借阅翻番",
  subtitle: "——城西图书馆见闻",
  body: [`${PARAGRAPHS[0]}。`, "三楼来了小读者", "（记者 李明）", `${PARAGRAPHS[1]}。`].join("\n"),
}));
const take = () => takeLines(CORPUS, randomFrom(4), zh);
const textsThat = (isDisplay: boolean): readonly string[] => [
  ...new Set(take().flatMap(([text, is]) => (is === isDisplay ? [text] : []))),
];

test("headlines, decks and crossheads are learnt from; a byline in the text is none", () =>
  assert.deepEqual(textsThat(true).toSorted(), ["——城西图书馆见闻", "三楼来了小读者", "新馆开馆借阅翻番"]));

test("a line of text is as a column cuts it, full, and no sentence ends in it", () => {
  const lines = textsThat(false);
  assert.ok(lines.length > 10);
  for (const line of lines) {
    assert.ok(line.length >= 10 && line.length <= 24, line);
    assert.ok(
      PARAGRAPHS.some((text) => text.includes(line)),
      line,
    );
  }
});

test("headlines are told from lines of text by how they read, and the same each time", () => {
  const learn = (): Uint8Array => learnLines(take(), 500, randomFrom(4));
  const weigh = lineCueReader(learn());
  assert.ok(weigh("城西图书馆开馆") > 0);
  assert.ok(weigh("的人也不用再打着手电") < 0);
  assert.deepEqual(learn(), learn());
});
