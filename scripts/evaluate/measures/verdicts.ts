import type { Comparison, Match } from "../compare.ts";

/** Something that the parser got wrong. */
export interface Fault {
  readonly issue: string;
  /** What it is about: an article's headline, a line. */
  readonly about: string;
  /** What was expected and what came. */
  readonly message: string;
}

/** What a measure found in a set. */
export interface Finding {
  /** Null where there was nothing to judge. */
  readonly figure: number | null;
  readonly faults: readonly Fault[];
}

/** Whether one thing is right: nothing if it is, else what is wrong. */
export type Verdict = Fault | null;

/** Give the percentage of verdicts that are right. */
export function shareRight(verdicts: readonly Verdict[]): Finding {
  const faults = verdicts.filter((verdict) => verdict !== null);
  return { figure: percentage(verdicts.length - faults.length, verdicts.length), faults };
}

/** Judge every article that a judge has an opinion on; `undefined` is none. */
export function shareOfArticles(
  comparisons: readonly Comparison[],
  judge: (match: Match, comparison: Comparison) => string | null | undefined,
): Finding {
  const verdicts = comparisons.flatMap((comparison) =>
    comparison.matches.flatMap((match) => {
      const message = judge(match, comparison);
      if (message === undefined) return [];
      return [message === null ? null : faultOf(comparison, match, message)];
    }),
  );
  return shareRight(verdicts);
}

/** Make the fault of an article. */
export function faultOf({ gold }: Comparison, match: Match, message: string): Fault {
  return { issue: gold.id, about: titleOf(match), message };
}

/** Call an article by its headline, or by its first words. */
export function titleOf({ gold }: Match): string {
  return gold.headline || `${(gold.text ?? gold.paragraphs?.[0]?.text ?? "").trim().slice(0, 20)}…`;
}

/** Give a share in percent; null of nothing. */
export function percentage(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}

/** What is said of an article whose text is spread so that no parsed article holds half of it. */
export const NOWHERE = "no article holds half of its text";
