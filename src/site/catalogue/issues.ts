import type { Doubt, LineRange, StoredArticle } from "../../model.ts";
import { paths } from "../urls.ts";
import type { AwayIssue } from "./away.ts";
import { creditsOf, type Directory } from "./directory.ts";
import type { ArticleEntry, IssueEntry, IssueHead, Link, PageEntry, PrintedPart } from "./entries.ts";
import { neighboursAmong, neighboursOf } from "./neighbours.ts";
import { type ArticleSummary, type SummedIssue, summarize } from "./summary.ts";

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
  const { digest, lines, articles: summaries } = issue.summary ?? summarize(issue);
  const head = issueHead(issue, digest);
  const outlines = issue.articles.map((article, index) =>
    outlineEntry(article, summaries[index] as ArticleSummary, head, directory),
  );
  const articles = outlines.map((entry, index) => articleEntry(entry, index, outlines, issue));
  return {
    ...head,
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

/** What is known of an article without those beside it. */
type OutlineEntry = Omit<ArticleEntry, "besides" | "printed" | "doubts" | "previous" | "next">;

function outlineEntry(
  article: StoredArticle,
  summary: ArticleSummary,
  issue: IssueHead,
  directory: Directory,
): OutlineEntry {
  return {
    article,
    issue,
    ...summary,
    path: paths.article(article.id),
    date: article.date ?? issue.date,
    titled: article.title !== "",
    credits: creditsOf(article, directory),
    ...(article.section && { section: directory.section(article.section) }),
  };
}

/** The lists are made when an article's page is, and not before: those of all at once would take much memory. */
function articleEntry(
  entry: OutlineEntry,
  index: number,
  entries: readonly OutlineEntry[],
  issue: SummedIssue,
): ArticleEntry {
  const { article } = entry;
  return {
    ...entry,
    get besides() {
      return besides(entry, entries).map(linkTo);
    },
    get printed() {
      return printedParts(article, issue);
    },
    get doubts() {
      return article.edited ? [] : issue.doubts.filter(liesIn(article.lines));
    },
    ...neighboursOf(entries, index, linkTo),
  };
}

/** Give the lines that an article was read from, as they stand on the pages that are held. */
function printedParts({ lines }: StoredArticle, { pages }: SummedIssue): readonly PrintedPart[] {
  return lines.flatMap(({ page: number, from, to }) => {
    const page = pages.find((page) => page.number === number);
    const texts = page?.lines.slice(from - 1, to) ?? [];
    const held = texts
      .map((text, i) => ({ number: from + i, text }))
      .filter(({ text }) => text.trim() !== "");
    return held.length > 0 ? [{ page: number, lines: held }] : [];
  });
}

/** Tell whether a doubt is about one of some lines. */
const liesIn =
  (lines: readonly LineRange[]) =>
  ({ page, line }: Doubt): boolean =>
    lines.some((range) => range.page === page && range.from <= line && line <= range.to);

/** Of a crowded page so many others are named beside an article; its issue's page has them all. */
const MOST_BESIDES = 4;

/** List the articles that begin on the same page, of many those that stand nearest. */
function besides(entry: OutlineEntry, entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const onPage = entries.filter(({ article }) => article.page === entry.article.page);
  const place = onPage.indexOf(entry);
  const last = Math.max(0, onPage.length - MOST_BESIDES - 1);
  const from = Math.min(Math.max(0, place - MOST_BESIDES / 2), last);
  return onPage.slice(from, from + MOST_BESIDES + 1).filter((other) => other !== entry);
}

const linkTo = ({ headline, path }: OutlineEntry): Link => ({ name: headline, path });

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
