import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import type { SearchRecord } from "../../src/search/index.ts";
import { unitsOf } from "../../src/search/tokens.ts";
import { addresses, ask, found, type ReadArchive, readArchive } from "./asking.ts";
import { newspaper } from "./newspaper.ts";
import { articlesWith, foldedTexts } from "./oracle.ts";
import { printedText } from "./texts.ts";

const SEED = 20221122;

/** Articles of random texts, spread over the years. */
const randomArticles: readonly SearchRecord[] = fc
  .sample(fc.tuple(printedText, fc.array(printedText, { maxLength: 4 }), fc.nat(40)), {
    numRuns: 120,
    seed: SEED,
  })
  .map(([title, paragraphs, year], number) => ({
    url: `/random/${number}/`,
    title,
    date: `${1980 + year}-01-01`,
    reporter: [],
    paragraphs,
    captions: [],
  }));

const records = [...newspaper, ...randomArticles];

let archive: ReadArchive;

before(async () => {
  archive = await readArchive(records);
});

after(() => archive.close());

/** Units in a row out of an article, in quotes if the query would else be taken apart. */
const anyPhrase = fc
  .tuple(
    fc.constantFrom(...records.flatMap(foldedTexts).filter((text) => text !== "")),
    fc.nat(),
    fc.integer({ min: 1, max: 20 }),
  )
  .map(([text, place, length]) => {
    const units = unitsOf(text);
    return units.slice(place % units.length, (place % units.length) + length).join("");
  })
  .filter((phrase) => !phrase.includes('"') && phrase.trim() !== "");

test("any one to twenty units in a row, of real and of random texts, find exactly the articles that contain them", () =>
  archive.read(async (page) => {
    const phrases = fc.sample(anyPhrase, { numRuns: 400, seed: SEED });
    const answers = await ask(
      page,
      phrases.map((phrase) => (/\s|^-/.test(phrase) ? `"${phrase}"` : phrase)),
    );
    for (const [index, answer] of answers.entries()) {
      const phrase = phrases[index] ?? "";
      assert.deepEqual([...addresses(answer)].sort(), articlesWith(records, phrase), phrase);
      assert.equal(answer.total, answer.results.length);
    }
  }));

const facts: Readonly<Record<string, readonly string[]>> = {
  "a name, a place, a phrase and a single character are found": [
    "王威晨",
    "草庙子",
    "疫情防控",
    "青年发展友好型城区",
    "营",
    "图",
  ],
  "digits are found in any part": ["2022年11月", "11月21日", "1月", "112", "5.6%", "2", "2022-11-22"],
  "Chinese, digits and Latin letters go together": ["CBA联赛", "5G", "5g基站", "增长5.6", "19疫苗"],
  "simplified and traditional are one": ["台湾球员", "臺灣球員", "联赛", "開", "张"],
  "words are found by their beginnings, with or without accents": [
    "cafe ole",
    "café",
    "vac",
    "y",
    "联赛在威海开幕。wc",
  ],
  "no word is found from its middle": ["accine", "BA", "ork", "ba联赛"],
  "punctuation counts": [
    "会议，",
    "会议指",
    "“放管服”改革",
    "放管服改革",
    "卡斯特罗",
    "劳尔卡斯特罗",
    "。。",
    "（",
    ",",
    "，会",
    "o'brien",
  ],
  "a phrase does not go across paragraphs, from the title to the text, or from a caption": [
    "镇疫情",
    "劲11月",
    "要求。会",
  ],
  "what repeats itself is found": [
    "研究研究",
    "研究，再研究",
    "哈哈哈哈哈",
    "哈哈哈哈哈哈",
    "aaaa bbbb 1111",
  ],
  "other scripts and symbols are found as they are": [
    "𠮷野家",
    "👍🏽",
    "がん",
    "かん",
    "パン",
    "가나",
    "й",
    "и",
    "ß",
    "ss",
  ],
  "markup and Pagefind's own marks are text": [
    "&amp;",
    "<b>疫情",
    "{{",
    "___PAGEFIND_WEIGHT___9",
    "pagefind",
    "script",
    "article",
  ],
  "what is printed nowhere is not found": ["不存在", "图图", "zzz", "！！！"],
};

for (const [fact, phrases] of Object.entries(facts)) {
  test(fact, () =>
    archive.read(async (page) => {
      for (const phrase of phrases) {
        const query = /\s/.test(phrase) ? `"${phrase}"` : phrase;
        assert.deepEqual([...(await found(page, query))].sort(), articlesWith(records, phrase), phrase);
      }
    }),
  );
}

test("very long queries are compared to their end", () =>
  archive.read(async (page) => {
    const sentence = newspaper[0]?.paragraphs[0] ?? "";
    const long = "习近平总书记强调，要研究，再研究。".repeat(20);
    const [whole, changed, longest, endless] = await ask(page, [
      sentence,
      `${sentence}！`,
      long,
      "研".repeat(10_000),
    ]);
    assert.deepEqual([whole?.total, changed?.total, longest?.total, endless?.total], [1, 0, 1, 0]);
  }));
