import type { IssueEntry, Totals } from "./entries.ts";
import { sumLines } from "./lines.ts";

/** Count what some issues hold. */
export function totalsOf(issues: readonly IssueEntry[]): Totals {
  return {
    issues: issues.length,
    pages: issues.reduce((sum, issue) => sum + issue.summary.pages.length, 0),
    articles: issues.reduce((sum, issue) => sum + issue.articles.length, 0),
    lines: sumLines(issues.map((issue) => issue.summary.lines)),
  };
}
