import { lastOf } from "../../lists.ts";
import { INDENTED } from "./grid.ts";
import type { Piece, Row } from "./row.ts";

/** So many rows, of other columns, may stand between two lines of a column. */
const BETWEEN = 3;
/** How far from one another two lines of a column may begin, in characters: rows with many digits push what stands behind. */
const ASIDE = 5;
/** So much of a column may stand over the one beside it, pushed there. */
const BESIDE = 5;

/** Where something begins and ends, in characters from the left. */
type Extent = Pick<Piece, "from" | "to">;

/** Whether two things stand one over the other, and not a little of them only: a word that ends a paragraph over the next one's indent. */
export function isOver(one: Extent, other: Extent): boolean {
  if (Math.abs(one.from - other.from) <= INDENTED) return true;
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return shared > Math.min(BESIDE, 0.5 * Math.min(one.to - one.from, other.to - other.from));
}

/** Set each piece of a page under the one above it that begins as far left, if nothing else is above or beside it. */
export function stackPieces(rows: readonly Row[]): readonly (readonly Piece[])[] {
  const stacks = new Map<Piece, Piece[]>();
  for (const piece of rows.flat()) {
    const above = pieceAbove(rows, piece);
    const stack = (above && stacks.get(above)) ?? [];
    const own = lastOf(stack) === above ? stack : [];
    own.push(piece);
    stacks.set(piece, own);
  }
  return [...new Set(stacks.values())];
}

/** The piece that one goes on; a blank row parts whatever stands over it from what stands under it. */
function pieceAbove(rows: readonly Row[], piece: Piece): Piece | undefined {
  for (let row = piece.row - 1; row >= Math.max(0, piece.row - 1 - BETWEEN); row--) {
    const pieces = rows[row] as Row;
    if (pieces.length === 0) return undefined;
    const [over, ...others] = pieces.filter((other) => isOver(other, piece));
    if (!over) continue;
    const besides = (rows[piece.row] as Row).filter((other) => isOver(other, over));
    const isAlone = others.length === 0 && besides.length === 1;
    return isAlone && Math.abs(over.from - piece.from) <= ASIDE ? over : undefined;
  }
  return undefined;
}
