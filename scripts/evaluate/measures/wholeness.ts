import type { Comparison, Match } from "../compare.ts";
import { type Finding, percentage, shareOfArticles } from "./verdicts.ts";

/** The share of an article that must be there, and that must be its own. */
const NEARLY_ALL = 0.97;

/** Tell whether an article is whole and pure: one parsed article holds its text, and no other article's. */
export function isWhole({ parts: [best], size }: Match): boolean {
  return best !== undefined && best.shared >= NEARLY_ALL * size && best.shared >= NEARLY_ALL * best.total;
}

/** Measure how many articles are whole and pure. */
export function measureWholeness(comparisons: readonly Comparison[]): Finding {
  return shareOfArticles(comparisons, (match) => (isWhole(match) ? null : describe(match)));
}

function describe({ parts: [best], size }: Match): string {
  if (!best) return "found in no article";
  const held = Math.min(100, Math.round(percentage(best.shared, size) ?? 0));
  const own = Math.round(percentage(best.shared, best.total) ?? 0);
  return `${held}% of it in an article that is ${own}% its own`;
}
