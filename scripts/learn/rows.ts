import { DIMENSIONS, ROW } from "../../src/parse/words/embedding.ts";
import { codeOf } from "../../src/parse/words/letters.ts";
import type { Lessons } from "./articles.ts";
import { asByte } from "./byte.ts";
import type { Model } from "./contrast.ts";

/** What the greatest number of a vector comes to in the mean, of 127. */
const USUAL = 40;

/** Write vectors as the rows that an `Embedding` reads, their numbers rounded. */
export function rowsOf({ pairs }: Lessons, { numbers }: Model): Uint8Array {
  const vectors = pairs.map((_, row) => numbers.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS));
  const greatest = vectors.map((vector) =>
    vector.reduce((most, number) => Math.max(most, Math.abs(number)), 0),
  );
  const scale = (USUAL * pairs.length) / greatest.reduce((a, b) => a + b, 0);
  const bytes = new DataView(new ArrayBuffer(pairs.length * ROW));
  for (const [row, [first, second]] of pairs.entries()) {
    bytes.setUint16(row * ROW, codeOf(first), true);
    bytes.setUint16(row * ROW + 2, codeOf(second), true);
    for (const [i, number] of vectors[row]?.entries() ?? [])
      bytes.setInt8(row * ROW + 4 + i, asByte(number * scale));
  }
  return new Uint8Array(bytes.buffer);
}
