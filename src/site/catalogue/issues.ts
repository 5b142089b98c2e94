import { paths } from "../urls.ts";
import { articleEntries } from "./articles.ts";
import type { AwayIssue } from "./away.ts";
import type { Directory } from "./directory.ts";
import type { ArticleEntry, IssueEntry, IssueHead, PageEntry } from "./entries.ts";
import { neighboursAmong } from "./neighbours.ts";
import { type SummedIssue, summarize } from "./summary.ts";

/** Make the entries of all issues, with their pages and articles; others lie elsewhere. */
export function issueEntries(
  issues: readonly SummedIssue[],
  directory: Directory,
  away: readonly AwayIssue[],
): readonly IssueEntry[] {
  const entries = issues.map((issue) => issueEntry(issue, directory));
  const neighbours = neighboursAmong<Pick<IssueEntry, "id" | "path">>(entries, away, ({ id, path }) => ({
    ...{ name: id, path },
  }));
  return entries.map((entry) => ({ ...entry, ...neighbours(entry) }));
}

function issueEntry(issue: SummedIssue, directory: Directory): IssueEntry {
  const { digest, articlesDigest, lines, articles: summaries } = issue.summary ?? summarize(issue);
  const head = issueHead(issue, digest);
  const articles = articleEntries(issue, head, summaries, directory);
  return {
    ...head,
    articlesDigest,
    articles,
    pages: pageEntries(issue, articles),
    lines,
    doubts: issue.doubts,
  };
}

function issueHead(issue: SummedIssue, digest: string): IssueHead {
  return {
    digest,
    id: issue.id,
    path: paths.issue(issue.id),
    date: issue.date,
    dateSource: issue.dateSource,
    ...(issue.edition !== undefined && { edition: issue.edition }),
    ...(issue.number !== undefined && { number: issue.number }),
    ...(issue.newspaper !== undefined && { newspaper: issue.newspaper }),
  };
}

/** An article written by hand may stand on a page that the archive has no text of. */
function pageEntries(issue: SummedIssue, articles: readonly ArticleEntry[]): readonly PageEntry[] {
  const numbers = [...issue.pages.map((page) => page.number), ...articles.map((entry) => entry.article.page)];
  return [...new Set(numbers)]
    .sort((one, other) => one - other)
    .map((number) => pageEntry(number, issue.pageNames.get(number), articles));
}

function pageEntry(number: number, name: string | undefined, articles: readonly ArticleEntry[]): PageEntry {
  return {
    number,
    ...(name !== undefined && { name }),
    articles: articles.filter((entry) => entry.article.page === number),
  };
}
