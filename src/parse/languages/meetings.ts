import { Numbering } from "../numbering.ts";
import { remember } from "../remember.ts";
import { asNumber, EDGE, pairOf } from "./character-pairs.ts";

/**
 * How much oftener than by chance a character stands right before another: pointwise mutual information in nats (Church
 * and Hanks, “Word association norms, mutual information, and lexicography”, Computational Linguistics 16, 1990).
 *
 * The bytes of a row: both characters as UTF-16 code units, the low byte first, then what the pair tells, as a whole
 * number of `SCALE` to the nat.
 */
export const MEETING_ROW = 5;
export const SCALE = 16;
/** What a pair tells that was not learnt, for it hardly ever stands in a text. */
export const UNSEEN = -1.5;

/**
 * Tells how usual it is that a text begins right behind the end of another, by the two characters that meet: −1.5 to 8;
 * behind an empty text a paragraph begins.
 */
export function meetingReader(rows: Uint8Array): (first: string, second: string) => number {
  return (first, second) => {
    const last = first === "" ? EDGE : first.charCodeAt(first.length - 1);
    const next = second === "" ? EDGE : second.charCodeAt(0);
    return tableOf(rows).weigh(pairOf(asNumber(last), asNumber(next)));
  };
}

/** Read once, when it is first asked. */
const tableOf = remember((rows: Uint8Array) => new MeetingTable(rows));

/** Pairs with what they tell, as `npm run learn` writes them. */
class MeetingTable {
  readonly #rows: Numbering;
  readonly #told: Int8Array;

  constructor(rows: Uint8Array) {
    const bytes = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
    const size = rows.byteLength / MEETING_ROW;
    this.#rows = new Numbering(size);
    this.#told = new Int8Array(size);
    for (let at = 0; at < rows.byteLength; at += MEETING_ROW) {
      const row = this.#rows.numberOf(pairOf(bytes.getUint16(at, true), bytes.getUint16(at + 2, true)));
      this.#told[row] = bytes.getInt8(at + 4);
    }
  }

  weigh(pair: number): number {
    const row = this.#rows.find(pair);
    return row === undefined ? UNSEEN : (this.#told[row] as number) / SCALE;
  }
}
