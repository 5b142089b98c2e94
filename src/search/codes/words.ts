import { readAscending, writeAscending } from "./ascending.ts";
import type { BitReader, BitWriter } from "./bits.ts";

/**
 * Write words, at least one, in the order of code units and none of them empty: those that differ in their last code
 * unit alone are a run, which is written as what they begin with and the last code units.
 *
 *     产业 产市 产布 京东  →  产 业布市, 京 东
 */
export function writeWords(bits: BitWriter, words: readonly string[]): void {
  const runs = runsOf(words);
  bits.count(runs.length);
  let before = "";
  for (const { beginning, ends } of runs) {
    writeBeginning(bits, beginning, before);
    bits.count(ends.length);
    writeAscending(bits, ends, CODE_UNITS);
    before = beginning;
  }
}

/** Read what `writeWords` wrote. */
export function readWords(bits: BitReader): readonly string[] {
  const words: string[] = [];
  let beginning = "";
  for (let runs = bits.count(); runs > 0; runs--) {
    beginning = readBeginning(bits, beginning);
    const ends = new Uint32Array(bits.count());
    readAscending(bits, ends, CODE_UNITS);
    for (const end of ends) words.push(beginning + String.fromCharCode(end));
  }
  return words;
}

/** Words that differ in their last code unit alone. */
interface Run {
  readonly beginning: string;
  readonly ends: number[];
}

function runsOf(words: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  for (const word of words) {
    const beginning = word.slice(0, -1);
    if (runs.at(-1)?.beginning !== beginning) runs.push({ beginning, ends: [] });
    runs.at(-1)?.ends.push(word.charCodeAt(word.length - 1));
  }
  return runs;
}

/** Write how much of the beginning of the run before is kept, and what follows it. */
function writeBeginning(bits: BitWriter, beginning: string, before: string): void {
  let same = 0;
  while (same < beginning.length && beginning[same] === before[same]) same++;
  bits.count(1 + same);
  bits.count(1 + beginning.length - same);
  for (let place = same; place < beginning.length; place++) {
    bits.below(beginning.charCodeAt(place), CODE_UNITS);
  }
}

function readBeginning(bits: BitReader, before: string): string {
  let beginning = before.slice(0, bits.count() - 1);
  for (let rest = bits.count() - 1; rest > 0; rest--) {
    beginning += String.fromCharCode(bits.below(CODE_UNITS));
  }
  return beginning;
}

const CODE_UNITS = 0x10000;
