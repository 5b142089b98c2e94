import type { Comparison } from "../compare.ts";
import type { Finding } from "./verdicts.ts";

/** Count the issues. */
export function countIssues(comparisons: readonly Comparison[]): Finding {
  return { figure: comparisons.length, faults: [] };
}

/** Count the articles that are long enough to be judged. */
export function countArticles(comparisons: readonly Comparison[]): Finding {
  return { figure: comparisons.reduce((sum, { matches }) => sum + matches.length, 0), faults: [] };
}

/** Count the issues that the parser failed on. */
export function countFailed(comparisons: readonly Comparison[]): Finding {
  const faults = comparisons.flatMap(({ gold, failure }) =>
    failure === undefined ? [] : [{ issue: gold.id, about: "parser", message: failure }],
  );
  return { figure: faults.length, faults };
}

/** Add up the time that reading and parsing took. */
export function sumSeconds(comparisons: readonly Comparison[]): Finding {
  return { figure: comparisons.reduce((sum, { seconds }) => sum + seconds, 0), faults: [] };
}
