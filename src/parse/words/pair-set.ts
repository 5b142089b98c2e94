import type { Pairs } from "./pairs.ts";

/** Tells which pairs of letters a text has, one text at a time. To begin anew costs nothing: what was held is out of date. */
export class PairSet {
  #rounds = new Uint32Array(0);
  #round = 0;
  #held: Pairs | undefined;

  /** Hold the pairs of a text instead, all of them below `size`; at once where they are held, for a text is compared to many in a row. */
  hold(pairs: Pairs, size: number): void {
    if (pairs === this.#held) return;
    this.#held = pairs;
    this.#round++;
    if (this.#rounds.length < size) this.#rounds = new Uint32Array(2 * size);
    for (let i = 0; i < pairs.length; i++) this.#rounds[pairs[i] as number] = this.#round;
  }

  has(pair: number): boolean {
    return this.#rounds[pair] === this.#round;
  }
}
