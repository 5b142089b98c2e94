import { remember } from "../../remember.ts";
import { bestOf, type Linked } from "../strands/beam.ts";
import type { GoOn, Longer } from "../strands/going-on.ts";
import type { Piece } from "../strands/piece.ts";
import { beginStrand, COLUMNS, changedStrand, type Strand, stateOf } from "../strands/strands.ts";
import { isBetween } from "../strands/turn.ts";
import type { Woven } from "./pieces.ts";
import { tieOf, weighTie } from "./ties.ts";

/** Where the pieces up to one were read. */
export interface Trail extends Linked<Trail> {
  readonly place: number;
  /** The column, by its id; the one to its left where it begins, null where none is. */
  readonly column: number;
  readonly behind: number | null;
  /** The first piece of what is read together: nothing before it goes on. */
  readonly start: number;
}

/** One way to read a page up to some piece. */
export interface Reading {
  readonly weight: number;
  /** The columns that may go on, from left to right, and which of them had the last piece; −1 where none is. */
  readonly strands: readonly Strand[];
  readonly at: number;
  /** Whether the last piece began a column. */
  readonly isOpening: boolean;
  readonly start: number;
  readonly trail: Trail | undefined;
}

/** What a reading may do with the next piece: give it to a column, or begin one with it. */
interface Step {
  readonly reading: Reading;
  /** The column; −1 where one begins. */
  readonly to: number;
  readonly longer: Longer | null;
  readonly weight: number;
}

/** To leave out a column in its turn, once, twice, and a third time, with which it ends. */
const SKIPPED = [-1.5, -1, -0.5];
/** To begin a column; beside one that begins, too; with what begins an article. */
const BEGUN = -4;
const BEGUN_BESIDE = -2;
const BEGUN_WITH_LEAD = 2;
/** To begin anew under a headline or a blank line, where all columns end. */
const ANEW = 8;
export const FIRST: Reading = {
  weight: 0,
  strands: [],
  at: -1,
  isOpening: false,
  start: 0,
  trail: undefined,
};

/** The best ways to read a page up to a piece, that one included, by the best up to the one before; so many at most. */
export function readOn(
  readings: readonly Reading[],
  place: number,
  { pieces, fresh }: Woven,
  goOn: GoOn,
  most: number,
): readonly Reading[] {
  const from = fresh.has(place) && place > 0 ? afterBreak(readings, place) : readings;
  const longer = remember((strand: Strand) => goOn(strand, place));
  const steps = from.flatMap((reading) => stepsOf(reading, place, pieces, longer));
  return bestOf(steps, most, (step) => take(step, place, pieces), keyOf);
}

/** Where a block begins each column may end, or all of them; the readings are in order of their weights. */
function afterBreak(readings: readonly Reading[], place: number): readonly Reading[] {
  const going = readings.map((reading) => ({
    ...reading,
    strands: reading.strands.map((strand) =>
      strand.skips > 0 ? strand : changedStrand(strand, { skips: 1 }),
    ),
  }));
  const { weight, trail } = readings[0] as Reading;
  return [...going, { ...FIRST, weight: weight + ANEW, start: place, trail }];
}

function stepsOf(
  reading: Reading,
  place: number,
  pieces: readonly Piece[],
  longer: (strand: Strand) => Longer,
): readonly Step[] {
  const { strands, at } = reading;
  const piece = pieces[place] as Piece;
  const steps: Step[] = [];
  let skipped = 0;
  for (let i = 1; i <= strands.length; i++) {
    const to = (at + i) % strands.length;
    const strand = strands[to] as Strand;
    if (to !== at || !piece.isBehind) {
      const next = longer(strand);
      const tie = weighTie(reading, to, piece, next, pieces);
      steps.push({ reading, to, longer: next, weight: reading.weight + skipped + next.weight + tie });
    }
    skipped += SKIPPED[strand.skips] as number;
  }
  if (strands.length < COLUMNS)
    steps.push({
      reading,
      to: -1,
      longer: null,
      weight: reading.weight + weighBeginning(reading, place, piece),
    });
  return steps;
}

function weighBeginning({ strands, start, isOpening }: Reading, place: number, { isLead }: Piece): number {
  const isBeside = isOpening || strands.length === place - start;
  return (isBeside ? BEGUN_BESIDE : BEGUN) + (isLead ? BEGUN_WITH_LEAD : 0);
}

function take({ reading, to, longer, weight }: Step, place: number, pieces: readonly Piece[]): Reading {
  return longer
    ? goOnWith(reading, to, longer.strand, weight, pieces)
    : begin(reading, place, weight, pieces);
}

function begin(
  { strands, at, start, trail }: Reading,
  place: number,
  weight: number,
  pieces: readonly Piece[],
): Reading {
  const strand = beginStrand(place, place, pieces[place] as Piece);
  const behind = strands[at]?.id ?? null;
  return {
    weight,
    strands: strands.toSpliced(at + 1, 0, strand),
    at: at + 1,
    isOpening: true,
    start,
    trail: { place, column: strand.id, behind, start, up: trail },
  };
}

function goOnWith(
  reading: Reading,
  to: number,
  strand: Strand,
  weight: number,
  pieces: readonly Piece[],
): Reading {
  const { strands, at, start, trail } = reading;
  const tie = tieOf(reading, to, strand, pieces);
  const next: Strand[] = [];
  let now = 0;
  for (const [index, other] of strands.entries()) {
    const isLeftOut = index !== to && isBetween(index, at, to, strands.length);
    const skips = other.skips + (isLeftOut ? 1 : 0);
    if (index === to) now = next.push(tie === strand.tie ? strand : changedStrand(strand, { tie })) - 1;
    else if (skips < SKIPPED.length) next.push(isLeftOut ? changedStrand(other, { skips }) : other);
  }
  return {
    weight,
    strands: next,
    at: now,
    isOpening: false,
    start,
    trail: { place: strand.place, column: strand.id, behind: null, start, up: trail },
  };
}

function keyOf({ strands, at, isOpening, start }: Reading): string {
  return `${strands.map(stateOf).join()}|${at}${isOpening ? "o" : ""}|${start}`;
}
