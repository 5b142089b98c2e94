import { folded, letterNumber, NO_LETTER } from "./letters.ts";

/**
 * The overlapping pairs of letters of a text, without punctuation and spaces: each once, in the order in which they
 * first stand there, by its number in the vocabulary of the issue.
 */
export type Pairs = Uint32Array;

/** A power of two; an issue has some ten thousand pairs. */
const FIRST_SIZE = 1 << 14;
/** Spreads what is near (Knuth's multiplicative hashing: 2³² over the golden ratio). */
const SPREAD = 0x9e3779b1;

/** The pairs of letters of an issue's texts, each with a number from 0. */
export class Vocabulary {
  /** How many pairs are known. */
  size = 0;
  /** A hash table with open addressing: pairs as the numbers of both letters, 0 where there is none, and their own numbers. */
  #keys = new Uint32Array(FIRST_SIZE);
  #numbers = new Uint32Array(FIRST_SIZE);
  #shift = Math.clz32(FIRST_SIZE) + 1;
  /** The last text that each pair was found in. */
  #textOf = new Uint32Array(FIRST_SIZE / 2);
  #text = 0;
  #found = new Uint32Array(1024);

  /** Find the pairs of a text. */
  pairsOf(text: string): Pairs {
    const letters = folded(text);
    this.#text++;
    if (this.#found.length < letters.length) this.#found = new Uint32Array(2 * letters.length);
    let count = 0;
    let before = NO_LETTER;
    for (let i = 0; i < letters.length; i++) {
      const letter = letterNumber(letters.charCodeAt(i));
      if (letter === NO_LETTER) continue;
      if (before !== NO_LETTER) {
        const number = this.#numberOf(before * 0x10000 + letter);
        if (this.#textOf[number] !== this.#text) {
          this.#textOf[number] = this.#text;
          this.#found[count++] = number;
        }
      }
      before = letter;
    }
    return this.#found.slice(0, count);
  }

  #numberOf(key: number): number {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === key) return this.#numbers[slot] as number;
    if (2 * this.size >= this.#keys.length) {
      this.#grow();
      return this.#numberOf(key);
    }
    this.#keys[slot] = key;
    this.#numbers[slot] = this.size;
    return this.size++;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, SPREAD) >>> this.#shift;
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Uint32Array(2 * keys.length);
    this.#numbers = new Uint32Array(2 * keys.length);
    this.#shift--;
    for (const [i, key] of keys.entries()) {
      if (key === 0) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#numbers[slot] = numbers[i] as number;
    }
    const textOf = new Uint32Array(keys.length);
    textOf.set(this.#textOf);
    this.#textOf = textOf;
  }
}
