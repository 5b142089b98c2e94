/** An article that holds a unit. */
export interface Posting {
  readonly article: number;
  /** Whether a heading holds it. */
  readonly inHeading: boolean;
}

/** A unit and its postings, written short. */
export type UnitPostings = readonly [unit: string, steps: readonly number[]];

/**
 * Write postings, which are in the order of the articles, as steps from one article to the next; below zero for a heading.
 *
 *     3, 4 in a heading, 9  →  4 -1 5
 */
export const toSteps = (postings: readonly Posting[]): readonly number[] =>
  postings.map(({ article, inHeading }, index) => {
    const step = article - (postings[index - 1]?.article ?? -1);
    return inHeading ? -step : step;
  });

/** Read what `toSteps` wrote. */
export function fromSteps(steps: readonly number[]): readonly Posting[] {
  let article = -1;
  return steps.map((step) => {
    article += Math.abs(step);
    return { article, inHeading: step < 0 };
  });
}
