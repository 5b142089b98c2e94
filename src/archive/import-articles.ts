import { gather } from "../gather.ts";
import { groupBy } from "../group-by.ts";
import { articleToMarkdown } from "../markdown/index.ts";
import type { Article } from "../model.ts";
import { type Advanced, addUp } from "../stages.ts";
import { shownPath } from "./files.ts";
import { newIds } from "./new-ids.ts";
import { openIssue } from "./open-issue.ts";
import { issueName, readArticles, readFacts } from "./read-issue.ts";
import { writeIssue } from "./write.ts";

/** A ready-made article: all but its number, and the issue that it belongs to. */
export interface Incoming {
  /** The issue's id: its day, and the letter of a second edition. */
  readonly issue: string;
  readonly article: Omit<Article, "id">;
}

/** What an import did. */
export interface ImportReport {
  /** Ids of the articles that were written. */
  readonly written: readonly string[];
  /** How many were there already: the same title and text on the same page. */
  readonly thereAlready: number;
}

/**
 * Take ready-made articles into the archive: each becomes a file with the next free number of its page. `advanced`
 * hears how many are done.
 */
export async function importArticles(
  content: string,
  incoming: readonly Incoming[],
  advanced: Advanced = () => {},
): Promise<ImportReport> {
  const issues = [...groupBy(incoming, ({ issue }) => issue)];
  const done = addUp(advanced, incoming.length);
  const written = await gather(issues, async ([issue, group]) => {
    const articles = group.map(({ article }) => article);
    const ids = await importIssue(shownPath(content), issue, articles);
    done(group.length);
    return ids;
  });
  const ids = written.flat();
  return { written: ids, thereAlready: incoming.length - ids.length };
}

async function importIssue(
  content: string,
  issue: string,
  articles: readonly Incoming["article"][],
): Promise<readonly string[]> {
  const paths = openIssue(content, issue);
  const stored = await readArticles(paths.articles, issue);
  const noted = await readFacts(paths.facts, issueName(paths.folder, issue));
  const known = new Set(stored.map(told));
  const fresh = [...groupBy(articles, told)].flatMap(([text, [article]]) =>
    article && !known.has(text) ? [article] : [],
  );
  const files = [...newIds(issue, stored, fresh, noted?.notes.numbers)].map(([article, id]) => ({
    id,
    text: articleToMarkdown({ ...article, id }),
  }));
  if (files.length > 0) await writeIssue(content, issue, { articles: files, removed: [] });
  return files.map(({ id }) => id);
}

/** What an article says, by which it is known again. */
const told = ({ page, title, paragraphs }: Omit<Article, "id">): string =>
  JSON.stringify([page, title, paragraphs.map(({ text }) => text)]);
