import type { WidthOf } from "../../ems.ts";
import { fillsAny, INDENT, NARROWEST } from "../full-lines.ts";
import { type Piece, type Row, whiteBefore } from "./row.ts";

/** What the rows around one tell of its columns. */
export interface Grid {
  /** Where they begin, in characters from the left. */
  readonly starts: readonly number[];
  /** Whether a text may be as wide as one of them, an indent before it if it is set in from where one begins. */
  readonly mayFill: (piece: Piece) => boolean;
  /** Whether a text of so many ems surely is as wide as one of them. */
  readonly fills: (width: number) => boolean;
}

/** White so wide parts columns by itself, in characters. */
export const WIDE = 4;
/** White that is no space between words. */
export const SOME = 2;
/** How far a paragraph is indented at most, in characters. */
export const INDENTED = 4;

/** How many rows above and below tell how wide the columns are and where they begin; and how many where those say nothing of that. */
const NEAR = 12;
const FAR = 40;
/** A width may be a measure that so many texts have, or half an em more or less, two of them exactly; it surely is one of so many. */
const MAY_BE = 4;
const SURELY = 8;
const EXACTLY = 2;

/** Tell the columns at a row. One that stands alone or first, as folio lines do, fills none. */
export function gridAt(rows: readonly Row[], row: number, widthOf: WidthOf): Grid {
  const near = around(rows, row, NEAR);
  const isAlone = !rows[row - 1]?.length && !rows[row + 1]?.length;
  const isFirst = rows.findIndex(({ length }) => length > 0) === row;
  const widths = isAlone || isFirst ? [] : near.flatMap((pieces) => widthsIn(pieces, widthOf));
  const starts = startsAt(rows, row);
  const [likely, sure] = [common(widths, MAY_BE), withoutFirstLines(common(widths, SURELY))];
  return {
    starts,
    mayFill: ({ from, text }) => {
      const width = widthOf(text);
      return fillsAny(width, likely) || (isIndented(from, starts) && fillsAny(width + INDENT, likely));
    },
    fills: (width) => fillsAny(width, sure),
  };
}

function around(rows: readonly Row[], row: number, count: number): readonly Row[] {
  return rows.slice(Math.max(0, row - count), row + count + 1);
}

/** Where columns begin near a row; far from it, if all of them near it begin at the left. */
function startsAt(rows: readonly Row[], row: number): readonly number[] {
  const near = firstOfEach(around(rows, row, NEAR).flatMap(startsIn));
  const isSingle = near.every((start) => start <= INDENTED);
  return isSingle ? firstOfEach(around(rows, row, FAR).flatMap(startsIn)) : near;
}

/** Where the pieces of a row begin that are its first or stand behind wide white. */
function startsIn(row: Row): readonly number[] {
  return row.flatMap(({ from }, index) => (index === 0 || whiteBefore(row, index) >= WIDE ? from : []));
}

/** The places that no other is close before: the others are those of indented paragraphs. */
function firstOfEach(starts: readonly number[]): readonly number[] {
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.filter((start, index) => index === 0 || start - (sorted[index - 1] as number) > INDENTED);
}

/** How wide the texts of a row may be that begin with it or behind wide white: those that end before each white. */
function widthsIn(row: Row, widthOf: WidthOf): readonly number[] {
  const widths: number[] = [];
  let width = 0;
  for (const [index, { text }] of row.entries()) {
    const white = whiteBefore(row, index);
    width = (index === 0 || white >= SOME ? 0 : width + white / 2) + widthOf(text);
    if (width >= NARROWEST) widths.push(width);
  }
  return widths;
}

/** The widths that so many texts have. */
function common(widths: readonly number[], texts: number): readonly number[] {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const count = (width: number): number => counts.get(width) ?? 0;
  return [...counts.keys()].filter(
    (width) => count(width) >= EXACTLY && count(width - 0.5) + count(width) + count(width + 0.5) >= texts,
  );
}

/** Of two measures one of which is as much narrower as an indent makes the first lines of paragraphs, the wider. */
function withoutFirstLines(measures: readonly number[]): readonly number[] {
  const isIndentLess = (one: number, other: number): boolean => Math.abs(other - INDENT - one) < 1;
  return measures.filter((one) => !measures.some((other) => isIndentLess(one, other)));
}

function isIndented(from: number, starts: readonly number[]): boolean {
  const far = from - (starts.findLast((start) => start <= from) ?? from);
  return far > 0 && far <= INDENTED;
}
