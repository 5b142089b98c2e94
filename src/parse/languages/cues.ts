import { Numbering } from "../numbering.ts";
import { remember } from "../remember.ts";
import { asNumber, EDGE, NUMBER, pairOf } from "./character-pairs.ts";

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
/** How many edges stand beyond each end of a paragraph, so that one pair is in every text. */
const EDGES = 2;
/** Which characters say nothing, of all: a typed array tells at once what a set looks up, but not what lies beyond its end. */
const IS_SPACE = new Uint8Array(0x10000);
for (const space of " \t\u00A0\u3000") IS_SPACE[space.charCodeAt(0)] = 1;

/** Tells how likely a paragraph stands at a place of its article, by pairs of characters that were learnt: −6 to 6. */
export function cueReader(rows: Uint8Array, place: Place): (text: string) => number {
  return (text) => tableOf(rows).weigh(place, text);
}

/** Read once, when it is first asked. */
const tableOf = remember((rows: Uint8Array) => new CueTable(rows));

/** Pairs with their weights, as `npm run learn` writes them. */
class CueTable {
  /**
   * For each row the text that its pair was last found in, which counts it once however often it is said, and what the
   * pair says for both places in two bytes: side by side, for rows are looked up at random.
   */
  readonly #told: Int32Array;
  /** Each pair, by its row. */
  readonly #rows: Numbering;
  #text = 0;
  /** What was read last, and how much it says for each place. */
  #read: string | undefined;
  #first = 0;
  #last = 0;

  constructor(rows: Uint8Array) {
    const bytes = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
    const size = rows.byteLength / CUE_ROW;
    this.#told = new Int32Array(2 * size);
    this.#rows = new Numbering(size);
    for (let at = 0; at < rows.byteLength; at += CUE_ROW) {
      const row = this.#rows.numberOf(pairOf(bytes.getUint16(at, true), bytes.getUint16(at + 2, true)));
      this.#told[2 * row + 1] = bytes.getInt16(at + BYTE_OF.first, true);
    }
  }

  /** Most paragraphs are so short that both ends are all of it, and both are asked for in a row: then it is read once. */
  weigh(place: Place, text: string): number {
    const end = endOf(place, text);
    if (end !== this.#read) this.#readEnd(end);
    const sum = place === "first" ? this.#first : this.#last;
    return Math.max(-MOST, Math.min(MOST, sum / SCALE));
  }

  #readEnd(end: string): void {
    const pairs = findPairs(end);
    const told = this.#told;
    let [forFirst, forLast] = [0, 0];
    this.#text++;
    for (let i = 0; i < pairs; i++) {
      const row = this.#rows.find(FOUND[i] as number);
      if (row === undefined || told[2 * row] === this.#text) continue;
      told[2 * row] = this.#text;
      const weights = told[2 * row + 1] as number;
      if (i < pairs - EDGES) forFirst += firstOf(weights);
      // Two edges are the first pair of all, and not found again at the end.
      if (i === 0 || i >= EDGES) forLast += lastOf(weights);
    }
    this.#read = end;
    this.#first = forFirst;
    this.#last = forLast;
  }
}

/** The weights for the first and the last place, of the two bytes that hold them. */
const firstOf = (weights: number): number => (weights << 24) >> 24;
const lastOf = (weights: number): number => weights >> 8;

/** The end of a paragraph that tells of a place, which has no line breaks. */
function endOf(place: Place, text: string): string {
  return place === "first" ? text.slice(0, REACH) : text.slice(-REACH);
}

/** The pairs that were found last. */
const FOUND = new Uint32Array(REACH + 2 * EDGES);

/** Find the pairs of characters in a text between edges, in order; gives how many there are. */
function findPairs(text: string): number {
  let found = 0;
  let before = -1;
  for (let i = -EDGES; i < text.length + EDGES; i++) {
    const unit = i < 0 || i >= text.length ? EDGE : text.charCodeAt(i);
    const code = asNumber(unit);
    if ((code === NUMBER && before === NUMBER) || IS_SPACE[code] === 1) continue;
    if (before >= 0) FOUND[found++] = pairOf(before, code);
    before = code;
  }
  return found;
}

/** The pairs of characters in a text between edges, in the order in which they are read; none lies beyond 200 characters. */
export function pairsIn(text: string): readonly number[] {
  return [...FOUND.subarray(0, findPairs(text.slice(0, REACH)))];
}

/** The pairs of characters at the end of a paragraph that tells of its place, in the order in which they are read. */
export function cuePairs(place: Place, text: string): readonly number[] {
  const found = findPairs(endOf(place, text));
  return [...(place === "first" ? FOUND.subarray(0, found - EDGES) : FOUND.subarray(EDGES, found))];
}
