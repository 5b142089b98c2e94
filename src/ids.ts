/** The ids of issues and articles, which their folders, files and addresses are named by. */

import { isCalendarDay } from "./day.ts";

/** What an issue's id tells. */
export interface IssueName {
  readonly id: string;
  readonly date: string;
  /** The letter of a second or later edition of the day: `b`. */
  readonly edition?: string;
}

/** A number from 1 with two digits or more, written in one way only: the source of a pattern. */
export const NUMBER = "(0[1-9]|[1-9]\\d+)";
const ISSUE_ID = /^(\d{4}-\d\d-\d\d)(?:-([b-z]))?$/;
const ARTICLE_ID = new RegExp(`^(.+)-${NUMBER}-${NUMBER}$`);

/** Read an issue's id, the name of its folder: `2022-11-22`, or `2022-11-22-b` for a second edition. */
export function parseIssueId(id: string): IssueName | undefined {
  const [, date, edition] = ISSUE_ID.exec(id) ?? [];
  if (date === undefined || !isCalendarDay(date)) return undefined;
  return { id, date, ...(edition !== undefined && { edition }) };
}

/** Give the id of an article: issue, page, order on the page; without the issue where it is not known. */
export function articleId(issueId: string | undefined, page: number, order: number): string {
  const place = `${twoDigits(page)}-${twoDigits(order)}`;
  return issueId === undefined ? place : `${issueId}-${place}`;
}

/** Tell whether a text is an article's id: `2022-11-22-01-04`. */
export function isArticleId(id: string): boolean {
  return parseIssueId(issueOf(id)) !== undefined;
}

/** Give the issue of an article's id; empty where it is none. */
export function issueOf(id: string): string {
  return ARTICLE_ID.exec(id)?.[1] ?? "";
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

/** Write a number with two digits at least: `04`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
