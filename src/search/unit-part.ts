import { readAscending, writeAscending } from "./codes/ascending.ts";
import { BitReader, BitWriter } from "./codes/bits.ts";
import { readWords, writeWords } from "./codes/words.ts";

/** A unit, and the articles of a shard that have it. */
export interface UnitPostings {
  readonly unit: string;
  /** The articles' numbers, in order. */
  readonly articles: ArrayLike<number>;
  /** Which of them, by their places in the list, have it in a heading. */
  readonly inHeading: ArrayLike<number>;
}

/** Write the postings of units, in the order of code units, for a shard of so many articles. */
export function writeUnits(units: readonly UnitPostings[], articles: number): Uint8Array {
  const bits = new BitWriter();
  writeWords(
    bits,
    units.map(({ unit }) => unit),
  );
  for (const { articles: having, inHeading } of units) {
    bits.count(having.length);
    writeAscending(bits, having, articles);
    bits.count(1 + inHeading.length);
    writeAscending(bits, inHeading, having.length);
  }
  return bits.written();
}

/**
 * Read what `writeUnits` wrote.
 *
 * @throws Error where the bytes are something else
 */
export function readUnits(bytes: Uint8Array, articles: number): readonly UnitPostings[] {
  const bits = new BitReader(bytes);
  const units = readWords(bits).map((unit) => {
    const having = new Uint32Array(bits.count());
    readAscending(bits, having, articles);
    const inHeading = new Uint32Array(bits.count() - 1);
    readAscending(bits, inHeading, having.length);
    return { unit, articles: having, inHeading };
  });
  bits.end();
  return units;
}
