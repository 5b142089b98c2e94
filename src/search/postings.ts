/** An article that holds a unit. */
export interface Posting {
  readonly article: number;
  /** Whether a heading holds it. */
  readonly inHeading: boolean;
}

/** A unit and its postings, written short. */
export type UnitPostings = readonly [unit: string, steps: readonly number[]];

/**
 * Write a posting as the step from the article before, or from -1; below zero for a heading.
 *
 *     3, 4 in a heading, 9  →  4 -1 5
 */
export const toStep = ({ article, inHeading }: Posting, before: number): number =>
  inHeading ? before - article : article - before;

/** Read what `toStep` wrote. */
export function fromSteps(steps: readonly number[]): readonly Posting[] {
  let article = -1;
  return steps.map((step) => {
    article += Math.abs(step);
    return { article, inHeading: step < 0 };
  });
}
