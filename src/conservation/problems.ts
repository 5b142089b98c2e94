import { writeRange } from "../markdown/line-ranges.ts";
import type { Issue, LineRange, Page, StoredArticle } from "../model.ts";
import { isBlank } from "../printed-text.ts";
import { pageDigest } from "./digest.ts";
import { type Place, type PlacedPage, placeLines } from "./place-lines.ts";

/** What mends most of them. */
const PARSE = 'run "npm run parse"';

/**
 * List the printed lines of an issue that are not in exactly one article, piece of furniture or dropped article, and the
 * pages that changed since they were read: a line for each, with the file, the lines and what to do. Pages that nobody has
 * read yet count for nothing.
 */
export function conservationProblems(issue: Issue): readonly string[] {
  const pages = placeLines(issue);
  const changed = pages.map(({ page }) => page).filter((page) => hasChanged(page, issue));
  const same = pages.filter(({ page }) => !changed.includes(page));
  return [
    ...changed.map(({ file }) => `${file}: changed since it was read; ${PARSE}`),
    ...same.flatMap(pageProblems),
    ...issue.articles.flatMap((article) => beyond(article, same)),
  ];
}

/** List the pages of an issue that came after the others were read. */
export const addedPages = ({ digests, pages }: Issue): readonly Page[] =>
  pages.filter(({ number }) => digests.size > 0 && !digests.has(number));

/** List the articles of an issue that have lines on pages that are not held. */
export function articlesWithoutPages({ articles, pages }: Issue): readonly StoredArticle[] {
  const held = new Set(pages.map(({ number }) => number));
  return articles.filter(({ lines }) => lines.some(({ page }) => !held.has(page)));
}

function hasChanged(page: Page, { digests }: Issue): boolean {
  const digest = digests.get(page.number);
  return digest !== undefined && digest !== pageDigest(page);
}

function pageProblems(placed: PlacedPage): readonly string[] {
  const { page, isRead } = placed;
  if (!isRead) return [];
  return runsOf(placed).map(({ from, to, problem }) => {
    return `${page.file}:${from === to ? from : `${from}-${to}`}: ${problem}`;
  });
}

/** Lines that have one problem. */
interface Run {
  readonly from: number;
  to: number;
  readonly problem: string;
}

/** Join lines that follow each other, with or without blank ones between them. */
function runsOf({ page, places, others }: PlacedPage): readonly Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const [at, line] of page.lines.entries()) {
    if (places[at] !== undefined && !others.has(at)) open = false;
    if ((places[at] !== undefined && !others.has(at)) || isBlank(line)) continue;
    const problem = problemOf(places[at], others.get(at));
    const last = runs.at(-1);
    if (open && last?.problem === problem) last.to = at + 1;
    else runs.push({ from: at + 1, to: at + 1, problem });
    open = true;
  }
  return runs;
}

function problemOf(one: Place | undefined, other: Place | undefined): string {
  if (!one || !other) return `in no article and no furniture; ${PARSE}`;
  if (one.kind === "article" && other.kind === "article")
    return `in two articles, ${one.name} and ${other.name}; correct source.lines in one of them`;
  return `in ${told(one)} and ${told(other)}; ${PARSE}`;
}

function told({ kind, name }: Place): string {
  const words = {
    article: `article ${name}`,
    dropped: `dropped article ${name}`,
    furniture: `furniture (${name})`,
  };
  return words[kind];
}

/** Find lines of an article that its page does not have. */
function beyond({ file, lines }: StoredArticle, pages: readonly PlacedPage[]): readonly string[] {
  return lines.flatMap((range: LineRange) => {
    const placed = pages.find(({ page }) => page.number === range.page);
    if (!placed || range.to <= placed.page.lines.length) return [];
    const { page } = placed;
    return [
      `${file}: source.lines: got "${writeRange(range)}", but ${page.file} has ${page.lines.length} lines`,
    ];
  });
}
