import type { Language } from "../../language.ts";
import { bestOf, unrolled } from "../strands/beam.ts";
import { goingOn } from "../strands/going-on.ts";
import { learnLines } from "../strands/line-words.ts";
import type { Piece } from "../strands/piece.ts";
import { mover, type Next } from "./moves.ts";
import { keyOf, type Reading, readOn, START, type Step } from "./reading.ts";
import { NEVER, type Shown, weighShown } from "./shown.ts";

/** So many ways to read a page are kept in mind, and none that is so much less likely than the best. */
const READINGS = 80;
const WORSE = 10;

/**
 * Tell where each line of a page stands whose file goes along the rows: the columns come in turn, from left to right, and
 * each begins and ends where it does.
 *
 *     A1 | B1 | A2 | B2 | A3 | B3 | headline | C1 | …
 *
 * The page is read from its first line to its last in the likeliest ways, by how well each line goes on the text
 * that it is given to, and how steadily it comes.
 */
export function readRows(
  pieces: readonly Piece[],
  measures: readonly number[],
  language: Language,
): readonly Step[] {
  const words = learnLines(
    pieces.map(({ text }) => text),
    language,
  );
  const goOn = goingOn(pieces, words, language);
  const shown = weighShown(pieces, measures, language);
  let readings: readonly Reading[] = [START];
  for (const line of pieces.keys())
    readings = best(readings, { line, pieces, shown: shown[line] as Shown, goOn, words });
  return unrolled((readings[0] as Reading).trail);
}

/** The best ways to read a page up to a line, by the best up to the one before. */
function best(readings: readonly Reading[], next: Next): readonly Reading[] {
  const all = readings.flatMap(mover(next));
  const least = all.reduce((most, { weight }) => Math.max(most, weight), NEVER) - WORSE;
  const moves = all.filter(({ weight }) => weight > least);
  return bestOf(
    moves,
    READINGS,
    (move) => readOn(move, next.line),
    (reading) => keyOf(reading, next.line),
  );
}
