import { align } from "./alignment.ts";
import { assign } from "./assignment.ts";
import { type Order, type Seam, weighSeam } from "./seams.ts";

/** The cuts on a page and the blocks that may go on there: a row for each cut, a column for each such block. */
export interface Seams {
  /** The indices of their blocks. */
  readonly open: readonly number[];
  readonly going: readonly number[];
  /** Null where the block stands before the cut. Found when it is first asked for: not all pages need it. */
  readonly table: () => readonly (readonly (Seam | null)[])[];
}

/** Where a paragraph is cut and where it goes on, as indices of blocks. */
type Leap = readonly [from: number, to: number];
type Score = (row: number, column: number) => number;

/** How much it counts that what is cut first goes on first; times −1 to 1. */
const IN_TURN = 1.25;

/**
 * Match the cuts of a page to the blocks where they go on. Gives each row's column, or −1.
 *
 * A first match keeps strictly to the order; a second one only weighs it, for a page may hold an article that goes on
 * at its other end, and OCR reads one column before its turn. Whatever goes on in the very next block disturbs nobody.
 */
export function match(page: Seams, order: Order): readonly number[] {
  const { open, going } = page;
  const table = page.table();
  const weigh = weigher(page, order);
  const strict = align(open.length, going.length, weigh);
  const leap = (row: number, column: number): Leap => [open[row] as number, going[column] as number];
  const isNext: Score = (row, column) => (table[row]?.[column]?.distance === 1 ? 1 : 0);
  const leaps = strict.flatMap((column, row) =>
    column < 0 || isNext(row, column) ? [] : [leap(row, column)],
  );
  return assign(open.length, going.length, (row, column) => {
    const weight = weigh(row, column);
    const turn = !table[row]?.[column] || isNext(row, column) ? 0 : inTurn(leap(row, column), leaps);
    return weight + IN_TURN * turn;
  });
}

function weigher({ table }: Seams, order: Order): Score {
  const weights = table().map((row) => row.map((seam) => (seam ? weighSeam(seam, order) : 0)));
  return (row, column) => weights[row]?.[column] ?? 0;
}

/**
 * Tell whether a leap keeps the order of the others: 1 it does, −1 it crosses all that it meets, 0 it meets none.
 *
 *     A … cut | B … cut | A goes on | B goes on      in turn: frames keep their order from column to column
 *     A … cut | B … cut | B goes on | A goes on      out of turn
 */
export function inTurn([from, to]: Leap, others: readonly Leap[]): number {
  let kept = 0;
  let broken = 0;
  for (const leap of others) {
    const start = leap[0];
    const end = leap[1];
    if (start === from || end === to) continue;
    if (start < from ? end > to : start < to && end < to) broken++;
    else if (start < from ? end > from : start < to) kept++;
  }
  return kept + broken === 0 ? 0 : (kept - broken) / (kept + broken);
}

/** Where a page is read straight on, it fits so much better that way, for each cut. */
const STRAIGHT = 0.7;
/** A cut or two say little against that; this counts for it whatever their number. */
const FEW_CUTS = 1;

/** Tell the order of an issue's columns, which all its pages share: how much better does it all fit, read straight on? */
export function orderOf(pages: readonly Seams[]): Order {
  const cuts = pages.reduce((count, { open }) => count + open.length, 0);
  const gain = pages.reduce((sum, page) => sum + fit(page, "straight") - fit(page, "interleaved"), 0);
  return gain + FEW_CUTS < STRAIGHT * cuts ? "interleaved" : "straight";
}

function fit(page: Seams, order: Order): number {
  const weigh = weigher(page, order);
  const chosen = align(page.open.length, page.going.length, weigh);
  return chosen.reduce((sum, column, row) => sum + (column < 0 ? 0 : weigh(row, column)), 0);
}
