import type { Comparison } from "../compare.ts";
import { areSameNames } from "./names.ts";
import { type Finding, NOWHERE, shareOfArticles } from "./verdicts.ts";

/** Who wrote an article, by role. */
interface Writers {
  readonly reporter?: readonly string[];
  readonly correspondent?: readonly string[];
}

/** Measure how many articles name exactly the reporters and correspondents that are printed: nobody where nobody is. */
export function measureBylines(comparisons: readonly Comparison[]): Finding {
  return shareOfArticles(comparisons, ({ gold, article }, { gold: { noisy = false } }) => {
    if (gold.reporter === undefined) return undefined;
    if (!article) return NOWHERE;
    const right =
      areSameNames(gold.reporter, article.reporter, noisy) &&
      areSameNames(gold.correspondent ?? [], article.correspondent, noisy);
    return right ? null : `expected ${shown(gold)}, got ${shown(article)}`;
  });
}

function shown({ reporter = [], correspondent = [] }: Writers): string {
  const roles = [
    { role: "reporter", names: reporter },
    { role: "correspondent", names: correspondent },
  ];
  const named = roles.filter(({ names }) => names.length > 0);
  return named.map(({ role, names }) => `${role} ${names.join(" ")}`).join(", ") || "nobody";
}
