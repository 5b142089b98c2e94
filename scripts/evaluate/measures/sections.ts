import type { Comparison } from "../compare.ts";
import { bare } from "../letters.ts";
import { type Finding, NOWHERE, shareOfArticles } from "./verdicts.ts";

/** Measure how many articles are in the section that their page is named for. */
export function measureSections(comparisons: readonly Comparison[]): Finding {
  return shareOfArticles(comparisons, ({ gold: { section }, article }) => {
    if (section === undefined) return undefined;
    if (!article) return NOWHERE;
    if (bare(article.section) === bare(section)) return null;
    return `expected ${section}, got ${article.section ?? "none"}`;
  });
}
