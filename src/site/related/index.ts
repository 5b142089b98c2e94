import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cutAlongCalendar } from "../../calendar-runs.ts";
import { digestOf } from "../../digest.ts";
import type { ArticleEntry, IssueEntry } from "../catalogue/entries.ts";
import { nearestIn } from "./nearest.ts";

/** Gives the articles that have most to do with one, the nearest first; often none. */
export type RelatedTo = (entry: ArticleEntry) => readonly ArticleEntry[];

/**
 * Articles are compared with those of their time: of a few years of a weekly, of some months of a daily paper. What
 * is printed one day then changes the pages of that time alone, and an archive of any size is compared in proportion
 * to it: five thousand articles in about two seconds.
 */
const SPAN = 4e6;

/** The related articles of a time: the id of an article, and those of the others. */
type Nearest = Readonly<Record<string, readonly string[]>>;

/**
 * Find for every article those of its time that share rare strings with it: names, places, programmes, events. What
 * was found is kept in a folder for the next time.
 */
export function relate(issues: readonly IssueEntry[], folder?: string, program = ""): RelatedTo {
  const kept = folder === undefined ? undefined : keeping(folder, program);
  const related = new Map<string, readonly string[]>();
  const entries = new Map<string, ArticleEntry>();
  for (const run of cutAlongCalendar(issues.map(withLength), SPAN)) {
    const articles = run.flatMap(({ issue }) => issue.articles);
    for (const entry of articles) entries.set(entry.article.id, entry);
    const find = (): Nearest => nearestIn(articles);
    const nearest = kept ? kept(articles, find) : find();
    for (const [id, ids] of Object.entries(nearest)) related.set(id, ids);
  }
  return ({ article }) => (related.get(article.id) ?? []).map((id) => entries.get(id) as ArticleEntry);
}

const withLength = (issue: IssueEntry) => ({
  issue,
  date: issue.date,
  characters: issue.articles.reduce((sum, { characters }) => sum + characters, 0),
});

/** Keep what was found, under the name of all articles that were compared. */
function keeping(folder: string, program: string) {
  mkdirSync(folder, { recursive: true });
  return (articles: readonly ArticleEntry[], find: () => Nearest): Nearest => {
    const name = digestOf([program, articles.map(({ article, digest }) => [article.id, digest])]);
    const file = join(folder, `${name}.json`);
    try {
      return JSON.parse(readFileSync(file, "utf8")) as Nearest;
    } catch {
      const nearest = find();
      writeFileSync(file, JSON.stringify(nearest));
      return nearest;
    }
  };
}
