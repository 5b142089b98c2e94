import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { isUnwrapped } from "../../src/parse/blocks/unwrapped.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { weighKicker } from "../../src/parse/languages/zh/kickers.ts";
import { pageOf, readSeed } from "./pages.ts";

const unwrapped = (lines: readonly string[]): boolean =>
  isUnwrapped(cleanLines(pageOf(lines, 1)), languageOf(lines.join("\n")));

const PARAGRAPH =
  "连日来，全县组织了三十支宣讲小分队，走进村居、企业、学校，开展面对面宣讲八十余场，受到群众欢迎。";

test("long lines that end sentences were broken by no column", () =>
  assert.ok(unwrapped(["宣讲进万家", PARAGRAPH, PARAGRAPH, PARAGRAPH])));

test("long lines that end inside sentences were broken by a wide one", () =>
  assert.ok(!unwrapped([PARAGRAPH, PARAGRAPH, PARAGRAPH].map((text) => text.slice(0, 40)))));

test("a page of many short paragraphs, a line each, was broken by no column, either", () => {
  const lines = Array.from(
    { length: 6 },
    (_, i) => `${i + 1}日上午，区图书馆举办读书分享会，五十名读者参加。`,
  );
  assert.ok(unwrapped(lines));
  assert.ok(!unwrapped(lines.slice(0, 5)));
});

const seed = parseIssue([await readSeed()]);
const told = seed.articles.filter(({ kind, paragraphs }) => kind === "article" && paragraphs.length > 0);
/** The seed page as a web page would give it: each headline and each paragraph a line. */
const whole = told.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text), ""]);

test("a page whose lines are paragraphs is read as the one that columns broke", () => {
  assert.ok(unwrapped(whole));
  const read = parseIssue([pageOf(whole, 1)]).articles;
  assert.deepEqual(
    read.map(({ title, paragraphs }) => [title, paragraphs.map(({ text }) => text)]),
    told.map(({ title, paragraphs }) => [title, paragraphs.map(({ text }) => text)]),
  );
});

const PAIRS: readonly (readonly [first: string, second: string, isKicker: boolean])[] = [
  ["放学后的两小时，谁来陪", "“小候鸟”有了自己的书屋", true],
  ["县委书记丛山强调", "压实责任 严密防御", true],
  ["权威发布", "前三季度营收22.1万亿元", true],
  ["全县项目建设推进会召开", "县委书记丛山出席并讲话", false],
  ["武汉百大项目集中开工", "总投资4300亿元", false],
  ["让乡亲们过上好日子（民生一线）", "一位村支书的账本", false],
];

for (const [first, second, isKicker] of PAIRS)
  test(`“${first}” is ${isKicker ? "the kicker of" : "the headline over"} “${second}”`, () =>
    assert.equal(weighKicker(first, second) > 0, isKicker));
