import { remember } from "../remember.ts";
import { letterNumber } from "./letters.ts";
import type { Pairs, Vocabulary } from "./pairs.ts";

/**
 * What pairs of letters are about: each has a vector, and so has a text, which is the sum of those of its pairs. Texts
 * of one article point the same way though they share no word (word embeddings, learnt by contrast: van den Oord, Li and
 * Vinyals, “Representation learning with contrastive predictive coding”, 2018).
 */

/** How many numbers a vector has. */
export const DIMENSIONS = 32;
/** The bytes of a row: both letters as UTF-16 code units, the low byte first, then the vector's numbers, −127 to 127. */
export const ROW = 4 + DIMENSIONS;

/** Where a text points. */
export type Vector = Float32Array;

/** The vectors of pairs of letters, as `npm run learn` writes them. */
export class Embedding {
  readonly #numbers: Int8Array;
  /** Where the vector of each pair begins. */
  readonly #places = new Map<number, number>();

  constructor(rows: Uint8Array) {
    this.#numbers = new Int8Array(rows.buffer, rows.byteOffset, rows.byteLength);
    const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
    for (let row = 0; row < rows.byteLength; row += ROW) {
      const [first, second] = [view.getUint16(row, true), view.getUint16(row + 2, true)];
      this.#places.set(letterNumber(first) * 0x10000 + letterNumber(second), row + 4);
    }
  }

  /** Where the vector of a pair of letters, by their numbers, begins; 0 where none is known. */
  placeOf(first: number, second: number): number {
    return this.#places.get(first * 0x10000 + second) ?? 0;
  }

  /** Add the vector that begins at a place to another. */
  addTo(sum: Vector, place: number): void {
    for (let i = 0; i < DIMENSIONS; i++) (sum[i] as number) += this.#numbers[place + i] as number;
  }
}

/** Tells where texts point, by their pairs of letters; nowhere without an embedding. */
export function pointing(embedding: Embedding | null, vocabulary: Vocabulary): (pairs: Pairs) => Vector {
  const places = remember((pair: number) => embedding?.placeOf(...vocabulary.lettersOf(pair)) ?? 0);
  return (pairs) => {
    const vector = new Float32Array(DIMENSIONS);
    if (!embedding) return vector;
    for (let i = 0; i < pairs.length; i++) {
      const place = places(pairs[i] as number);
      if (place > 0) embedding.addTo(vector, place);
    }
    return vector;
  };
}

/** Put two vectors together: that of a text is the sum of those of its parts. */
export function sumOf(one: Vector, other: Vector): Vector {
  return one.map((number, i) => number + (other[i] as number));
}

/** Tells the vector of texts in a row, from the first to before the second, by what they come to from the beginning. */
export function vectorsInRow(vectors: readonly Vector[]): (from: number, to: number) => Vector {
  const sums: Vector[] = [new Float32Array(DIMENSIONS)];
  for (const vector of vectors) sums.push(sumOf(sums.at(-1) as Vector, vector));
  return (from, to) => {
    const before = sums[from] as Vector;
    return (sums[to] as Vector).map((number, i) => number - (before[i] as number));
  };
}

/** How near two vectors point: 1 the same way, 0 or below for different matters; undefined where nothing is known of one. */
export function closeness(one: Vector, other: Vector): number | undefined {
  let [both, first, second] = [0, 0, 0];
  for (let i = 0; i < DIMENSIONS; i++) {
    const [a, b] = [one[i] as number, other[i] as number];
    both += a * b;
    first += a * a;
    second += b * b;
  }
  return first === 0 || second === 0 ? undefined : both / Math.sqrt(first * second);
}
