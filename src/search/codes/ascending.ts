import type { BitReader, BitWriter } from "./bits.ts";

/**
 * Write numbers that ascend, all different and below a bound; the reader has to know the bound, and how many they are.
 *
 * First the one in the middle, then those on both sides, each of which the others leave less room for (binary
 * interpolative coding; Moffat & Stuiver, 2000). Where a story has a word again and again the numbers lie close and take
 * next to nothing; Golomb's code of the gaps takes 3 % more of an index.
 *
 *     3 8 9 below 12  →  8, which is from 1 to 10; 3, from 0 to 7; 9, from 9 to 11
 */
export function writeAscending(bits: BitWriter, numbers: ArrayLike<number>, bound: number): void {
  middleFirst(0, numbers.length, 0, bound, (place, least, room) => {
    const number = numbers[place] as number;
    bits.below(number - least, room);
    return number;
  });
}

/** Read what `writeAscending` wrote into a list that is as long. */
export function readAscending(bits: BitReader, numbers: Uint32Array, bound: number): void {
  middleFirst(0, numbers.length, 0, bound, (place, least, room) => {
    const number = least + bits.below(room);
    numbers[place] = number;
    return number;
  });
}

/** Writes or reads the number at a place, which is the least that it can be or one of so many from that on; gives it. */
type Code = (place: number, least: number, room: number) => number;

/** Go through the numbers from one place to another, which lie from `low` on and below `high`. */
function middleFirst(from: number, to: number, low: number, high: number, code: Code): void {
  if (from === to) return;
  const middle = (from + to) >>> 1;
  const number = code(middle, low + (middle - from), roomFor(to - from, low, high));
  middleFirst(from, middle, low, number, code);
  middleFirst(middle + 1, to, number + 1, high, code);
}

/** How many numbers each of so many that ascend can be, from the lowest on and below the highest. */
const roomFor = (count: number, low: number, high: number): number => high - low - count + 1;

/** Write numbers from 0, as what they sum up to, each with one more, for these ascend; the reader has to know how many they are. */
export function writeSums(bits: BitWriter, numbers: Uint32Array): void {
  let sum = 0;
  const sums = numbers.map((number) => {
    sum += number + 1;
    return sum - 1;
  });
  bits.count(1 + sum);
  writeAscending(bits, sums, sum);
}

/** Read so many numbers that `writeSums` wrote. */
export function readSums(bits: BitReader, count: number): Uint32Array {
  const sums = new Uint32Array(count);
  readAscending(bits, sums, bits.count() - 1);
  return sums.map((sum, place) => sum - (sums[place - 1] ?? -1) - 1);
}
