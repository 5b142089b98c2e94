import "../chinese/opencc.ts";
import { eachLetter } from "./fold.ts";
import { headings, passages, type SearchRecord } from "./record.ts";

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
  const cut = (printed: string): CutText => cutText(printed, numbers);
  const found = records.map((record) => ({
    headings: headings(record).map(cut),
    passages: passages(record).map(cut),
  }));
  return { units: [...numbers.keys()], records: found };
}

/** Fold a text and give the numbers of what `unitsOf` cuts it into, without making a string of each. */
function cutText(printed: string, numbers: Map<string, number>): CutText {
  const row: number[] = [];
  let word = "";
  const add = (unit: string): void => {
    const number = numbers.get(unit) ?? numbers.size;
    if (number === numbers.size) numbers.set(unit, number);
    row.push(number);
  };
  const endWord = (): void => {
    if (word !== "") add(word);
    word = "";
  };
  eachLetter(printed, ({ text, kind }) => {
    if (kind === "word") {
      word += text;
      return;
    }
    endWord();
    add(text);
  });
  endWord();
  return new Uint32Array(row);
}
