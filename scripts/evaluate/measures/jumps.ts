import type { Comparison } from "../compare.ts";
import { type Finding, NOWHERE, shareOfArticles } from "./verdicts.ts";

/** Measure how many articles that go on on another page know all their pages. */
export function measureJumps(comparisons: readonly Comparison[]): Finding {
  return shareOfArticles(comparisons, ({ gold: { pages = [] }, article }) => {
    if (pages.length < 2) return undefined;
    if (!article) return NOWHERE;
    if (String(article.pages) === String(pages)) return null;
    return `expected pages ${pages.join(", ")}, got ${article.pages.join(", ")}`;
  });
}
