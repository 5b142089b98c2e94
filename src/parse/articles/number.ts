import { articleId } from "../../ids.ts";
import type { Continuation, LineRange, Page, ParsedArticle } from "../../model.ts";
import { lastOf } from "../lists.ts";
import type { ParseOptions } from "../options.ts";
import type { Part } from "./assemble.ts";
import type { Facts } from "./facts.ts";

/** What the whole issue knows and its articles carry. */
interface IssueContext {
  readonly issue: string | undefined;
  readonly date: string | null;
  readonly sectionOf: (page: number) => string | undefined;
  readonly isBlank: (page: number, line: number) => boolean;
}

/** Number the articles of an issue by page and by place on the page, and give them the issue's date and sections. */
export function numberArticles(
  parts: readonly Part[],
  pages: readonly Page[],
  { date, pageNames }: Facts,
  { issue = date ?? undefined, sections }: Pick<ParseOptions, "issue" | "sections">,
): readonly ParsedArticle[] {
  const lines = new Map(pages.map((page) => [page.number, page.lines]));
  const context: IssueContext = {
    issue,
    date,
    sectionOf: (page) => pageNames.get(page) ?? sections?.get(page),
    isBlank: (page, line) => lines.get(page)?.[line - 1]?.trim() === "",
  };
  const order = [...parts].sort((a, b) => a.page - b.page || startOf(a) - startOf(b));
  const onPage = new Map<number, number>();
  return order.map((part) => {
    const place = (onPage.get(part.page) ?? 0) + 1;
    onPage.set(part.page, place);
    return toArticle(part, articleId(issue, part.page, place), context);
  });
}

function startOf(part: Part): number {
  return part.lines.find((range) => range.page === part.page)?.from ?? 0;
}

function toArticle(part: Part, id: string, context: IssueContext): ParsedArticle {
  const pages = [...new Set(part.lines.map((range) => range.page))].sort((a, b) => a - b);
  const section = context.sectionOf(part.page);
  const continuation = continuationOf(part, pages);
  return {
    id,
    kind: part.kind,
    title: part.title,
    ...(part.kicker && { kicker: part.kicker }),
    ...(part.deck && { deck: part.deck }),
    ...(context.date && { date: context.date }),
    page: part.page,
    pages,
    ...(section && { section }),
    ...part.credits,
    ...(part.dateline && { dateline: part.dateline }),
    ...(continuation && { continuation }),
    photos: part.photos,
    paragraphs: part.paragraphs,
    lines: bridgeBlanks(part.lines, context.isBlank),
    formerly: [],
    confidence: part.confidence,
    rules: part.rules,
  };
}

/** A jump that leads to a part of this article is done with; one that leads nowhere is said. */
function continuationOf(part: Part, pages: readonly number[]): Continuation | undefined {
  const { to, from } = part.jump;
  if (to !== undefined) return { to, held: pages.includes(to) };
  if (from !== undefined) return { from, held: pages.includes(from) };
  return undefined;
}

/** Merge ranges with nothing but blank lines between them. */
export function bridgeBlanks(
  ranges: readonly LineRange[],
  isBlank: (page: number, line: number) => boolean,
): readonly LineRange[] {
  const merged: { page: number; from: number; to: number }[] = [];
  for (const range of ranges) {
    const last = lastOf(merged);
    let next = (last?.to ?? 0) + 1;
    while (last?.page === range.page && next < range.from && isBlank(range.page, next)) next++;
    if (last && last.page === range.page && next >= range.from) last.to = range.to;
    else merged.push({ ...range });
  }
  return merged;
}
