import type { Pairs } from "./pairs.ts";

/** Tells in which of some texts each pair of letters stands (an inverted index). */
export class Postings {
  /** The places of all pairs, those of a pair one after another in order … */
  readonly places: Uint32Array;
  /** … and where they begin. */
  readonly #starts: Uint32Array;

  constructor(texts: readonly Pairs[]) {
    let last = -1;
    for (const text of texts) for (let i = 0; i < text.length; i++) last = Math.max(last, text[i] as number);
    const ends = new Uint32Array(last + 2);
    for (const text of texts)
      for (let i = 0; i < text.length; i++) (ends[(text[i] as number) + 1] as number) += 1;
    for (let pair = 0; pair <= last; pair++) (ends[pair + 1] as number) += ends[pair] as number;
    this.#starts = ends.slice();
    this.places = new Uint32Array(ends[last + 1] as number);
    for (const [place, text] of texts.entries())
      for (let i = 0; i < text.length; i++) {
        const at = ends[text[i] as number] as number;
        this.places[at] = place;
        ends[text[i] as number] = at + 1;
      }
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
