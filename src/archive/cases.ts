import type { Article, ParsedArticle, ParsedIssue, StoredArticle } from "../model.ts";
import { newIds } from "./new-ids.ts";
import { matchArticles, mostShared, sharesMost } from "./overlap.ts";

/** One of the parser's articles and what the archive holds of it. */
export interface Case {
  /** The article as the parser reads it now, under the id that it has in the archive. */
  readonly article: Article;
  /** The article of the archive that is the same. */
  readonly match: StoredArticle | undefined;
  /** Articles of the archive that the parser now takes for a part of it. */
  readonly parts: readonly StoredArticle[];
  /** Other articles, edited by a person, that hold most of it already. */
  readonly heldBy: readonly StoredArticle[];
}

/** Bring the articles of the parser and of the archive together. */
export function casesOf(
  issueId: string,
  stored: readonly StoredArticle[],
  parsed: readonly ParsedArticle[],
): readonly Case[] {
  const matches = matchArticles(stored, parsed);
  const matched = new Set(matches.values());
  const parts = stored.filter((one) => !one.edited && !matched.has(one));
  const wholes = new Map(parts.map((part) => [part, mostShared(part, parsed)]));
  const cases = parsed.map((article) => ({
    article,
    match: matches.get(article),
    parts: parts.filter((part) => wholes.get(part) === article),
    heldBy: stored.filter((one) => one.edited && one !== matches.get(article) && sharesMost(one, article)),
  }));
  const ids = newIds(
    issueId,
    stored,
    cases.filter((one) => !one.match && isFree(one)).map(({ article }) => article),
  );
  return cases.map((one) => ({ ...one, article: inArchive(one, ids.get(one.article)) }));
}

/** Tell whether a case may be written: nothing that a person edited is in the way. */
export function isFree({ match, heldBy }: Case): boolean {
  return !match?.edited && heldBy.length === 0;
}

/** Find the articles of the archive that are no longer found on the pages that were read. */
export function vanished(
  stored: readonly StoredArticle[],
  cases: readonly Case[],
  { furniture }: ParsedIssue,
): readonly StoredArticle[] {
  const found = new Set(cases.flatMap(({ match, parts }) => [match, ...parts]));
  const lines = [...cases.flatMap(({ article }) => article.lines), ...furniture];
  const pages = new Set(lines.map(({ page }) => page));
  const wasRead = (one: StoredArticle) => one.lines.some(({ page }) => pages.has(page));
  return stored.filter((one) => !one.edited && !found.has(one) && wasRead(one));
}

function inArchive({ article, match, parts }: Case, newId = article.id): Article {
  const absorbed = parts.flatMap(({ id, formerly }) => [id, ...formerly]);
  return { ...article, id: match?.id ?? newId, formerly: [...(match?.formerly ?? []), ...absorbed] };
}
