import type { Issue, LineRange, Page } from "../../model.ts";

/** Where the printed lines went. Blank lines do not count. */
export interface LineCount {
  readonly printed: number;
  readonly inArticles: number;
  readonly furniture: number;
  /** In no article and no furniture. */
  readonly unplaced: number;
}

/** Count an issue's printed lines by what they became. */
export function countLines(issue: Issue): LineCount {
  const articles = issue.articles.flatMap((article) => article.lines);
  return sumLines(issue.pages.map((page) => countPage(page, articles, issue.furniture)));
}

/** Add up the counts of several pages or issues. */
export function sumLines(counts: readonly LineCount[]): LineCount {
  const sum = (of: keyof LineCount) => counts.reduce((total, count) => total + count[of], 0);
  return {
    printed: sum("printed"),
    inArticles: sum("inArticles"),
    furniture: sum("furniture"),
    unplaced: sum("unplaced"),
  };
}

function countPage(page: Page, articles: readonly LineRange[], furniture: readonly LineRange[]): LineCount {
  const printed = page.lines.flatMap((text, index) => (text.trim() === "" ? [] : [index + 1]));
  const inArticle = rangesOn(page, articles);
  const inFurniture = rangesOn(page, furniture);
  return {
    printed: printed.length,
    inArticles: printed.filter(inArticle).length,
    furniture: printed.filter(inFurniture).length,
    unplaced: printed.filter((line) => !inArticle(line) && !inFurniture(line)).length,
  };
}

function rangesOn(page: Page, ranges: readonly LineRange[]): (line: number) => boolean {
  const own = ranges.filter((range) => range.page === page.number);
  return (line) => own.some((range) => range.from <= line && line <= range.to);
}
