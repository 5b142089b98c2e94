import type { Cut } from "./cut.ts";

/**
 * All places where a unit stands before another: the two units, and where in the row of all articles that is. The three
 * numbers lie side by side, for there are millions, and memory is slow where it is not read in a row.
 */
export interface Places {
  /** In the order of code units; a unit goes by its place here. */
  readonly units: readonly string[];
  readonly rows: Uint32Array;
}

export const [FIRST, SECOND, PLACE, WIDTH] = [0, 1, 2, 3] as const;

/** List the places of all pairs of units: in the order of the pairs, and those of one pair in that of the row. */
export function placesOf(cut: Cut): Places {
  const { units, ranks } = inOrder(cut.units);
  const rows = takeIn(cut, ranks);
  // Sorted by counting, twice: nothing is compared, and there is no table of half a million pairs.
  return { units, rows: sorted(sorted(rows, SECOND, units.length), FIRST, units.length) };
}

/** Put units in the order of code units, and tell for each which one it is then. */
function inOrder(units: readonly string[]) {
  const numbers = [...units.keys()].sort((one, other) => (at(units, one) < at(units, other) ? -1 : 1));
  const ranks = new Uint32Array(units.length);
  for (const [rank, number] of numbers.entries()) ranks[number] = rank;
  return { units: numbers.map((number) => at(units, number)), ranks };
}

function takeIn({ records }: Cut, ranks: Uint32Array): Uint32Array {
  const texts = records.flatMap(({ headings, passages }) => [...headings, ...passages]);
  const rows = new Uint32Array(WIDTH * texts.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0));
  let [row, place] = [0, 0];
  for (const text of texts) {
    for (let unit = 0; unit + 1 < text.length; unit++, row += WIDTH) {
      rows[row + FIRST] = at(ranks, at(text, unit));
      rows[row + SECOND] = at(ranks, at(text, unit + 1));
      rows[row + PLACE] = place + unit;
    }
    // One place for each unit, so that no phrase goes across to the next text.
    place += text.length;
  }
  return rows;
}

/** Put rows in the order of the units in a column; those of one unit stay in order. */
function sorted(rows: Uint32Array, column: number, units: number): Uint32Array {
  const next = new Uint32Array(units + 1);
  for (let row = column; row < rows.length; row += WIDTH) {
    next[at(rows, row) + 1] = at(next, at(rows, row) + 1) + WIDTH;
  }
  for (let unit = 1; unit < units; unit++) next[unit] = at(next, unit) + at(next, unit - 1);
  const order = new Uint32Array(rows.length);
  for (let row = 0; row < rows.length; row += WIDTH) {
    const unit = at(rows, row + column);
    const free = at(next, unit);
    for (let place = 0; place < WIDTH; place++) order[free + place] = at(rows, row + place);
    next[unit] = free + WIDTH;
  }
  return order;
}

/** An item that is known to be there. */
const at = <T>(list: { readonly [place: number]: T }, place: number): T => list[place] as T;
