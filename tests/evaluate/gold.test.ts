import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Comparison, compare } from "../../scripts/evaluate/compare.ts";
import { evaluate, judge } from "../../scripts/evaluate/evaluation.ts";
import { fallen, readFigures } from "../../scripts/evaluate/figures.ts";
import type { GoldArticle } from "../../scripts/evaluate/gold.ts";
import { findIssues, judgeIssue } from "../../scripts/evaluate/issues.ts";
import { bare, shingles } from "../../scripts/evaluate/letters.ts";
import { MEASURES } from "../../scripts/evaluate/measures/index.ts";
import type { Page } from "../../src/model.ts";
import { setColumnsApart } from "../../src/parse/columns/set-apart.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { parsedIssue } from "../nouns.ts";
import { allLines, parsedArticle } from "./samples.ts";

const GOLD = relative(process.cwd(), fileURLToPath(new URL("../gold", import.meta.url)));
/** The share of an article's strings that the ends of frames may cut in two. */
const ACROSS_FRAMES = 0.05;
const issues = await findIssues(GOLD, "");
const comparisons: readonly Comparison[] = await Promise.all(
  issues.map((name) => judgeIssue(join(GOLD, name))),
);

test("no figure of the gold issues falls below those that are kept", async () => {
  const lines = fallen(await evaluate(GOLD), await readFigures(GOLD));
  const advice = "If the gold is what changed, keep the new figures: npm run evaluate -- --write";
  assert.ok(lines.length === 0, [...lines, advice].join("\n"));
});

test("the kept figures are of the gold that is there", async () => {
  const { figures } = await readFigures(GOLD);
  const now = judge(comparisons).figures;
  for (const { name } of MEASURES.filter(({ name, better }) => better === null && name !== "seconds"))
    assert.equal(figures[name], now[name], name);
});

test("a perfect parser gets 100 by every measure, and loses no line", () => {
  const { figures, faults } = judge(comparisons.map(perfect));
  assert.deepEqual(faults, []);
  const best = { more: 100, less: 0 };
  for (const { name, better } of MEASURES) if (better) assert.equal(figures[name], best[better], name);
});

test("an issue is named after its folder, and the README tells what it shows", async () => {
  const readme = await readFile(join(GOLD, "README.md"), "utf8");
  const told = [...readme.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name);
  assert.deepEqual(
    comparisons.map(({ gold }) => gold.id),
    issues,
  );
  assert.deepEqual([...told, "seed"].sort(), issues);
});

for (const { gold, matches, pages } of comparisons.filter(({ gold }) => !gold.noisy))
  test(`all that the gold of ${gold.id} says is printed`, () => {
    assert.equal(matches.length, gold.articles.length);
    const printed = new Set(shingles(bare(pages.flatMap(linesOf).join(""))));
    for (const article of gold.articles) {
      const said = shingles(bare(article.paragraphs?.map(({ text }) => text).join("")));
      const missing = said.filter((shingle) => !printed.has(shingle));
      assert.ok(missing.length <= ACROSS_FRAMES * said.length, `${article.headline}: ${missing.join(" ")}`);
    }
  });

/** The lines of a page; those of columns that stand side by side one after another. */
function linesOf(page: Page): readonly string[] {
  return setColumnsApart(page, languageOf(page.lines.join("\n")))?.lines ?? page.lines;
}

/** Give the result of a parser that finds exactly what the gold says. */
function perfect({ gold, pages }: Comparison): Comparison {
  const articles = gold.articles.map((article) => parsedArticle([], fieldsOf(article)));
  const furniture = pages.map(allLines);
  return compare(gold, pages, parsedIssue(articles, { date: gold.date ?? null, furniture }));
}

function fieldsOf({ text: _, headline = "", ...fields }: GoldArticle) {
  return { ...fields, title: headline };
}
