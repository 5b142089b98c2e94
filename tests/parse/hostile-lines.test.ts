import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseIssue } from "../../src/parse/index.ts";
import { linesAstray, pageOf } from "./pages.ts";

const MANY = 100_000;
/** Far more than any of these takes on a slow and busy machine, and far less than a rule that backtracks. */
const LONGEST_MS = 5_000;

/** A pattern that backtracks takes minutes for such a line. */
const REPEATED = [
  "（",
  "）",
  "“",
  "《",
  "。",
  "，",
  "—",
  "1",
  "一",
  "王",
  "版",
  "月",
  "□",
  "A",
  "王 ",
  "王芳 ",
  "阿·",
  "记者",
  "（记者 王芳 ",
  "图为（纪哲 摄",
  "下转",
  "（下转第二",
  "新华社",
  "11月21日",
  "2022年11月22日 ",
  "a b ",
  // Signs of every kind: brackets, quotes, spaces, letters of other scripts, what joins and what prints nothing.
  ..."()[]{}<>〈〉《》「」『』【】〔〕［］｛｝‘’”\"'、：；！？…－–/|｜丨:.,%@#*_`~\\$^&+=",
  ..."　\u00a0\u2028\u202e\u0001\ufffd\ufeffaéÖßкβاअกあカ한〇十零①½👍\u0301\u{20000}",
  "👨\u200d👩\u200d👧",
  "\ud800",
  "\udc00",
  "讯",
  "摄",
  "文/图 ",
  "《讯",
  "公告",
  "责任编辑：",
  "民國九年",
  "第1版 ",
  "）（",
  "。”",
];

/** What the rules themselves are made of, put together at random. */
const PIECE = fc
  .array(fc.constantFrom(...REPEATED), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(""));

for (const piece of REPEATED) {
  test(`a line of nothing but “${piece}” is read at once`, () => {
    readsAtOnce([piece.repeat(MANY / piece.length)]);
    readsAtOnce(["临港区召开大会", "", `本报讯 ${piece.repeat(300)}，`, "", `会后，${piece.repeat(300)}。`]);
  });
}

test("a line of nothing but a few signs, over and over, is read at once", () => {
  const repeated = PIECE.map((piece) => piece.repeat(20_000 / piece.length));
  fc.assert(
    fc.property(repeated, repeated, (one, other) => readsAtOnce([one, one + other])),
    { numRuns: 30 },
  );
});

test("a page that lost its line ends is read at once", () => {
  readsAtOnce(["本报讯（记者 王威晨）11月21日，临港区召开大会，会议指出，".repeat(4_000)]);
});

test("a page set in one character a line is read at once", () => {
  readsAtOnce(Array<string>(5_000).fill("临"));
});

test("a page of lines that print nothing is read at once", () => {
  readsAtOnce(Array<string>(MANY).fill(""));
  readsAtOnce(["\u3000".repeat(MANY), "\u200b".repeat(MANY)]);
});

function readsAtOnce(lines: readonly string[]): void {
  const pages = [pageOf(lines)];
  const started = performance.now();
  const issue = parseIssue(pages);
  const took = performance.now() - started;
  assert.ok(took < LONGEST_MS, `took ${Math.round(took)} ms`);
  assert.deepEqual(linesAstray(pages, issue), []);
}

test("a line of figures beside what web pages say is read at once", () => {
  for (const line of [`${"1".repeat(60)}x打印`, `${"1".repeat(60)}上一篇${"1".repeat(60)}x`]) {
    const start = performance.now();
    parseIssue([pageOf([line, "", "上一篇　下一篇"])]);
    assert.ok(performance.now() - start < LONGEST_MS);
  }
});

test("the name of a box heads no more than one of the texts under it", () => {
  const pages = [pageOf([".公　告】", "双色球第2022134期临", "本报讯临", "民國九年四月三日？临"])];
  assert.deepEqual(linesAstray(pages, parseIssue(pages)), []);
});
