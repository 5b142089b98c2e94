import type { ParsedArticle } from "../../src/model.ts";
import type { GoldArticle } from "./gold.ts";
import { bare, shingles } from "./letters.ts";

/** How many shingles of each gold article, by index, a parsed article holds. */
export interface Share {
  readonly article: ParsedArticle;
  readonly counts: ReadonlyMap<number, number>;
  /** The sum of the counts. */
  readonly total: number;
}

/** Whose a shingle is that stands in two articles: nobody's. */
const SHARED = -1;

/** Give the letters of a gold article's text. */
export function textOf({ text, paragraphs = [] }: GoldArticle): string {
  return bare(text ?? paragraphs.map((paragraph) => paragraph.text).join(""));
}

/** Say for each shingle which of the articles it comes from. */
export function ownersOf(articles: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const [index, text] of articles.entries())
    for (const shingle of new Set(text)) owners.set(shingle, owners.has(shingle) ? SHARED : index);
  return owners;
}

/** Count what each parsed article holds of each gold article, its headline included or not. */
export function sharesOf(
  articles: readonly ParsedArticle[],
  owners: ReadonlyMap<string, number>,
  withHeadline: boolean,
): readonly Share[] {
  return articles.map((article) => {
    const counts = new Map<number, number>();
    for (const shingle of shingles(parsedText(article, withHeadline))) {
      const owner = owners.get(shingle) ?? SHARED;
      if (owner !== SHARED) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    return { article, counts, total: [...counts.values()].reduce((sum, count) => sum + count, 0) };
  });
}

/** Captions stand beside the text, not in it. */
function parsedText({ kicker, title, deck, paragraphs }: ParsedArticle, withHeadline: boolean): string {
  const texts = paragraphs.filter(({ kind }) => kind !== "caption").map(({ text }) => text);
  return bare([...(withHeadline ? [kicker, title, deck] : []), ...texts].join(""));
}
