import { groupBy } from "../../../group-by.ts";
import type { Language } from "../../language.ts";
import { lastOf } from "../../lists.ts";
import { goingOn } from "./going-on.ts";
import { learnLines } from "./line-words.ts";
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
 * The page is read from its first piece to its last in the likeliest ways (beam search; Lowerre, “The Harpy Speech
 * Recognition System”, 1976), by how well each piece goes on the column that it is given to.
 */
export function unweave(woven: Woven, language: Language): readonly Group[] {
  const words = learnLines(
    woven.pieces.map(({ text }) => text),
    language,
  );
  const goOn = goingOn(woven.pieces, words, language);
  if (woven.pieces.length === 0) return [];
  let readings: readonly Reading[] = [FIRST];
  for (const place of woven.pieces.keys()) readings = readOn(readings, place, woven, goOn, READINGS);
  const trail = trailOf(readings[0] as Reading);
  return [...groupBy(trail, ({ start }) => start).values()].map(groupOf);
}

function trailOf({ trail }: Reading): readonly Trail[] {
  const steps: Trail[] = [];
  for (let step = trail; step; step = step.up) steps.push(step);
  return steps.reverse();
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
