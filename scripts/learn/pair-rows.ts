import { charactersOf } from "../../src/parse/languages/character-pairs.ts";
import { PAIR_ROW } from "../../src/parse/languages/pair-table.ts";
import { asByte } from "./byte.ts";

/** A pair of characters, and what it tells. */
export interface ToldPair {
  readonly pair: number;
  readonly tells: number;
}

/** Write pairs as the rows that a `PairTable` reads, so many of what is written to the unit. */
export function pairRows(told: readonly ToldPair[], scale: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(told.length * PAIR_ROW));
  for (const [row, { pair, tells }] of told.entries()) {
    const [first, second] = charactersOf(pair);
    bytes.setUint16(row * PAIR_ROW, first, true);
    bytes.setUint16(row * PAIR_ROW + 2, second, true);
    bytes.setInt8(row * PAIR_ROW + 4, asByte(tells * scale));
  }
  return new Uint8Array(bytes.buffer);
}
