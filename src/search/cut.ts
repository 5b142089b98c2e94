import "./opencc.ts";
import { fold } from "./fold.ts";
import { headings, passages, type SearchRecord } from "./record.ts";
import { unitsOf } from "./tokens.ts";

/** A text, as the numbers of its units. */
export type CutText = Uint32Array;

/** Articles cut into units, which go by their numbers. */
export interface Cut {
  readonly units: readonly string[];
  readonly records: readonly CutRecord[];
}

export interface CutRecord {
  readonly headings: readonly CutText[];
  readonly passages: readonly CutText[];
}

/** Fold the texts of articles and cut them into units. */
export function cutRecords(records: readonly SearchRecord[]): Cut {
  const numbers = new Map<string, number>();
  const numberOf = (unit: string): number => {
    const known = numbers.get(unit);
    if (known !== undefined) return known;
    numbers.set(unit, numbers.size);
    return numbers.size - 1;
  };
  const cut = (printed: string): CutText => Uint32Array.from(unitsOf(fold(printed)), numberOf);
  const found = records.map((record) => ({
    headings: headings(record).map(cut),
    passages: passages(record).map(cut),
  }));
  return { units: [...numbers.keys()], records: found };
}
