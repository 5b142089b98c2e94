import { groupBy } from "../../group-by.ts";
import { joinLines } from "../../markdown/line-breaks.ts";
import type { LineRange, Page, ParsedArticle } from "../../model.ts";
import { isBlank, printedText } from "../../printed-text.ts";
import { type LineKey, lineAt, type Print, rangesOf } from "../print.ts";
import type { Carried } from "./carry.ts";
import { most } from "./shares.ts";

/** An article as the parser reads it, with its printed lines. */
export interface Reading {
  readonly article: ParsedArticle;
  readonly keys: readonly LineKey[];
}

/** What becomes of an article that the parser reads. */
export interface Settled {
  /** What is left of it for articles that the program writes: all of it, parts, or nothing. */
  readonly pieces: readonly Reading[];
  /** Lines of no other article that go to one that is held, as most of the parser's article is its own. */
  readonly claims: readonly (readonly [Carried, readonly LineKey[]])[];
}

/** Whose lines are whose, and what is printed on them. */
export interface Ground {
  readonly owners: ReadonlyMap<LineKey, Carried>;
  /** Those whose lines nobody takes. */
  readonly isHeld: (one: Carried) => boolean;
  readonly pages: readonly Page[];
  readonly print: Print;
}

/** Leave to articles that are held what is theirs, and make what is left over of the parser's article an article. */
export function settle(reading: Reading, ground: Ground): Settled {
  const { owners, isHeld } = ground;
  const holders = reading.keys.flatMap((key) => owners.get(key) ?? []).filter(isHeld);
  const rest = reading.keys.filter((key) => !isOwned(key, ground));
  if (holders.length === 0) return { pieces: [reading], claims: [] };
  if (2 * rest.length > reading.keys.length) return { pieces: [cut(reading, rest, ground)], claims: [] };
  const [holder] = most(countOf(holders)) ?? [];
  const free = rest.filter((key) => holder && !owners.has(key) && !holder.givenUpNow.has(key));
  const left = rest.filter((key) => !free.includes(key));
  const parts = [...groupBy(left, (key) => owners.get(key)).values()];
  return {
    pieces: parts.map((keys) => leftOver(reading, keys, ground)),
    claims: holder && free.length > 0 ? [[holder, free]] : [],
  };
}

/** Tell whether a line is of an article that is held. */
export function isOwned(key: LineKey, { owners, isHeld }: Ground): boolean {
  const owner = owners.get(key);
  return owner !== undefined && isHeld(owner);
}

function countOf<Item>(items: readonly Item[]): ReadonlyMap<Item, number> {
  return new Map([...groupBy(items, (item) => item)].map(([item, all]) => [item, all.length]));
}

/** Take an article without some of its lines; its text is the parser's and may repeat some words. */
function cut({ article }: Reading, keys: readonly LineKey[], { print }: Ground): Reading {
  return { article: { ...article, ...onPages(keys), lines: rangesOf(keys, print) }, keys };
}

/** Make an article of lines as they are printed, each run of them a paragraph: the parser read them as part of another. */
function leftOver({ article }: Reading, keys: readonly LineKey[], { pages, print }: Ground): Reading {
  const { id, date, section } = article;
  const lines = rangesOf(keys, print);
  const paragraphs = lines.map((range) => ({ kind: "paragraph" as const, text: textOf(range, pages) }));
  const nobody = { reporter: [], correspondent: [], photographer: [], photos: [], formerly: [] };
  const facts = { ...(date !== undefined && { date }), ...(section !== undefined && { section }) };
  const read = { kind: "article" as const, title: "", paragraphs, lines, confidence: {}, rules: {} };
  return { article: { id, ...facts, ...onPages(keys), ...nobody, ...read }, keys };
}

function onPages(keys: readonly LineKey[]) {
  const pages = [...new Set(keys.map((key) => lineAt(key).page))];
  return { page: pages[0] as number, pages: pages.sort((a, b) => a - b) };
}

function textOf({ page: number, from, to }: LineRange, pages: readonly Page[]): string {
  const lines = pages.find((page) => page.number === number)?.lines.slice(from - 1, to) ?? [];
  return joinLines(
    lines
      .filter((line) => !isBlank(line))
      .map((line) => printedText(line).trim())
      .join("\n"),
  );
}
