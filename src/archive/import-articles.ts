import { articleId, placeInIssue } from "../ids.ts";
import { articleToMarkdown } from "../markdown/index.ts";
import type { Article, StoredArticle } from "../model.ts";
import { shownPath } from "./files.ts";
import { gather } from "./gather.ts";
import { issuePaths } from "./layout.ts";
import { readArticles } from "./read-issue.ts";
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

/** Take ready-made articles into the archive: each becomes a file with the next free number of its page. */
export async function importArticles(content: string, incoming: readonly Incoming[]): Promise<ImportReport> {
  const issues = new Map<string, Incoming["article"][]>();
  for (const { issue, article } of incoming) {
    const articles = issues.get(issue);
    if (articles) articles.push(article);
    else issues.set(issue, [article]);
  }
  const written = await gather([...issues], ([issue, articles]) =>
    importIssue(shownPath(content), issue, articles),
  );
  const ids = written.flat();
  return { written: ids, thereAlready: incoming.length - ids.length };
}

async function importIssue(
  content: string,
  issue: string,
  articles: readonly Incoming["article"][],
): Promise<readonly string[]> {
  const stored = await readArticles(issuePaths(content, issue).articles, issue);
  const known = new Set(stored.map(told));
  const nextOf = numbersAfter(stored);
  const fresh = articles.flatMap((article) => {
    if (known.has(told(article))) return [];
    known.add(told(article));
    const id = articleId(issue, article.page, nextOf(article.page));
    return [{ id, text: articleToMarkdown({ ...article, id }) }];
  });
  if (fresh.length > 0) await writeIssue(content, issue, { articles: fresh, removed: [] });
  return fresh.map(({ id }) => id);
}

/** What an article says, by which it is known again. */
const told = ({ page, title, paragraphs }: Omit<Article, "id">): string =>
  JSON.stringify([page, title, paragraphs.map(({ text }) => text)]);

/** Make what gives the next number of a page: after the highest that was ever used on it. */
function numbersAfter(stored: readonly StoredArticle[]): (page: number) => number {
  const last = new Map<number, number>();
  for (const { page, order } of stored.flatMap(({ id, formerly }) => [id, ...formerly]).map(placeInIssue)) {
    last.set(page, Math.max(order, last.get(page) ?? 0));
  }
  return (page) => {
    const next = (last.get(page) ?? 0) + 1;
    last.set(page, next);
    return next;
  };
}
