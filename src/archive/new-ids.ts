import { articleId, isOfIssue, placeInIssue } from "../ids.ts";
import type { Article } from "../model.ts";

/** An article with all ids that it ever had. */
export type Numbered = Pick<Article, "id" | "formerly">;

/**
 * Number new articles: each takes the number after the highest that was ever used on its page, so that no
 * address comes to mean another article. `numbers` are the last numbers that are noted.
 */
export function newIds<Fresh extends Pick<Article, "page">>(
  issueId: string,
  known: readonly Numbered[],
  fresh: readonly Fresh[],
  numbers: ReadonlyMap<number, number> = new Map(),
): ReadonlyMap<Fresh, string> {
  const used = known.flatMap(({ id, formerly }) => [id, ...formerly]);
  const last = new Map(lastNumbers(issueId, used, numbers));
  return new Map(
    fresh.map((article) => {
      const order = (last.get(article.page) ?? 0) + 1;
      last.set(article.page, order);
      return [article, articleId(issueId, article.page, order)];
    }),
  );
}

/** Give the highest number of each page among ids and the numbers that are noted. */
export function lastNumbers(
  issueId: string,
  ids: readonly string[],
  numbers: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const last = new Map(numbers);
  for (const { page, order } of ids.filter((id) => isOfIssue(id, issueId)).map(placeInIssue)) {
    last.set(page, Math.max(order, last.get(page) ?? 0));
  }
  return last;
}
