import type { Pairs } from "./pairs.ts";

/** Tells in which of some texts each pair of letters stands (an inverted index). */
export class Postings {
  /** The places of all pairs, those of a pair one after another in order … */
  readonly places: Uint32Array;
  /** … and where they begin. */
  readonly #starts: Uint32Array;

  constructor(texts: readonly Pairs[]) {
    const last = texts.reduce((most, text) => text.reduce((a, b) => Math.max(a, b), most), -1);
    const ends = new Uint32Array(last + 2);
    for (const text of texts) for (const pair of text) (ends[pair + 1] as number) += 1;
    for (let pair = 0; pair <= last; pair++) (ends[pair + 1] as number) += ends[pair] as number;
    this.#starts = ends.slice();
    this.places = new Uint32Array(ends[last + 1] as number);
    for (const [place, text] of texts.entries())
      for (const pair of text) this.places[(ends[pair] as number)++] = place;
  }

  /** Where the places of a pair begin in `places`. */
  from(pair: number): number {
    return this.#starts[Math.min(pair, this.#starts.length - 1)] as number;
  }

  /** Before where they end. */
  to(pair: number): number {
    return this.from(pair + 1);
  }
}
