import type { Page, ParsedArticle, ParsedIssue } from "../../src/model.ts";
import type { GoldArticle, GoldIssue } from "./gold.ts";
import { bare, shingles } from "./letters.ts";
import { ownersOf, type Share, sharesOf, textOf } from "./ownership.ts";

/** A parsed article that holds some of a gold article. */
export interface Part {
  readonly article: ParsedArticle;
  /** How many shingles of the gold article it holds. */
  readonly shared: number;
  /** How many shingles of any gold article it holds. */
  readonly total: number;
}

/** A gold article, and where the parser put its text. */
export interface Match {
  readonly gold: GoldArticle;
  /** How many of its shingles are printed on these pages and are no other article's. */
  readonly size: number;
  /** Whether the pages hold all of it: a continuation may be missing. */
  readonly complete: boolean;
  /** The parsed articles that hold more than a scrap of it, the largest part first. */
  readonly parts: readonly Part[];
  /** The parsed article that holds at least half of it: the one whose headline, names and pages are judged. */
  readonly article: ParsedArticle | null;
}

/** A gold issue beside what the parser made of its pages. */
export interface Comparison {
  readonly gold: GoldIssue;
  readonly pages: readonly Page[];
  readonly parsed: ParsedIssue;
  /** Every gold article that is long enough to be judged. */
  readonly matches: readonly Match[];
  /** What the parser threw. */
  readonly failure?: string;
  /** How long reading and parsing took. */
  readonly seconds: number;
}

/** Fewer shingles than this are too little to judge an article by. */
const TOO_SHORT = 8;
/** The share of an article up to which a part is a scrap: a phrase that happens to stand elsewhere, too. */
export const SCRAP = 0.05;
/** The share of an article that makes a parsed article its counterpart. */
const HALF = 0.5;
/** The share of an article that must be printed for it to count as all there. */
const ALL = 0.98;

/** Find where the text of each gold article went. */
export function compare(gold: GoldIssue, pages: readonly Page[], parsed: ParsedIssue): Comparison {
  const texts = gold.articles.map((article) => shingles(textOf(article)));
  const owners = ownersOf(texts);
  const printed = new Set(shingles(bare(pages.flatMap((page) => page.lines).join(""))));
  const shares = sharesOf(parsed.articles, owners, gold.articles.some(hasBordersOnly));
  const matches = gold.articles.map((article, index) => {
    const own = (texts[index] ?? []).filter((shingle) => owners.get(shingle) === index);
    const size = own.filter((shingle) => printed.has(shingle)).length;
    return { gold: article, size, complete: size >= ALL * own.length, ...placesOf(index, size, shares) };
  });
  return { gold, pages, parsed, matches: matches.filter(({ size }) => size >= TOO_SHORT), seconds: 0 };
}

/** Where only its borders are known, an article has its headline in its text. */
function hasBordersOnly({ text }: GoldArticle): boolean {
  return text !== undefined;
}

function placesOf(index: number, size: number, shares: readonly Share[]): Pick<Match, "parts" | "article"> {
  const parts = shares
    .map(({ article, counts, total }) => ({ article, shared: counts.get(index) ?? 0, total }))
    .filter(({ shared }) => shared > SCRAP * size)
    .sort((a, b) => b.shared - a.shared);
  const [best] = parts;
  return { parts, article: best && best.shared >= HALF * size ? best.article : null };
}
