import type { Page, ParsedIssue } from "../model.ts";
import { assemble } from "./articles/assemble.ts";
import { findDoubts, inOrder } from "./articles/doubts.ts";
import { undressHeadlines } from "./articles/dressed-headlines.ts";
import { findFacts } from "./articles/facts.ts";
import { joinPages } from "./articles/jumps.ts";
import { numberArticles } from "./articles/number.ts";
import { findPageDoubts } from "./articles/page-doubts.ts";
import { photosApart } from "./articles/photos.ts";
import { shareOut } from "./articles/shared-lines.ts";
import { describeFurniture } from "./blocks/furniture.ts";
import { inPrintedForms } from "./blocks/letter-forms.ts";
import { cutSections } from "./blocks/sections.ts";
import { readSheet } from "./blocks/sheet.ts";
import { partStacks } from "./blocks/stacked-headlines.ts";
import { readBest } from "./headlines/best-way.ts";
import { languageOf } from "./languages/index.ts";
import { concat } from "./lists.ts";
import type { ParseOptions } from "./options.ts";
import { lookAcross } from "./passages/continuations.ts";
import { findWays } from "./passages/links.ts";
import { type Flow, flowIn } from "./passages/passages.ts";
import { textOf } from "./printed.ts";
import { learnWords } from "./words/words.ts";

/**
 * Read the pages of one issue, in order, into articles.
 *
 *     lines ─label→ blocks ─flowIn→ passages ─readBest→ headed stories ─assemble→ parts ─joinPages→ articles
 *
 * Each stage has a folder that knows only those before it: `columns`, where a page holds several side by side, `blocks`,
 * `passages` (with `threads`, where columns were read in turn), `stories`, `headlines`, `articles`; `languages` answers
 * what they ask about the language, `words` what the issue itself teaches and what its texts are about. Every line that is
 * not blank is in exactly one article or one furniture item. Pure: no disk, no clock, no network.
 */
export function parseIssue(pages: readonly Page[], options: ParseOptions = {}): ParsedIssue {
  const text = inPrintedForms(textOf(pages));
  const language = languageOf(text);

  const sheets = partStacks(
    pages.map((page) => readSheet(page, language)),
    language,
  );
  const sections = concat(
    sheets.map(({ blocks }, i) => cutSections(pages[i]?.number ?? i + 1, blocks, language)),
  );
  const words = learnWords(sections, language);

  const ways = findWays(sections, words, language);
  const flows = ways.map((page) => flowIn(page, page.likeliest.links, language));
  const across = lookAcross(flows, words, language);
  const read = ways.map((page, i) => readBest(page, flows[i] as Flow, across, words, language));
  const arranged = read.map((page) => page.arranged);

  const strays = concat(arranged.map((section) => section.strays));
  const told = undressHeadlines(
    concat(arranged.map((section) => section.stories)).map((story) => assemble(story, language)),
    language,
  );
  const { photos, leftOver } = photosApart(strays, language);
  const held = {
    parts: [...joinPages(told, words, language), ...photos],
    furniture: describeFurniture(concat([...sheets.map((sheet) => sheet.furniture), leftOver])),
  };
  const { parts, furniture } = sheets.some(({ setApart }) => setApart) ? shareOut(held) : held;

  const elements = concat(read.map(({ flow }) => flow.elements));
  const facts = findFacts({ pages, text, sheets, elements }, options.date, language);
  return {
    ...facts,
    articles: numberArticles(parts, pages, facts, options),
    furniture,
    doubts: inOrder([...findPageDoubts(pages, sheets), ...findDoubts(parts, leftOver, language)]),
  };
}
