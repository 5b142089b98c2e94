import { isDeepStrictEqual } from "node:util";
import type { LineRange, StoredArticle } from "../model.ts";
import type { IssueNotes } from "./issue-notes.ts";

/**
 * Say of articles where their lines are now and which ids they had: `issue.yaml` notes both for the files that a person
 * edited, as these are never written. A person who changes `source.lines` in a file is right, whatever is noted.
 */
export function locate(articles: readonly StoredArticle[], notes: IssueNotes): readonly StoredArticle[] {
  const there = new Set(articles.map(({ id }) => id));
  const joined = [...notes.joined].filter(([old]) => !there.has(old));
  return articles.map((article) => {
    const formerly = joined.filter(([, id]) => id === article.id).map(([old]) => old);
    return { ...moved(article, notes), formerly: [...new Set([...article.formerly, ...formerly])] };
  });
}

/** Give the lines that an article's file named when its issue was read last; undefined where nobody noted it. */
export function linesAsRead(id: string, notes: IssueNotes): readonly LineRange[] | undefined {
  return notes.files.get(id) ?? notes.articles.get(id);
}

/** Tell whether a person gave an article other lines after its issue was read last, or put its file there. */
export function hasOwnLines({ id, lines }: StoredArticle, notes: IssueNotes): boolean {
  if (notes.articles.size === 0) return false;
  return !isDeepStrictEqual(lines, linesAsRead(id, notes) ?? []);
}

function moved(article: StoredArticle, notes: IssueNotes): StoredArticle {
  const lines = notes.articles.get(article.id);
  if (!lines || isDeepStrictEqual(lines, article.lines) || hasOwnLines(article, notes)) return article;
  return { ...article, lines, ...pagesOf(article, lines) };
}

/** An article goes with its lines to another page, unless a person gave it a page of its own. */
function pagesOf({ page, pages, lines: before }: StoredArticle, lines: readonly LineRange[]) {
  const [from, to] = [before[0]?.page, lines[0]?.page];
  if (from === to || page !== from || to === undefined) return { page, pages };
  return { page: to, pages: [...new Set(lines.map((range) => range.page))] };
}
