import type { Settings } from "../../settings.ts";
import { paths } from "../urls.ts";
import { articleEntries } from "./articles.ts";
import type { AwayIssue } from "./away.ts";
import type { Directory } from "./directory.ts";
import type { ArticleEntry, IssueEntry, IssueHead, Neighbours, PageEntry } from "./entries.ts";
import { neighboursAmong } from "./neighbours.ts";
import type { IssueSummary, SummedIssue } from "./summary.ts";

/** An issue, and what it is summed up to. */
export interface Summed {
  readonly issue: SummedIssue;
  readonly summary: IssueSummary;
}

/** Make the entries of all issues, with their pages and articles; others lie elsewhere. Pages without a name have those of `sections`. */
export function issueEntries(
  issues: readonly Summed[],
  directory: Directory,
  sections: Settings["sections"],
  away: readonly AwayIssue[],
): readonly IssueEntry[] {
  const heads = issues.map(issueHead);
  const neighbours = neighboursAmong<Pick<IssueEntry, "id" | "path">>(heads, away, ({ id, path }) => ({
    ...{ name: id, path },
  }));
  return issues.map((summed, place) => {
    const head = heads[place] as IssueHead;
    const articles = articleEntries(summed, head, directory);
    return issueEntry(summed, { ...head, ...neighbours(head) }, articles, sections);
  });
}

function issueEntry(
  { issue, summary }: Summed,
  head: IssueHead & Neighbours,
  articles: readonly ArticleEntry[],
  sections: Settings["sections"],
): IssueEntry {
  return {
    ...head,
    ...{ summary, articles, doubts: issue.doubts },
    // Names of pages are read with the issue: only its own page has them.
    get pages() {
      return summary.pages.map((number) =>
        pageEntry(number, issue.pageNames.get(number) ?? sections.get(number), articles),
      );
    },
  };
}

function issueHead({ issue, summary: { digest } }: Summed): IssueHead {
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

function pageEntry(number: number, name: string | undefined, articles: readonly ArticleEntry[]): PageEntry {
  return {
    number,
    ...(name !== undefined && { name }),
    articles: articles.filter(({ page }) => page === number),
  };
}
