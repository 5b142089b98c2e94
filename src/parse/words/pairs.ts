import { Numbering } from "../numbering.ts";
import { folded, letterNumber, NO_LETTER } from "./letters.ts";

/**
 * The overlapping pairs of letters of a text, without punctuation and spaces: each once, in the order in which they
 * first stand there, by its number in their vocabulary.
 */
export type Pairs = Uint32Array;

/** A text as it is read: its pairs, and the numbers of its outer letters, which are `NO_LETTER` where it has none. */
export interface Read {
  readonly pairs: Pairs;
  readonly first: number;
  readonly last: number;
}

/** An issue has some ten thousand pairs. */
export const OF_ISSUE = 1 << 13;
/** How many pairs stand in one buffer: to allot one for each text would take longer than to find its pairs. */
const TOGETHER = 1 << 14;

/** The pairs of letters of some texts, as those of an issue, each with a number from 0. */
export class Vocabulary {
  /** Each pair as the numbers of both letters. */
  readonly #numbers: Numbering;
  /** The last text that each pair was found in. */
  #textOf: Uint32Array;
  #text = 0;
  /** The pairs of the last texts, one text after another; those of the last one up to `#end`. */
  #found = new Uint32Array(TOGETHER);
  #start = 0;
  #end = 0;

  /** Begin with room for as many pairs as are expected. */
  constructor(expected = OF_ISSUE, numbers = new Numbering(expected)) {
    this.#numbers = numbers;
    this.#textOf = new Uint32Array(expected);
  }

  /** How many pairs are known. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Find the pairs of a text. */
  pairsOf(text: string): Pairs {
    return this.read(text).pairs;
  }

  /** Read a text. */
  read(text: string): Read {
    const letters = folded(text);
    this.#begin(letters.length);
    let first = NO_LETTER;
    let before = NO_LETTER;
    for (let i = 0; i < letters.length; i++) {
      const letter = letterNumber(letters.charCodeAt(i));
      if (letter === NO_LETTER) continue;
      if (before === NO_LETTER) first = letter;
      else this.#add(this.#numberOf(before, letter));
      before = letter;
    }
    return { pairs: this.#found.subarray(this.#start, this.#end), first, last: before };
  }

  /** Find the pairs of texts that are read one after another, by those of each: that takes no looking up. */
  pairsOfRun(texts: readonly Read[]): Pairs {
    this.#begin(texts.reduce((sum, { pairs }) => sum + pairs.length, texts.length));
    let before = NO_LETTER;
    for (let k = 0; k < texts.length; k++) {
      const { pairs, first, last } = texts[k] as Read;
      if (first === NO_LETTER) continue;
      if (before !== NO_LETTER) this.#add(this.#numberOf(before, first));
      for (let i = 0; i < pairs.length; i++) this.#add(pairs[i] as number);
      before = last;
    }
    return this.#found.subarray(this.#start, this.#end);
  }

  /** The numbers of both letters of each pair, in order. */
  letters(): readonly (readonly [first: number, second: number])[] {
    return this.#numbers.keys().map((key) => [key >>> 16, key & 0xffff]);
  }

  /** The same pairs with the same numbers, to find others besides. */
  copy(): Vocabulary {
    return new Vocabulary(this.#textOf.length, this.#numbers.copy());
  }

  /** Begin a text that has so many pairs at most. */
  #begin(most: number): void {
    this.#text++;
    if (this.#end + most > this.#found.length) {
      this.#found = new Uint32Array(Math.max(TOGETHER, most));
      this.#end = 0;
    }
    this.#start = this.#end;
  }

  /** Add a pair to those of a text, if it is not among them. */
  #add(pair: number): void {
    if (this.#textOf[pair] === this.#text) return;
    if (pair >= this.#textOf.length) this.#makeRoom();
    this.#textOf[pair] = this.#text;
    this.#found[this.#end++] = pair;
  }

  #numberOf(before: number, letter: number): number {
    return this.#numbers.numberOf(before * 0x10000 + letter);
  }

  #makeRoom(): void {
    const textOf = new Uint32Array(2 * this.#textOf.length);
    textOf.set(this.#textOf);
    this.#textOf = textOf;
  }
}
