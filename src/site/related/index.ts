import { cutAlongCalendar } from "../../calendar-runs.ts";
import { digestOfPlain } from "../../digest.ts";
import { type Keep, keepNothing } from "../../kept-files.ts";
import type { ArticleEntry, IssueEntry } from "../catalogue/entries.ts";
import { nearestIn } from "./nearest.ts";

/** Gives the articles that have most to do with one, the nearest first; often none. */
export type RelatedTo = (entry: ArticleEntry) => readonly ArticleEntry[];

/** Issues of a time, whose articles are compared with each other. */
export interface Time {
  readonly issues: readonly IssueEntry[];
}

/**
 * Articles are compared with those of their time: of a few years of a weekly, of some months of a daily paper. What
 * is printed one day then changes the pages of that time alone, and an archive of any size is compared in proportion
 * to it: five thousand articles in about two seconds.
 */
const SPAN = 4e6;

/** Cut an archive into times. */
export function timesOf(issues: readonly IssueEntry[]): readonly Time[] {
  const runs = cutAlongCalendar(issues.map(withLength), SPAN);
  return runs.map((run) => ({ issues: run.map(({ issue }) => issue) }));
}

const withLength = (issue: IssueEntry) => ({
  issue,
  date: issue.date,
  characters: issue.articles.reduce((sum, { characters }) => sum + characters, 0),
});

/**
 * Make what finds for an article those of its time that share rare strings with it: names, places, programmes, events.
 * A time is compared when the first of its articles is asked about.
 */
export function relate(times: readonly Time[], keep: Keep = keepNothing): RelatedTo {
  const timeOf = new Map(times.flatMap((time) => time.issues.map(({ id }) => [id, time])));
  const found = new Map<Time, RelatedTo>();
  return (entry) => {
    const time = timeOf.get(entry.issue.id);
    if (!time) return [];
    const relatedTo = found.get(time) ?? relateIn(time, keep);
    found.set(time, relatedTo);
    return relatedTo(entry);
  };
}

/** Tell whether the articles of a time were compared before. */
export const isCompared = (time: Time, keep: Keep): boolean => keep.has(nameOf(time));

/** Compare the articles of a time, or take what was kept of that. */
export function relateIn(time: Time, keep: Keep): RelatedTo {
  const articles = articlesOf(time);
  const kept = keep.get(nameOf(time), () => Buffer.from(JSON.stringify(nearestIn(articles))));
  const nearest: Readonly<Record<string, readonly string[]>> = JSON.parse(Buffer.from(kept).toString("utf8"));
  const entries = new Map(articles.map((entry) => [entry.id, entry]));
  return ({ id }) => (nearest[id] ?? []).map((other) => entries.get(other) as ArticleEntry);
}

const articlesOf = ({ issues }: Time): readonly ArticleEntry[] => issues.flatMap((issue) => issue.articles);

/** Raise this when the same articles come to be related otherwise. */
const FORMAT = 2;

function nameOf({ issues }: Time): string {
  const compared = issues.map(({ summary }) => summary.articlesDigest);
  return `related-${digestOfPlain([FORMAT, compared])}.json`;
}
