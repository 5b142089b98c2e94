import { readAscending, writeAscending } from "./codes/ascending.ts";
import { BitReader, BitWriter } from "./codes/bits.ts";
import { readWords, writeWords } from "./codes/words.ts";

/**
 * A part of the index of phrases: tokens in the order of code units, and all the places of each in the row of the
 * shard's articles.
 *
 *     产市 at 12 265 and 90 414 · 产布 at 1 173
 *
 *     words   产市 产布        as what they begin with and their last code units (`writeWords`)
 *     times   2 1              as counts (gamma)
 *     places  12265 90414 1173 of each word, below the length of the row, as what ascends (`writeAscending`)
 */
export interface PhrasePart {
  readonly words: readonly string[];
  /** How often each word is met. */
  readonly times: ArrayLike<number>;
  /** The places of the first word, in order, those of the second, and so on. */
  readonly places: Uint32Array;
}

/** Write a part of the index of a shard whose row is so long. */
export function writePhrases({ words, times, places }: PhrasePart, length: number): Uint8Array {
  const bits = new BitWriter();
  writeWords(bits, words);
  for (let word = 0; word < words.length; word++) bits.count(times[word] as number);
  for (let word = 0, from = 0, to = 0; word < words.length; word++, from = to) {
    to += times[word] as number;
    writeAscending(bits, places.subarray(from, to), length);
  }
  return bits.written();
}

/**
 * Read the places of each word of a part that `writePhrases` wrote.
 *
 * @throws Error where the bytes are something else
 */
export function readPhrases(bytes: Uint8Array, length: number): ReadonlyMap<string, Uint32Array> {
  const bits = new BitReader(bytes);
  const places = readWords(bits).map((word) => [word, new Uint32Array(bits.count())] as const);
  for (const [, of] of places) readAscending(bits, of, length);
  bits.end();
  return new Map(places);
}
