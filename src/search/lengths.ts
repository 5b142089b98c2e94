import { readSums, writeSums } from "./codes/ascending.ts";
import { BitReader, BitWriter } from "./codes/bits.ts";

/** How many units the headings of each article of a shard have, and how many its text. */
export interface Lengths {
  readonly headings: Uint32Array;
  readonly texts: Uint32Array;
}

/** Write how long articles are, in two bytes each. */
export function writeLengths({ headings, texts }: Lengths): Uint8Array {
  const bits = new BitWriter();
  bits.count(1 + headings.length);
  writeSums(bits, headings);
  writeSums(bits, texts);
  return bits.written();
}

/**
 * Read what `writeLengths` wrote.
 *
 * @throws Error where the bytes are something else
 */
export function readLengths(bytes: Uint8Array): Lengths {
  const bits = new BitReader(bytes);
  const articles = bits.count() - 1;
  const lengths = { headings: readSums(bits, articles), texts: readSums(bits, articles) };
  bits.end();
  return lengths;
}
