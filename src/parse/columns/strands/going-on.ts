import type { Language } from "../../language.ts";
import { exceeds, fills, INDENT } from "../full-lines.ts";
import type { LineWords } from "./line-words.ts";
import type { Piece } from "./piece.ts";
import { changedStrand, type Strand } from "./strands.ts";

/** A column with one more line, and how well that goes on it. */
export interface Longer {
  readonly strand: Strand;
  readonly weight: number;
}

/** Tells how well a piece goes on a column. */
export type GoOn = (strand: Strand, place: number) => Longer;

/** How the last line of a column and the piece that may be its next stand to each other. */
interface Meeting {
  readonly last: Piece;
  readonly next: Piece;
  /** Whether the last line is as wide as its column, or as the first one of a paragraph. */
  readonly isFull: boolean;
  /** Whether the next would begin a paragraph. */
  readonly begins: boolean;
  /** Whether the last line may be less than full because of what the next begins with, which is not broken. */
  readonly fallsShort: boolean;
  /** How wide the column is with the next, in ems. */
  readonly measure: number;
}

interface Evidence {
  readonly rule: string;
  readonly weight: number;
  readonly holds: (meeting: Meeting) => boolean;
}

/** What lines tell by how they are set. All that holds is added up. */
const SETTING: readonly Evidence[] = [
  { rule: "lead-inside", weight: -3, holds: ({ next }) => next.isLead },
  {
    rule: "ends-nowhere",
    weight: -4,
    holds: ({ last, isFull, fallsShort }) => !isFull && !fallsShort && !last.ends,
  },
  {
    rule: "full-at-beginning",
    weight: -3,
    holds: ({ last, next, isFull, begins, measure }) =>
      begins && fills(next.width, measure) && !(isFull && last.ends),
  },
  {
    rule: "mark-at-beginning",
    weight: -3,
    holds: ({ next, begins }) => begins && next.beginsInside,
  },
  {
    rule: "mark-behind-end",
    weight: -3,
    holds: ({ last, next, isFull }) => isFull && last.ends && next.beginsInside,
  },
  // White that is wider by an indent parts a line from the one to its left.
  { rule: "beginning-behind", weight: -3, holds: ({ next, begins }) => begins && next.isBehind },
];
/** A line is wider than the column whose width is known. */
const WIDER = -3;

/** So much less than its column a line measures at most where what stands next is not broken, in ems. */
const SHORT = 5;

/** Columns so narrow have no full lines: they are of names, or displays. */
const NARROWEST = 8;

/** Tell how the pieces of a page may go on one another, by how they are set and by their words. */
export function goingOn(pieces: readonly Piece[], words: LineWords, language: Language): GoOn {
  return (strand, place) => {
    const meeting = meet(strand, pieces[strand.place] as Piece, pieces[place] as Piece, language);
    const { next, last, isFull, fallsShort, begins, measure } = meeting;
    const isWider = exceeds(next.width, strand.measure);
    let weight = words.kin(strand, place) + (isWider && strand.isFilled ? WIDER : 0);
    for (const { weight: one, holds } of SETTING) if (holds(meeting)) weight += one;
    if (begins) weight += words.begins(place);
    if ((isFull || fallsShort) && !last.ends) weight += words.across(strand.place, place);
    const isFilled = fills(next.width, measure) || strand.isFilled;
    const longer = { place, before: strand, isStart: begins, measure, isFilled, skips: 0 };
    return { strand: changedStrand(strand, longer), weight };
  };
}

function meet({ isStart, measure: known }: Strand, last: Piece, next: Piece, language: Language): Meeting {
  const measure = Math.max(known, next.width);
  const isFull = known < NARROWEST || fills(last.width, measure) || (isStart && isFirstLine(last, measure));
  const begins = !isFull || (last.ends && (isFirstLine(next, measure) || !fills(next.width, measure)));
  const fallsShort = last.width >= measure - SHORT && language.mayFallShort(last.text, next.text);
  return { last, next, isFull, fallsShort, begins, measure };
}

function isFirstLine({ width }: Piece, measure: number): boolean {
  return fills(width + INDENT, measure);
}
