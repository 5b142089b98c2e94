import type { WidthOf } from "../../ems.ts";
import type { Language } from "../../language.ts";
import { lastOf } from "../../lists.ts";
import type { Piece, Row } from "./row.ts";
import { isOver, stackPieces } from "./stacks.ts";
import { holdsEnd } from "./text-ends.ts";

/** Pieces that stand one under another: a column of text, or lines that are set to be seen. */
export interface Run {
  readonly isDisplay: boolean;
  readonly pieces: readonly Piece[];
  /** What it takes up: characters from the left, and rows, both included. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line that is so much narrower than its column, in ems, is not of its text unless a sentence or a part of one ends there. */
const NARROWER = 2;
/** So many rows, of others or blank, may stand between two lines of a headline: its type is larger. */
const LARGE = 8;

/** Gather the pieces of a page into runs. */
export function gatherRuns(rows: readonly Row[], widthOf: WidthOf, language: Language): readonly Run[] {
  const runs = stackPieces(rows).flatMap((pieces) => partDisplays(pieces, widthOf, language));
  const head = rows.findIndex(({ length }) => length > 0);
  return joinHeadlines(runs, (run) => run.isDisplay && run.top > head);
}

/** Part the lines of a stack that are set to be seen from its text. */
function partDisplays(pieces: readonly Piece[], widthOf: WidthOf, language: Language): readonly Run[] {
  const measure = Math.max(...pieces.map(({ text }) => widthOf(text)));
  const margin = Math.min(...pieces.map(({ from }) => from));
  const isText = ({ from, text, isFull, isFullIndented }: Piece): boolean =>
    isFull || (isFullIndented && from > margin) || holdsEnd(text) || language.lead(text) !== null;
  const isNarrow = ({ text }: Piece): boolean => widthOf(text) < measure - NARROWER;
  const isDisplay = (piece: Piece): boolean =>
    language.byline(piece.text, "line") !== null ||
    (!isText(piece) && (isNarrow(piece) || !pieces.some(isText)));
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = lastOf(runs);
    const one = runOf([piece], isDisplay(piece));
    if (last?.isDisplay === one.isDisplay) runs[runs.length - 1] = join(last, one);
    else runs.push(one);
  }
  return runs;
}

/** Join the lines of headlines, which are set in the middle: each stands over the next, and nothing else beside them. */
function joinHeadlines(runs: readonly Run[], mayBe: (run: Run) => boolean): readonly Run[] {
  const joined: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.top - b.top)) {
    const at = joined.findLastIndex((other) => other.top < run.top && isOver(other, run));
    const over = joined[at];
    const goesOn = over && mayBe(over) && mayBe(run) && isRightOver(over, run);
    if (goesOn && isAlone(over, run, runs)) joined[at] = join(over, run);
    else joined.push(run);
  }
  return joined;
}

function isRightOver(over: Run, under: Run): boolean {
  return over.bottom < under.top && under.top - over.bottom <= LARGE;
}

/** Whether nothing but two runs stands where they do, from the first of their rows to the last. */
function isAlone(over: Run, under: Run, runs: readonly Run[]): boolean {
  const isOf = ({ pieces }: Run): boolean => pieces.some((piece) => over.pieces.includes(piece));
  return runs.every(
    (run) =>
      run === under || run.top > under.bottom || run.bottom < over.top || !isOver(run, over) || isOf(run),
  );
}

function join(one: Run, other: Run): Run {
  return runOf([...one.pieces, ...other.pieces], one.isDisplay);
}

function runOf(pieces: readonly Piece[], isDisplay: boolean): Run {
  return {
    isDisplay,
    pieces,
    from: Math.min(...pieces.map(({ from }) => from)),
    to: Math.max(...pieces.map(({ to }) => to)),
    top: (pieces[0] as Piece).row,
    bottom: (pieces[pieces.length - 1] as Piece).row,
  };
}
