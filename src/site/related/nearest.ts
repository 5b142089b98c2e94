import type { ArticleEntry } from "../catalogue/entries.ts";
import { mentionsIn } from "./mentions.ts";
import { postingsOf } from "./postings.ts";
import { type Scored, scoresOf } from "./scores.ts";

/** So many are shown. */
const MOST = 5;

/** What scores less has often nothing to do with the article, as reading pairs of two newspapers showed. */
const LEAST_SCORE = 4.4;

/**
 * Give for the ids of articles those of the others that share most rare strings with each; none for many.
 *
 * Articles of the same page are left out, which its page lists anyway. The nearest stands first and not the newest:
 * the list is short, its dates stand beside it, and the next part or the same event of another year is what is looked for.
 */
export function nearestIn(entries: readonly ArticleEntry[]): Readonly<Record<string, readonly string[]>> {
  const mentions = mentionsIn(entries.map(({ article }) => article));
  const postings = postingsOf(mentions);
  const found = entries.map((entry, number) => {
    const nearest = nearestOf(entry, scoresOf(number, mentions, postings), entries);
    return [entry.id, nearest.map(({ id }) => id)] as const;
  });
  return Object.fromEntries(found.filter(([, nearest]) => nearest.length > 0));
}

function nearestOf(entry: ArticleEntry, scored: readonly Scored[], entries: readonly ArticleEntry[]) {
  return scored
    .filter(({ score }) => score >= LEAST_SCORE)
    .map(({ article, score }) => ({ other: entries[article] as ArticleEntry, score }))
    .filter(({ other }) => !onSamePage(entry, other))
    .sort((one, next) => next.score - one.score || (one.other.id < next.other.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ other }) => other);
}

const onSamePage = (one: ArticleEntry, other: ArticleEntry): boolean =>
  one.issue.id === other.issue.id && one.page === other.page;
