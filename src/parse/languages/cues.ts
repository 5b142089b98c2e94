import { remember } from "../remember.ts";

/**
 * How the first and the last paragraphs of articles read: each pair of characters says for or against it, in log-odds
 * (the cue words of Beeferman, Berger and Lafferty, “Statistical models for text segmentation”, Machine Learning 34, 1999).
 *
 * The bytes of a row: both characters as UTF-16 code units, the low byte first, then how much the pair says for a first
 * paragraph and for a last one, as whole numbers of `SCALE` to the unit.
 */
export const CUE_ROW = 6;
export const SCALE = 40;

/** Where a paragraph stands in its article, and which end of it tells. */
export type Place = "first" | "last";
const BYTE_OF: Readonly<Record<Place, number>> = { first: 4, last: 5 };

/** How far from its end a paragraph is looked at, in UTF-16 code units. */
const REACH = 200;
/** No paragraph is surer than so. */
export const MOST = 6;
/** What stands beyond the ends of a paragraph: two of them, so that one pair is in every text. */
const EDGE = "\n";
/** What stands for any number. */
const NUMBER = "0".charCodeAt(0);
const LAST_DIGIT = "9".charCodeAt(0);
/** Which characters say nothing; a typed array tells at once what a set looks up. */
const IS_SPACE = new Uint8Array(0x3001);
for (const space of " \t\u00A0\u3000") IS_SPACE[space.charCodeAt(0)] = 1;

/** Tells how likely a paragraph stands at a place of its article, by pairs of characters that were learnt: −6 to 6. */
export function cueReader(rows: Uint8Array, place: Place): (text: string) => number {
  return (text) => tableOf(rows).weigh(place, text);
}

/** Read once, when it is first asked. */
const tableOf = remember((rows: Uint8Array) => new CueTable(rows));

/** Pairs with their weights, as `npm run learn` writes them. */
class CueTable {
  readonly #bytes: DataView;
  /** A hash table with open addressing: each pair, and where its row ends; nothing ends at 0. A quarter is full at most. */
  readonly #slots: Int32Array;
  readonly #shift: number;
  /** Which text each row was last found in: a pair counts once, however often it is said. */
  readonly #lastText: Uint32Array;
  #text = 0;

  constructor(rows: Uint8Array) {
    this.#bytes = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
    this.#shift = Math.clz32(4 * (rows.byteLength / CUE_ROW) + 1);
    this.#slots = new Int32Array(2 << (32 - this.#shift));
    this.#lastText = new Uint32Array(rows.byteLength / CUE_ROW + 1);
    for (let at = 0; at < rows.byteLength; at += CUE_ROW) {
      const pair = pairOf(this.#bytes.getUint16(at, true), this.#bytes.getUint16(at + 2, true));
      const slot = this.#slotOf(pair);
      this.#slots[slot] = pair;
      this.#slots[slot + 1] = at + CUE_ROW;
    }
  }

  weigh(place: Place, text: string): number {
    const pairs = findPairs(place, text);
    const byte = BYTE_OF[place] - CUE_ROW;
    this.#text++;
    let sum = 0;
    for (let i = 0; i < pairs; i++) {
      const end = this.#slots[this.#slotOf(FOUND[i] as number) + 1] as number;
      if (end === 0 || this.#lastText[end / CUE_ROW] === this.#text) continue;
      this.#lastText[end / CUE_ROW] = this.#text;
      sum += this.#bytes.getInt8(end + byte);
    }
    return Math.max(-MOST, Math.min(MOST, sum / SCALE));
  }

  #slotOf(pair: number): number {
    const mask = this.#slots.length - 1;
    let slot = 2 * (Math.imul(pair, SPREAD) >>> this.#shift);
    while (this.#slots[slot] !== pair && this.#slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    return slot;
  }
}

/** Spreads what is near (Knuth's multiplicative hashing: 2³² over the golden ratio). */
const SPREAD = 0x9e3779b1;
/** The pairs that were found last. */
const FOUND = new Int32Array(REACH + 2 * EDGE.length);

/** Find the pairs of characters at the end of a paragraph that tells of its place, in order; gives how many there are. */
function findPairs(place: Place, text: string): number {
  const near = place === "first" ? EDGE + EDGE + text.slice(0, REACH) : text.slice(-REACH) + EDGE + EDGE;
  let found = 0;
  let before = -1;
  for (let i = 0; i < near.length; i++) {
    const unit = near.charCodeAt(i);
    const code = unit >= NUMBER && unit <= LAST_DIGIT ? NUMBER : unit;
    if ((code === NUMBER && before === NUMBER) || IS_SPACE[code] === 1) continue;
    if (before >= 0) FOUND[found++] = pairOf(before, code);
    before = code;
  }
  return found;
}

/** The pairs of characters at the end of a paragraph that tells of its place, in the order in which they are read. */
export function cuePairs(place: Place, text: string): readonly number[] {
  return [...FOUND.subarray(0, findPairs(place, text))];
}

/** Two characters as one number, and back. */
const pairOf = (first: number, second: number): number => (first << 16) | second;
export const charactersOf = (pair: number): readonly [first: number, second: number] => [
  pair >>> 16,
  pair & 0xffff,
];
