import type { Pairs } from "./pairs.ts";

/** Counts in how many texts each pair of letters stands. To begin anew costs nothing: what was counted is out of date. */
export class Tally {
  #counts = new Uint32Array(0);
  #rounds = new Uint32Array(0);
  #round = 0;

  /** Forget all, and make room for the pairs with numbers below `size`. */
  begin(size: number): void {
    this.#round++;
    if (this.#counts.length >= size) return;
    this.#counts = new Uint32Array(2 * size);
    this.#rounds = new Uint32Array(2 * size);
  }

  /** Count the pairs of a text, all of them below the size that was begun with. */
  add(pairs: Pairs): void {
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i] as number;
      this.#counts[pair] = this.of(pair) + 1;
      this.#rounds[pair] = this.#round;
    }
  }

  /** How many texts have a pair. */
  of(pair: number): number {
    return this.#rounds[pair] === this.#round ? (this.#counts[pair] as number) : 0;
  }
}
