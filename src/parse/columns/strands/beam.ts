/**
 * The best readings that the likeliest steps lead to, one of those that agree on all that matters from there on; so many
 * at most (beam search; Lowerre, “The Harpy Speech Recognition System”, 1976).
 */
export function bestOf<Step extends { readonly weight: number }, Reading>(
  steps: readonly Step[],
  most: number,
  take: (step: Step) => Reading,
  keyOf: (reading: Reading) => string,
): readonly Reading[] {
  const best = new Map<string, Reading>();
  for (const step of [...steps].sort((a, b) => b.weight - a.weight)) {
    if (best.size >= most) break;
    const reading = take(step);
    const key = keyOf(reading);
    if (!best.has(key)) best.set(key, reading);
  }
  return [...best.values()];
}

/** A list whose last comes first, which readings share as far as they agree. */
export interface Linked<Step> {
  readonly up: Step | undefined;
}

/** All steps of a reading, the first one first. */
export function unrolled<Step extends Linked<Step>>(last: Step | undefined): readonly Step[] {
  const steps: Step[] = [];
  for (let step = last; step; step = step.up) steps.push(step);
  return steps.reverse();
}
