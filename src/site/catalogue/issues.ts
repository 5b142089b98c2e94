import type { Doubt, Issue, LineRange, StoredArticle } from "../../model.ts";
import { paths } from "../urls.ts";
import { creditsOf, type Directory } from "./directory.ts";
import type { ArticleEntry, IssueEntry, IssueHead, Link, PageEntry, PrintedPart } from "./entries.ts";
import { countLines } from "./lines.ts";
import { neighboursOf } from "./neighbours.ts";
import { headlineOf, leadOf } from "./opening.ts";

/** Make the entries of all issues, with their pages and articles. */
export function issueEntries(issues: readonly Issue[], directory: Directory): readonly IssueEntry[] {
  return issues.map((issue, index) => ({
    ...issueEntry(issue, directory),
    ...neighboursOf(issues, index, ({ id }) => ({ name: id, path: paths.issue(id) })),
  }));
}

function issueEntry(issue: Issue, directory: Directory): IssueEntry {
  const head = issueHead(issue);
  const articles = issue.articles.map((article, index) => ({
    ...articleEntry(article, head, directory),
    // Made when its page is, and not before: those of all articles at once would take much memory.
    get besides() {
      return besides(article, issue.articles).map(linkTo);
    },
    get printed() {
      return printedParts(article, issue);
    },
    get doubts() {
      return article.edited ? [] : issue.doubts.filter(liesIn(article.lines));
    },
    ...neighboursOf(issue.articles, index, linkTo),
  }));
  return {
    ...head,
    articles,
    pages: pageEntries(issue, articles),
    lines: countLines(issue),
    doubts: issue.doubts,
  };
}

function issueHead(issue: Issue): IssueHead {
  return {
    id: issue.id,
    path: paths.issue(issue.id),
    date: issue.date,
    dateSource: issue.dateSource,
    ...(issue.edition !== undefined && { edition: issue.edition }),
    ...(issue.number !== undefined && { number: issue.number }),
    ...(issue.newspaper !== undefined && { newspaper: issue.newspaper }),
  };
}

function articleEntry(
  article: StoredArticle,
  issue: IssueHead,
  directory: Directory,
): Omit<ArticleEntry, "besides" | "printed" | "doubts"> {
  return {
    article,
    issue,
    path: paths.article(article.id),
    date: article.date ?? issue.date,
    headline: headlineOf(article),
    titled: article.title !== "",
    lead: leadOf(article),
    credits: creditsOf(article, directory),
    ...(article.section && { section: directory.section(article.section) }),
  };
}

/** Give the lines that an article was read from, as they stand on the pages that are held. */
function printedParts({ lines }: StoredArticle, { pages }: Issue): readonly PrintedPart[] {
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
const MOST_BESIDES = 8;

/** List the articles that begin on the same page, of many those that stand nearest. */
function besides(article: StoredArticle, articles: readonly StoredArticle[]): readonly StoredArticle[] {
  const onPage = articles.filter(({ page }) => page === article.page);
  const place = onPage.indexOf(article);
  const last = Math.max(0, onPage.length - MOST_BESIDES - 1);
  const from = Math.min(Math.max(0, place - MOST_BESIDES / 2), last);
  return onPage.slice(from, from + MOST_BESIDES + 1).filter((other) => other !== article);
}

function linkTo(article: StoredArticle): Link {
  return { name: headlineOf(article), path: paths.article(article.id) };
}

/** An article written by hand may stand on a page that the archive has no text of. */
function pageEntries(issue: Issue, articles: readonly ArticleEntry[]): readonly PageEntry[] {
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
