import { posix } from "node:path";
import { isCalendarDay } from "./day.ts";

/** Where an issue's files lie, as paths with `/`. */
export interface IssuePaths {
  readonly folder: string;
  readonly pages: string;
  readonly articles: string;
  readonly facts: string;
}

/** What the name of an issue's folder tells. */
export interface IssueName {
  readonly id: string;
  readonly date: string;
  /** The letter of a second or later edition of the day: `b`. */
  readonly edition?: string;
}

/** A number from 1 with two digits or more, written in one way only. */
const NUMBER = "(0[1-9]|[1-9]\\d+)";
const ISSUE_NAME = /^(\d{4}-\d\d-\d\d)(?:-([b-z]))?$/;
const PAGE_FILE = new RegExp(`^${NUMBER}\\.txt$`);
const ARTICLE_FILE = new RegExp(`^${NUMBER}-${NUMBER}\\.md$`);
const ARTICLE_ID = new RegExp(`^(.+)-${NUMBER}-${NUMBER}$`);

/** Give the path of the settings in a content folder. */
export function settingsPath(content: string): string {
  return posix.join(content, "archive.yaml");
}

/** Give the path of the folder that holds all issues. */
export function issuesPath(content: string): string {
  return posix.join(content, "issues");
}

/** Give the paths of one issue's files. */
export function issuePaths(content: string, issueId: string): IssuePaths {
  const folder = posix.join(issuesPath(content), issueId);
  return {
    folder,
    pages: posix.join(folder, "pages"),
    articles: posix.join(folder, "articles"),
    facts: posix.join(folder, "issue.yaml"),
  };
}

/** Read an issue's id, the name of its folder: `2022-11-22`, or `2022-11-22-b` for a second edition. */
export function parseIssueId(id: string): IssueName | undefined {
  const [, date, edition] = ISSUE_NAME.exec(id) ?? [];
  if (date === undefined || !isCalendarDay(date)) return undefined;
  return { id, date, ...(edition !== undefined && { edition }) };
}

/** Read the page's number from the name of a page file: `01.txt` is page 1. */
export function pageNumberOf(fileName: string): number | undefined {
  const [, number] = PAGE_FILE.exec(fileName) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Give the name of a page's file. */
export function pageFile(number: number): string {
  return `${twoDigits(number)}.txt`;
}

/** Tell whether a file name is that of an article: `01-04.md`. */
export function isArticleFile(fileName: string): boolean {
  return ARTICLE_FILE.test(fileName);
}

/** Give the id of the article in a file: issue, page, order on the page. */
export function articleId(issueId: string, page: number, order: number): string {
  return `${issueId}-${twoDigits(page)}-${twoDigits(order)}`;
}

/** Give the file name of an article of an issue. */
export function articleFile(issueId: string, id: string): string {
  return `${id.slice(issueId.length + 1)}.md`;
}

/** Tell whether a text is an article's id: `2022-11-22-01-04`. */
export function isArticleId(id: string): boolean {
  return parseIssueId(ARTICLE_ID.exec(id)?.[1] ?? "") !== undefined;
}

/** Read page and order from an article's id. */
export function placeInIssue(id: string): { readonly page: number; readonly order: number } {
  const [, , page, order] = ARTICLE_ID.exec(id) ?? [];
  return { page: Number(page), order: Number(order) };
}

/** Tell whether an article's id is of an issue, and not of another edition of that day. */
export function isOfIssue(id: string, issueId: string): boolean {
  const { page, order } = placeInIssue(id);
  return id === articleId(issueId, page, order);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
