import { remember } from "../remember.ts";
import { OF_ISSUE, type Pairs, Vocabulary } from "./pairs.ts";

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

/** What points nowhere. */
export const NOWHERE: Vector = new Float32Array(DIMENSIONS);

/** So many vectors stand in one buffer: to allot one for each takes longer than to add up a text. */
const TOGETHER = 256;
let buffer = new Float32Array(TOGETHER * DIMENSIONS);
let used = 0;

/** Make a vector that points nowhere yet. */
function makeVector(): Vector {
  if (used === buffer.length) {
    buffer = new Float32Array(TOGETHER * DIMENSIONS);
    used = 0;
  }
  used += DIMENSIONS;
  return buffer.subarray(used - DIMENSIONS, used);
}

/** So many numbers are held in one word, a byte each; raised, for none is below 0 then. */
const IN_WORD = 4;
const WORDS = DIMENSIONS / IN_WORD;
const RAISED = 128;
const ALL_RAISED = 0x80808080;
/** Every other byte of a word: so many of them are added up before the next byte is reached. */
const EVERY_OTHER = 0x00ff00ff;
const AT_ONCE = 256;
/** Where the rows of the pairs begin that are being added up, of those that are known: looked up once for all words of a row. */
const starts = new Uint32Array(AT_ONCE);

/** The vectors of pairs of letters, as `npm run learn` writes them. */
export class Embedding {
  /** The pairs, by the numbers of their rows; a copy has room for those of an issue besides. */
  readonly vocabulary: Vocabulary;
  /** The words of each row. */
  readonly #words: Uint32Array;

  constructor(rows: Uint8Array) {
    const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
    this.vocabulary = new Vocabulary(rows.byteLength / ROW + OF_ISSUE);
    this.#words = new Uint32Array((rows.byteLength / ROW) * WORDS);
    for (let row = 0, word = 0; row < rows.byteLength; row += ROW) {
      this.vocabulary.pairsOf(String.fromCharCode(view.getUint16(row, true), view.getUint16(row + 2, true)));
      for (let at = row + ROW - DIMENSIONS; at < row + ROW; at += IN_WORD)
        this.#words[word++] = view.getUint32(at, true) ^ ALL_RAISED;
    }
  }

  /** Tell where a text points, by its pairs in a copy of the vocabulary. */
  vectorOf(pairs: Pairs): Vector {
    const vector = makeVector();
    for (let from = 0; from < pairs.length; from += AT_ONCE)
      this.#add(pairs, from, Math.min(pairs.length, from + AT_ONCE), vector);
    return vector;
  }

  /** Add the vectors of some pairs, two numbers in one addition. */
  #add(pairs: Pairs, from: number, to: number, vector: Vector): void {
    const words = this.#words;
    const known = this.vocabulary.size;
    let size = 0;
    for (let i = from; i < to; i++) {
      const pair = pairs[i] as number;
      if (pair < known) starts[size++] = pair * WORDS;
    }
    const raised = RAISED * size;
    for (let at = 0; at < WORDS; at++) {
      let even = 0;
      let odd = 0;
      for (let i = 0; i < size; i++) {
        const word = words[(starts[i] as number) + at] as number;
        even = (even + (word & EVERY_OTHER)) | 0;
        odd = (odd + ((word >>> 8) & EVERY_OTHER)) | 0;
      }
      const first = at * IN_WORD;
      (vector[first] as number) += (even & 0xffff) - raised;
      (vector[first + 1] as number) += (odd & 0xffff) - raised;
      (vector[first + 2] as number) += (even >>> 16) - raised;
      (vector[first + 3] as number) += (odd >>> 16) - raised;
    }
  }
}

/** The vectors of a table; read once, for all issues. */
export const embeddingOf = remember((rows: Uint8Array) => new Embedding(rows));

/** Put two vectors together: that of a text is the sum of those of its parts. */
export function sumOf(one: Vector, other: Vector): Vector {
  const sum = makeVector();
  for (let i = 0; i < DIMENSIONS; i++) sum[i] = (one[i] as number) + (other[i] as number);
  return sum;
}

/** Texts in a row, by what they come to from the beginning. */
export class VectorsInRow {
  readonly #sums: Float32Array;

  constructor(vectors: readonly Vector[]) {
    this.#sums = new Float32Array((vectors.length + 1) * DIMENSIONS);
    for (const [at, vector] of vectors.entries())
      for (let i = 0; i < DIMENSIONS; i++)
        this.#sums[(at + 1) * DIMENSIONS + i] =
          (this.#sums[at * DIMENSIONS + i] as number) + (vector[i] as number);
  }

  /** The vector of the texts from the first to before the second, in another one if it is given. */
  between(from: number, to: number, into: Vector = makeVector()): Vector {
    const [first, end] = [from * DIMENSIONS, to * DIMENSIONS];
    for (let i = 0; i < DIMENSIONS; i++)
      into[i] = (this.#sums[end + i] as number) - (this.#sums[first + i] as number);
    return into;
  }

  /** How near the texts before a place, from one on, point to those after it, to before another: as `closeness` says. */
  closenessAt(place: number, from: number, to: number): number | undefined {
    const sums = this.#sums;
    const [start, middle, end] = [from * DIMENSIONS, place * DIMENSIONS, to * DIMENSIONS];
    let both = 0;
    let first = 0;
    let second = 0;
    for (let i = 0; i < DIMENSIONS; i++) {
      const here = sums[middle + i] as number;
      const a = here - (sums[start + i] as number);
      const b = (sums[end + i] as number) - here;
      both += a * b;
      first += a * a;
      second += b * b;
    }
    return cosine(both, first, second);
  }
}

/** How near two vectors point: 1 the same way, 0 or below for different matters; undefined where nothing is known of one. */
export function closeness(one: Vector, other: Vector): number | undefined {
  let both = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i < DIMENSIONS; i++) {
    const a = one[i] as number;
    const b = other[i] as number;
    both += a * b;
    first += a * a;
    second += b * b;
  }
  return cosine(both, first, second);
}

function cosine(both: number, first: number, second: number): number | undefined {
  return first === 0 || second === 0 ? undefined : both / Math.sqrt(first * second);
}
