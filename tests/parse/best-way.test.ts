import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { labelBlocks } from "../../src/parse/blocks/label.ts";
import { readBest } from "../../src/parse/headlines/best-way.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import type { PageWays } from "../../src/parse/passages/links.ts";
import { flowIn } from "../../src/parse/passages/passages.ts";
import type { Way } from "../../src/parse/threads/threads.ts";
import { learnWords } from "../../src/parse/words/words.ts";

const LINES = [
  "柳湾区老楼装上新电梯",
  "",
  "□本报记者 邹岚",
  "",
  "到去年年底，柳湾区里已经装好的电梯达",
  "到二十部，居民上下楼不再发愁。",
  "",
  "4月9日，县气象台发布大雾黄色预警，多",
  "条高速公路封闭，航班延误。",
  "",
];

const language = languageOf(LINES.join("\n"));
const blocks = labelBlocks(cleanLines({ number: 1, file: "01.txt", lines: LINES }), language);
const [first, second] = blocks.flatMap(({ role }, index) => (role === "body" ? [index] : [])) as [
  number,
  number,
];
const words = learnWords([{ page: 1, blocks }], language);

/** A way to read the page in which its second paragraph goes on the first, or begins a thread of its own. */
function wayWhere(goesOn: boolean, score: number): Way {
  const links = new Map([
    [first, { from: undefined, joined: false }],
    [second, { from: goesOn ? first : undefined, joined: false }],
  ]);
  return { links, score };
}

/** Of how many articles the page is read, if the best of its ways parts the paragraphs, and others score less. */
function articlesIf(others: readonly Way[], goingOn: Way): number {
  const page: PageWays = {
    page: 1,
    blocks,
    order: "interleaved",
    likeliest: wayWhere(false, 10),
    others,
    goingOn: () => goingOn,
  };
  const flow = flowIn(page, page.likeliest.links, language);
  return readBest(page, flow, { beyond: () => [] }, words, language).arranged.stories.length;
}

const unlikely = wayWhere(true, 0);

test("a text that begins a thread of its own is an article, though it has no headline", () =>
  assert.equal(articlesIf([], unlikely), 2));

test("a text without a headline goes on another article where that is nearly as likely", () =>
  assert.equal(articlesIf([wayWhere(true, 8)], unlikely), 1));

test("a text stands alone, without a headline, where it hardly goes on any other", () =>
  assert.equal(articlesIf([unlikely], unlikely), 2));

test("what is read without a headline is asked whether it goes on, though no likely way says so", () =>
  assert.equal(articlesIf([wayWhere(false, 9.9)], wayWhere(true, 8)), 1));
