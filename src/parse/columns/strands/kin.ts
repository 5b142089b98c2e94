import { Vocabulary } from "../../words/pairs.ts";
import { COLUMNS, type Strand } from "./strands.ts";

/** How many lines of a column tell what it is about. */
const LINES = 25;
/** More of what a line shares with a column says no more. */
const MOST = 2;

/** Tells how well a line goes on the lines before it of a column. */
export type Kin = (strand: Strand, place: number) => number;

/**
 * Look up which pairs of letters the lines of a page have in common, those that fewer of them have counted for more: how
 * much of what a line says was said in its column, 0 to 2.
 */
export function kinOf(texts: readonly string[]): Kin {
  const vocabulary = new Vocabulary();
  const pairs = texts.map((text) => vocabulary.pairsOf(text));
  const lines = Array.from({ length: vocabulary.size }, (): number[] => []);
  for (const [place, own] of pairs.entries()) for (const pair of own) (lines[pair] as number[]).push(place);
  const shared = new Float64Array(texts.length);
  let asked = -1;
  const ask = (place: number): void => {
    const first = Math.max(0, place - LINES * COLUMNS);
    shared.fill(0, first, place);
    for (const pair of pairs[place] as Uint32Array) count(lines[pair] as number[], first, place, shared);
    asked = place;
  };
  return (strand, place) => {
    if (asked !== place) ask(place);
    let sum = 0;
    let line: Strand | undefined = strand;
    for (let i = 0; i < LINES && line && sum < MOST; i++) {
      sum += shared[line.place] as number;
      line = line.before;
    }
    return Math.min(MOST, sum);
  };
}

/** Count a pair for those of its lines that stand before another, and not long before. */
function count(lines: readonly number[], first: number, place: number, shared: Float64Array): void {
  const weight = 1 / Math.sqrt(lines.length - 1);
  for (let i = lastBefore(lines, place); i >= 0; i--) {
    const line = lines[i] as number;
    if (line < first) return;
    shared[line] = (shared[line] as number) + weight;
  }
}

/** Where the last of some ascending numbers is that is less than another; −1 where none is. */
function lastBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
