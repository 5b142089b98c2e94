import { fills } from "../full-lines.ts";
import type { Longer } from "../strands/going-on.ts";
import type { Piece } from "../strands/piece.ts";
import type { Strand, Tie } from "../strands/strands.ts";
import type { Reading } from "./reading.ts";

/** To stand on one line with what is not the next column; to do so, or not, unlike the lines before. */
const NOT_BESIDE = -3;
const UNLIKE = -3;

/** Weigh whether a piece stands as it should to the one before it, on one line of the file or under it. */
export function weighTie(
  reading: Reading,
  to: number,
  { isBehind }: Piece,
  { strand }: Longer,
  pieces: readonly Piece[],
): number {
  const left = leftOf(reading, to);
  if (!left) return isBehind ? NOT_BESIDE : 0;
  if (isBehind) return strand.tie === "apart" ? UNLIKE : 0;
  return strand.tie === "tied" && isApart(left, strand, pieces) ? UNLIKE : 0;
}

/** The column whose line is the last one, if another is the next from left to right. */
function leftOf({ strands, at }: Reading, to: number): Strand | undefined {
  return strands.length > 1 && to === (at + 1) % strands.length ? strands[at] : undefined;
}

/** Whether a line that stands under one of the column to its left would stand on one line with it if it could. */
function isApart(left: Strand, strand: Strand, pieces: readonly Piece[]): boolean {
  return !strand.isStart && fills((pieces[left.place] as Piece).width, left.measure);
}

/** How the lines of a column stand to those of the one to its left, by the last of both, too. */
export function tieOf(reading: Reading, to: number, strand: Strand, pieces: readonly Piece[]): Tie {
  const left = leftOf(reading, to);
  if (!left) return strand.tie;
  if ((pieces[strand.place] as Piece).isBehind) return "tied";
  return strand.tie === "unknown" && isApart(left, strand, pieces) ? "apart" : strand.tie;
}
