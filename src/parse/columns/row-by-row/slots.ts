import { changedStrand, type Strand } from "../strands/strands.ts";

/** A place of the page, from left to right, where columns and headlines stand one under another, and what is last there. */
export interface Slot {
  /** Tells it from the others: the first line that stood there. */
  readonly id: number;
  /** The text, or the lines that are set to be seen. */
  readonly strand: Strand;
  readonly isShown: boolean;
  /** How many lines after the one before it the last line came; 0 where none was. */
  readonly gap: number;
}

/** To leave out a column in its turn, once, twice, and a third time, with which it ends. */
const SKIPPED = [-1.2, -1, -0.3];
/** The same of a headline, whose lines are higher than those of text: so often until it ends. */
const SHOWN_SKIPPED = -0.3;
const SHOWN_SKIPS = 8;

/** Weigh that a place is left out in its turn. */
export function weighSkip({ strand, isShown }: Slot): number {
  return isShown ? SHOWN_SKIPPED : (SKIPPED[strand.skips] as number);
}

/** A place that was left out. */
export function skipped(slot: Slot): Slot {
  return { ...slot, strand: changedStrand(slot.strand, { skips: slot.strand.skips + 1 }) };
}

/** Whether what stands in a place may go on: it was not left out too often. */
export function isOpen({ strand, isShown }: Slot): boolean {
  return strand.skips < (isShown ? SHOWN_SKIPS : SKIPPED.length);
}
