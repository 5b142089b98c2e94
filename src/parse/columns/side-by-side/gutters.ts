import type { WidthOf } from "../../ems.ts";
import type { Language } from "../../language.ts";
import { lastOf } from "../../lists.ts";
import { INDENT } from "../full-lines.ts";
import { type Grid, gridAt, INDENTED, SOME, WIDE } from "./grid.ts";
import { type Piece, type Row, whiteBefore } from "./row.ts";
import { holdsEnd } from "./text-ends.ts";
import { areOfTwoHeadlines } from "./two-headlines.ts";

/** No gutter is wider, in characters. */
const GUTTER = 8;
/** The parts of a headline stand no further from each other, in characters, and are no shorter. */
const PARTS = 5;
const PART = 3;
/** A line is filled with no more white in one place, in characters. */
const STRETCHED = 12;
/** What stands behind white that fills a line is no wider, in ems: a name. */
const NAME = 3;

/** Join the pieces of each row that no gutter parts, and move each to where its column begins. */
export function joinWithoutGutter(
  rows: readonly Row[],
  widthOf: WidthOf,
  language: Language,
): readonly Row[] {
  return rows.map((pieces, row) => {
    if (pieces.length === 0) return pieces;
    const areTwo = (last: Piece, next: Piece): boolean => areOfTwoHeadlines(last, next, rows, language);
    return setOnGrid(pieces, gridAt(rows, row, widthOf), areTwo, widthOf);
  });
}

/** Tells whether two pieces that look like parts of one headline are lines of two. */
type AreTwo = (last: Piece, next: Piece) => boolean;

function setOnGrid(row: Row, grid: Grid, areTwo: AreTwo, widthOf: WidthOf): Row {
  const joined: Piece[] = [];
  for (const [index, piece] of row.entries()) {
    const white = whiteBefore(row, index);
    const last = lastOf(joined);
    if (!last) joined.push(piece);
    else if (isGutter(white, last, piece, { grid, areTwo, widthOf }))
      joined.push(moved(piece, white, last, grid));
    else joined[joined.length - 1] = join(last, piece, white);
  }
  return joined.map((piece) => {
    const width = widthOf(piece.text);
    return { ...piece, isFull: grid.fills(width), isFullIndented: grid.fills(width + INDENT) };
  });
}

function join(one: Piece, other: Piece, white: number): Piece {
  const text = one.text + " ".repeat(white) + other.text;
  return { ...one, to: one.from + text.length, text };
}

/** Whether white parts columns: it stands behind a full line, or is wide, or more than a space before where others begin. */
function isGutter(
  white: number,
  last: Piece,
  next: Piece,
  { grid, areTwo, widthOf }: { readonly grid: Grid; readonly areTwo: AreTwo; readonly widthOf: WidthOf },
): boolean {
  if (grid.mayFill(last)) return true;
  if (areParts(white, last, next, grid, widthOf)) return areTwo(last, next);
  if (white >= WIDE) return white > STRETCHED || !isStretched(last, next, grid, widthOf);
  return (
    white >= SOME && grid.starts.some((start) => next.from >= start - 1 && next.from <= start + INDENTED)
  );
}

/** Whether two texts are parts of one headline: both are set to be seen, and not far from each other. */
function areParts(white: number, last: Piece, next: Piece, { fills }: Grid, widthOf: WidthOf): boolean {
  const mayBe = ({ text }: Piece): boolean => text.length >= PART && !fills(widthOf(text)) && !holdsEnd(text);
  return white <= PARTS && mayBe(last) && mayBe(next);
}

/** Whether a line is filled with white between its words: the last is short, and with what stands before it fills the column. */
function isStretched(last: Piece, next: Piece, grid: Grid, widthOf: WidthOf): boolean {
  if (holdsEnd(last.text) || widthOf(next.text) > NAME) return false;
  return grid.mayFill(join(last, next, 1));
}

/**
 * Move a piece to where its column begins, as far as other rows tell: `pdftotext -layout` sets one space behind a full
 * line, though the gutter is wider.
 */
function moved(piece: Piece, white: number, last: Piece, { starts }: Grid): Piece {
  if (white >= SOME) return piece;
  const isBehind = (start: number): boolean =>
    start >= Math.min(piece.from, last.to) - 1 && start <= last.to + GUTTER;
  const from = starts.find(isBehind) ?? piece.from;
  return { ...piece, from, to: from + piece.text.length };
}
