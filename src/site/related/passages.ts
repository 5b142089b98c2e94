/** What two articles share, as far as the mentions of the first one were read. */
export interface Shared {
  /** The weight of the passages before the last one. */
  weight: number;
  passages: number;
  /** The last one: its greatest weight, where its strings end in the first article, from the first one on. */
  best: number;
  from: number;
  to: number;
  /** How far on from there it stands in the other article. */
  shift: number;
}

/** A string that two articles share: where it ends in each, and what it weighs. */
export interface SharedString {
  readonly place: number;
  readonly other: number;
  readonly weight: number;
}

/**
 * Add a string to what two articles share. Strings that overlap or hardly leave a gap are one passage, and so are those
 * that are as far from each other in both articles: what lies between is shared too, though it is not rare.
 *
 *     …威海市临港区工委副书记…        威海市临 海市临港 市临港区 … : one passage, and not nine strings
 */
export function addShared(shared: Shared | undefined, { place, other, weight }: SharedString): Shared {
  const shift = other - place;
  if (shared && goesOn(shared, place, shift)) {
    shared.best = Math.max(shared.best, weight);
    shared.to = place;
    return shared;
  }
  return {
    weight: shared ? weightOf(shared) : 0,
    passages: shared ? shared.passages + 1 : 1,
    ...{ best: weight, from: place, to: place, shift },
  };
}

/** Places between the ends of two strings of a passage. */
const GAP = 4;
const PARALLEL_GAP = 100;

const goesOn = ({ to, shift: before }: Shared, place: number, shift: number): boolean =>
  place - to <= (shift === before ? PARALLEL_GAP : GAP);

/** Give the weight of all passages: a long one counts for more than a short one, but not in proportion. */
export const weightOf = ({ weight, best, from, to }: Shared): number =>
  weight + best * (1 + Math.log2(1 + (to - from) / 4) / 2);
