import type { Pairs } from "./pairs.ts";

/**
 * Tells in which of some texts each pair of letters stands (an inverted index). A pair stands at most once in each: its
 * occurrences are chained, the one in the last text first. They are numbered from 1, text by text; 0 is none.
 */
export class Postings {
  /** The last occurrence of each pair. */
  readonly #lasts: Uint32Array;
  /** For each occurrence the one before, and the text that it stands in. */
  readonly #befores: Uint32Array;
  readonly #texts: Uint32Array;
  /** The first occurrence of each text, and what would be that of one more. */
  readonly #starts: number[] = [];

  constructor(texts: readonly Pairs[]) {
    let size = 0;
    let all = 1;
    for (const pairs of texts) {
      this.#starts.push(all);
      all += pairs.length;
      for (let i = 0; i < pairs.length; i++) size = Math.max(size, (pairs[i] as number) + 1);
    }
    this.#starts.push(all);
    this.#lasts = new Uint32Array(size);
    this.#befores = new Uint32Array(all);
    this.#texts = new Uint32Array(all);
    for (let text = 0; text < texts.length; text++) this.#add(texts[text] as Pairs, text);
  }

  /** The last occurrence of a pair. */
  last(pair: number): number {
    return pair < this.#lasts.length ? (this.#lasts[pair] as number) : 0;
  }

  /** The occurrence of the same pair before another. */
  before(occurrence: number): number {
    return this.#befores[occurrence] as number;
  }

  /** The text in which an occurrence stands, by its place among all. */
  textOf(occurrence: number): number {
    return this.#texts[occurrence] as number;
  }

  /** The first occurrence of a text; those of its other pairs follow in order. */
  firstOf(text: number): number {
    return this.#starts[text] as number;
  }

  #add(pairs: Pairs, text: number): void {
    const start = this.firstOf(text);
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i] as number;
      this.#befores[start + i] = this.#lasts[pair] as number;
      this.#texts[start + i] = text;
      this.#lasts[pair] = start + i;
    }
  }
}
