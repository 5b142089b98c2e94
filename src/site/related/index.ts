import type { ArticleEntry } from "../catalogue/entries.ts";
import { mentionsIn } from "./mentions.ts";
import { postingsOf } from "./postings.ts";
import { type Scored, scoresOf } from "./scores.ts";

/** Gives the articles of the whole archive that have most to do with one, the nearest first; often none. */
export type RelatedTo = (entry: ArticleEntry) => readonly ArticleEntry[];

/** So many are shown. */
const MOST = 5;

/** What scores less has often nothing to do with the article, as reading pairs of two newspapers showed. */
const LEAST_SCORE = 4.4;

/**
 * Find for every article those that share rare strings with it: names, places, programmes, events.
 *
 * Articles of the same page are left out, which its page lists anyway. The nearest stands first and not the newest:
 * the list is short, its dates stand beside it, and the next part or the same event of another year is what is looked for.
 */
export function relate(entries: readonly ArticleEntry[]): RelatedTo {
  const mentions = mentionsIn(entries.map(({ article }) => article));
  const postings = postingsOf(mentions);
  const related = new Map<string, readonly ArticleEntry[]>();
  for (const [number, entry] of entries.entries()) {
    const nearest = nearestOf(entry, scoresOf(number, mentions, postings), entries);
    if (nearest.length > 0) related.set(entry.article.id, nearest);
  }
  return ({ article }) => related.get(article.id) ?? [];
}

function nearestOf(entry: ArticleEntry, scored: readonly Scored[], entries: readonly ArticleEntry[]) {
  return scored
    .filter(({ score }) => score >= LEAST_SCORE)
    .map(({ article, score }) => ({ other: entries[article] as ArticleEntry, score }))
    .filter(({ other }) => !onSamePage(entry, other))
    .sort((one, next) => next.score - one.score || (one.other.article.id < next.other.article.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ other }) => other);
}

const onSamePage = (one: ArticleEntry, other: ArticleEntry): boolean =>
  one.issue.id === other.issue.id && one.article.page === other.article.page;
