import { Numbering } from "../numbering.ts";
import { pairOf } from "./character-pairs.ts";

/**
 * The bytes of a row: both characters of a pair as UTF-16 code units, the low byte first, then what the pair tells, as a
 * whole number of some scale to the unit.
 */
export const PAIR_ROW = 5;

/** Pairs of characters with what they tell, as `npm run learn` writes them. */
export class PairTable {
  readonly #rows: Numbering;
  readonly #told: Int8Array;

  constructor(rows: Uint8Array) {
    const bytes = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
    const size = rows.byteLength / PAIR_ROW;
    this.#rows = new Numbering(size);
    this.#told = new Int8Array(size);
    for (let at = 0; at < rows.byteLength; at += PAIR_ROW) {
      const row = this.#rows.numberOf(pairOf(bytes.getUint16(at, true), bytes.getUint16(at + 2, true)));
      this.#told[row] = bytes.getInt8(at + 4);
    }
  }

  /** What a pair tells, as it was written; undefined where it was not learnt. */
  find(pair: number): number | undefined {
    const row = this.#rows.find(pair);
    return row === undefined ? undefined : this.#told[row];
  }
}
