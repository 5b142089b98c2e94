import type { Article, LineRange, ParsedArticle, StoredArticle } from "../model.ts";

/** An article of the archive and one of the parser that share printed lines. */
interface Overlap {
  readonly stored: StoredArticle;
  readonly parsed: ParsedArticle;
  readonly shared: number;
}

/** Count the printed lines that two articles share. */
export function sharedLines(a: Article, b: Article): number {
  const shared = a.lines.flatMap((one) => b.lines.map((other) => common(one, other)));
  return shared.reduce((sum, count) => sum + count, 0);
}

/** Tell whether two articles share more than half of the lines of one of them. */
export function sharesMost(a: Article, b: Article): boolean {
  return 2 * sharedLines(a, b) > Math.min(lineCount(a), lineCount(b));
}

/** Give the article that shares the most lines with another; undefined where none does. */
export function mostShared<Candidate extends Article>(
  article: Article,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const [best] = candidates.toSorted((a, b) => sharedLines(b, article) - sharedLines(a, article));
  return best && sharedLines(best, article) > 0 ? best : undefined;
}

/**
 * Match the parser's articles to those of the archive, one to one: articles that share most of the lines of
 * one of them are the same, those that share more lines first, then those that a person edited.
 */
export function matchArticles(
  stored: readonly StoredArticle[],
  parsed: readonly ParsedArticle[],
): ReadonlyMap<ParsedArticle, StoredArticle> {
  const pairs = stored.flatMap((one) => overlapsOf(one, parsed));
  const matches = new Map<ParsedArticle, StoredArticle>();
  const taken = new Set<StoredArticle>();
  for (const { stored, parsed } of pairs.sort(byWeight)) {
    if (matches.has(parsed) || taken.has(stored)) continue;
    matches.set(parsed, stored);
    taken.add(stored);
  }
  return matches;
}

function overlapsOf(stored: StoredArticle, parsed: readonly ParsedArticle[]): readonly Overlap[] {
  const same = parsed.filter((article) => sharesMost(stored, article));
  return same.map((article) => ({ stored, parsed: article, shared: sharedLines(stored, article) }));
}

function byWeight(a: Overlap, b: Overlap): number {
  return b.shared - a.shared || Number(b.stored.edited) - Number(a.stored.edited);
}

function lineCount({ lines }: Article): number {
  return lines.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

function common(a: LineRange, b: LineRange): number {
  if (a.page !== b.page) return 0;
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1);
}
