import type { Piece } from "./piece.ts";

/** Columns beside one another at most. */
export const COLUMNS = 9;

/** How the lines of a column stand to those of the one to its left: on one line with them, not so, or that is not known. */
export type Tie = "tied" | "apart" | "unknown";

/** A column as far as it is read: its last line, and what is known of it. */
export interface Strand {
  /** Tells it from the other columns of the page. */
  readonly id: number;
  /** The last of its pieces, and what it was before that. */
  readonly place: number;
  readonly before: Strand | undefined;
  /** Whether its last line is the first of a paragraph, as far as it can be told. */
  readonly isStart: boolean;
  /** The widest of its lines, in ems, and whether any is as wide as columns of the page are. */
  readonly measure: number;
  readonly isFilled: boolean;
  /** In how many rows in turn it had no line. */
  readonly skips: number;
  readonly tie: Tie;
}

/** Begin a column with a piece. */
export function beginStrand(id: number, place: number, { width, isFull }: Piece): Strand {
  return {
    id,
    place,
    before: undefined,
    isStart: true,
    measure: width,
    isFilled: isFull,
    skips: 0,
    tie: "unknown",
  };
}

/** Change some properties of a column. All columns have the same ones in the same order: then they are read fastest. */
export function changedStrand(strand: Strand, changes: Partial<Strand>): Strand {
  const { id, place, before, isStart, measure, isFilled, skips, tie } = { ...strand, ...changes };
  return { id, place, before, isStart, measure, isFilled, skips, tie };
}

/** What a reading of the page depends on from here on, of one of its columns. */
export function stateOf({ place, isStart, measure, skips, tie }: Strand): string {
  return `${place}${isStart ? "s" : "."}${skips}${tie[0]}${measure}`;
}
