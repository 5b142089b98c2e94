import type { Page, ParsedIssue } from "../model.ts";
import { arrange } from "./arrange.ts";
import { assemble, photoPart } from "./assemble.ts";
import { cleanLines } from "./clean.ts";
import { lookAcross } from "./continuations.ts";
import { dateIssue } from "./date.ts";
import { findDoubts } from "./doubts.ts";
import { describeFurniture, setAside } from "./furniture.ts";
import { findJoins } from "./joins.ts";
import { joinPages, unite } from "./jumps.ts";
import { labelBlocks } from "./label.ts";
import { languageOf } from "./languages/index.ts";
import { numberArticles } from "./number.ts";
import { rejoin } from "./passages.ts";
import { learnRarity } from "./relevance.ts";
import { learnUsage } from "./usage.ts";

/** What is known of an issue before its pages are read. */
export interface ParseOptions {
  /** The issue's id (`2022-11-22-b`), which begins the ids of its articles; the date where it is missing. */
  readonly issue?: string;
  /** The day of publication, where a person said it. */
  readonly date?: string;
  /** Page number → section, for pages that print no name. */
  readonly sections?: ReadonlyMap<number, string>;
}

/**
 * Read the pages of one issue, in order, into articles.
 *
 *     lines ─label→ blocks ─rejoin→ passages ─divide→ stories ─assign→ headed stories ─assemble→ parts ─join→ articles
 *
 * Every line that is not blank is in exactly one article or one furniture item. Pure: no disk, no clock, no network.
 */
export function parseIssue(pages: readonly Page[], options: ParseOptions = {}): ParsedIssue {
  const text = pages.flatMap((page) => page.lines).join("\n");
  const language = languageOf(text);

  const sheets = pages.map((page) => setAside(labelBlocks(cleanLines(page), language), language));
  const texts = sheets.flatMap((sheet) =>
    sheet.blocks.filter((block) => block.role === "body").map((block) => block.text),
  );
  const [usage, rarity] = [learnUsage(texts), learnRarity(texts)];
  const joins = findJoins(
    sheets.map((sheet) => sheet.blocks),
    usage,
    rarity,
    language,
  );
  const elements = sheets.map(({ blocks }, i) => rejoin(blocks, joins[i] ?? new Map(), language));
  const passages = elements.flat().filter((element) => element.role === "passage");

  const across = lookAcross(new Map(pages.map((page, i) => [page.number, elements[i] ?? []])), language);
  const headed = pages.map(({ number }, i) =>
    arrange(elements[i] ?? [], (element) => across.beyond(number, element), rarity, language),
  );
  const strays = headed.flatMap((page) => page.strays);
  const captions = strays.filter((block) => block.role === "caption");
  const told = headed.flatMap((page) => page.stories.map((story) => assemble(story, language)));
  const wholes = joinPages(told, rarity, language).map((whole) => unite(whole, language));
  const parts = [...wholes, ...captions.map((block) => photoPart(block, language))];

  const folios = sheets.map((sheet) => sheet.folios);
  const leads = passages.map((passage) => passage.text).filter((lead) => language.lead(lead));
  const printed = folios.flat().flatMap((folio) => folio.date ?? []);
  const dated = dateIssue({ given: options.date, printed, leads, text }, language);
  const pageNames = new Map(
    pages.flatMap((page, i) => {
      const name = folios[i]?.find((folio) => folio.pageName)?.pageName;
      return name ? [[page.number, name] as const] : [];
    }),
  );
  const leftOver = strays.filter((block) => block.role !== "caption");
  return {
    ...dated,
    newspaper: folios.flat().find((folio) => folio.newspaper)?.newspaper ?? null,
    number: folios.flat().find((folio) => folio.number)?.number ?? null,
    language: language.tag(text),
    pageNames,
    articles: numberArticles(parts, {
      issue: options.issue ?? dated.date ?? undefined,
      date: dated.date,
      sectionOf: (page) => pageNames.get(page) ?? options.sections?.get(page),
      isBlank: (page, line) => pages.find((p) => p.number === page)?.lines[line - 1]?.trim() === "",
    }),
    furniture: describeFurniture([...sheets.flatMap((sheet) => sheet.furniture), ...leftOver]),
    doubts: findDoubts(parts, leftOver, language),
  };
}
