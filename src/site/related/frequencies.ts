import type { Said } from "./said.ts";

/** Tells in how many articles a string stands; 255 means that many or more. */
export type Frequencies = (string: number) => number;

/** One byte a count: 128 MB at most. */
const MOST_COUNTS_LOG2 = 27;

/**
 * Count in how many articles each string stands.
 *
 * Strings whose hashes begin alike share a count, so that a string may look less rare than it is, but never rarer.
 */
export function frequenciesIn(articles: readonly Said[]): Frequencies {
  const said = articles.reduce((sum, { characters }) => sum + characters, 0);
  const shift = 32 - Math.min(MOST_COUNTS_LOG2, Math.ceil(Math.log2(said + 2)));
  const counts = new Uint8ClampedArray(2 ** (32 - shift));
  for (const { strings, length } of articles) {
    for (let i = 0; i < length; i++) {
      const count = (strings[i] as number) >>> shift;
      counts[count] = (counts[count] as number) + 1;
    }
  }
  return (string) => counts[string >>> shift] as number;
}
