import { articleId, isOfIssue, placeInIssue } from "../ids.ts";
import type { Article, StoredArticle } from "../model.ts";

/**
 * Number new articles: each takes the number after the highest that was ever used on its page, so that no
 * address comes to mean another article.
 */
export function newIds<Fresh extends Pick<Article, "page">>(
  issueId: string,
  stored: readonly StoredArticle[],
  fresh: readonly Fresh[],
): ReadonlyMap<Fresh, string> {
  const used = stored.flatMap(({ id, formerly }) => [id, ...formerly]);
  const last = new Map<number, number>();
  for (const { page, order } of used.filter((id) => isOfIssue(id, issueId)).map(placeInIssue)) {
    last.set(page, Math.max(order, last.get(page) ?? 0));
  }
  return new Map(
    fresh.map((article) => {
      const order = (last.get(article.page) ?? 0) + 1;
      last.set(article.page, order);
      return [article, articleId(issueId, article.page, order)];
    }),
  );
}
