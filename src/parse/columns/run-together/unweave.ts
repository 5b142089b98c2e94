import { groupBy } from "../../../group-by.ts";
import type { Language } from "../../language.ts";
import { lastOf } from "../../lists.ts";
import { unrolled } from "../strands/beam.ts";
import { goingOn } from "../strands/going-on.ts";
import { learnLines } from "../strands/line-words.ts";
import type { Woven } from "./pieces.ts";
import { FIRST, type Reading, readOn, type Trail } from "./reading.ts";

/** So many ways to read a page are kept in mind. */
const READINGS = 80;

/** Columns that stand side by side. */
export interface Group {
  /** Each as its pieces, by their places, from left to right. */
  readonly columns: readonly (readonly number[])[];
  /** The last piece of all. */
  readonly end: number;
}

/**
 * Tell which piece of a page is of which column where its file goes along the rows: the columns come in turn, from left to
 * right, until one ends.
 *
 *     A1 B1 | A2 | B2 | A3 B3 | B4
 *
 * The page is read from its first piece to its last in the likeliest ways, by how well each piece goes on the
 * column that it is given to.
 */
export function unweave(woven: Woven, language: Language): readonly Group[] {
  if (woven.pieces.length === 0) return [];
  const words = learnLines(
    woven.pieces.map(({ text }) => text),
    language,
  );
  const goOn = goingOn(woven.pieces, words, language);
  let readings: readonly Reading[] = [FIRST];
  for (const place of woven.pieces.keys()) readings = readOn(readings, place, woven, goOn, READINGS);
  const trail = unrolled((readings[0] as Reading).trail);
  return [...groupBy(trail, ({ start }) => start).values()].map(groupOf);
}

function groupOf(trail: readonly Trail[]): Group {
  const order: number[] = [];
  for (const { place, column, behind } of trail)
    if (place === column) order.splice(behind === null ? order.length : order.indexOf(behind) + 1, 0, column);
  const places = groupBy(trail, ({ column }) => column);
  return {
    columns: order.map((column) => (places.get(column) ?? []).map(({ place }) => place)),
    end: (lastOf(trail) as Trail).place,
  };
}
