import { folded, letterNumber, NO_LETTER, outerLetters } from "./letters.ts";

/**
 * The overlapping pairs of letters of a text, without punctuation and spaces: each once, in the order in which they
 * first stand there, by its number in their vocabulary.
 */
export type Pairs = Uint32Array;

/** A power of two; an issue has some ten thousand pairs. */
const FIRST_SIZE = 1 << 14;
/** Spreads what is near (Knuth's multiplicative hashing: 2³² over the golden ratio). */
const SPREAD = 0x9e3779b1;
/** How many pairs stand in one buffer: to allot one for each text would take longer than to find its pairs. */
const TOGETHER = 1 << 14;

/** The pairs of letters of some texts, as those of an issue, each with a number from 0. */
export class Vocabulary {
  /** How many pairs are known. */
  size = 0;
  /** A hash table with open addressing: each pair as the numbers of both letters, 0 where there is none, and its own number. */
  #table = new Uint32Array(2 * FIRST_SIZE);
  #shift = Math.clz32(FIRST_SIZE) + 1;
  /** The last text that each pair was found in. */
  #textOf = new Uint32Array(FIRST_SIZE / 2);
  #text = 0;
  /** The pairs of the last texts, one text after another; those of the last one up to `#end`. */
  #found = new Uint32Array(TOGETHER);
  #start = 0;
  #end = 0;

  /** Find the pairs of a text. */
  pairsOf(text: string): Pairs {
    const letters = folded(text);
    this.#begin(letters.length);
    let before = NO_LETTER;
    for (let i = 0; i < letters.length; i++) {
      const letter = letterNumber(letters.charCodeAt(i));
      if (letter === NO_LETTER) continue;
      if (before !== NO_LETTER) this.#add(this.#numberOf(before, letter));
      before = letter;
    }
    return this.#found.subarray(this.#start, this.#end);
  }

  /** Find the pairs of texts that are read one after another, by those of each: that takes no looking up. */
  pairsOfRun(texts: readonly string[], pairsOf: (text: string) => Pairs): Pairs {
    const each = texts.map(pairsOf);
    this.#begin(each.reduce((sum, { length }) => sum + length, texts.length));
    let before = NO_LETTER;
    for (let k = 0; k < each.length; k++) {
      const pairs = each[k] as Pairs;
      const { first, last } = outerLetters(texts[k] as string);
      if (first === NO_LETTER) continue;
      if (before !== NO_LETTER) this.#add(this.#numberOf(before, first));
      for (let i = 0; i < pairs.length; i++) this.#add(pairs[i] as number);
      before = last;
    }
    return this.#found.subarray(this.#start, this.#end);
  }

  /** The numbers of both letters of each pair, in order. */
  letters(): readonly (readonly [first: number, second: number])[] {
    const letters: (readonly [number, number])[] = new Array(this.size);
    for (let slot = 0; slot < this.#table.length; slot += 2) {
      const key = this.#table[slot] as number;
      if (key !== 0) letters[this.#table[slot + 1] as number] = [key >>> 16, key & 0xffff];
    }
    return letters;
  }

  /** The same pairs with the same numbers, to find others besides. */
  copy(): Vocabulary {
    const copy = new Vocabulary();
    copy.size = this.size;
    copy.#table = this.#table.slice();
    copy.#shift = this.#shift;
    copy.#textOf = new Uint32Array(this.#textOf.length);
    return copy;
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
    this.#textOf[pair] = this.#text;
    this.#found[this.#end++] = pair;
  }

  #numberOf(before: number, letter: number): number {
    const key = before * 0x10000 + letter;
    const slot = this.#slotOf(key);
    if (this.#table[slot] === key) return this.#table[slot + 1] as number;
    if (4 * this.size >= this.#table.length) {
      this.#grow();
      return this.#numberOf(before, letter);
    }
    this.#table[slot] = key;
    this.#table[slot + 1] = this.size;
    return this.size++;
  }

  #slotOf(key: number): number {
    const mask = this.#table.length - 1;
    let slot = 2 * (Math.imul(key, SPREAD) >>> this.#shift);
    while (this.#table[slot] !== key && this.#table[slot] !== 0) slot = (slot + 2) & mask;
    return slot;
  }

  #grow(): void {
    const table = this.#table;
    this.#table = new Uint32Array(2 * table.length);
    this.#shift--;
    for (let i = 0; i < table.length; i += 2) {
      const key = table[i] as number;
      if (key === 0) continue;
      const slot = this.#slotOf(key);
      this.#table[slot] = key;
      this.#table[slot + 1] = table[i + 1] as number;
    }
    const textOf = new Uint32Array(table.length / 2);
    textOf.set(this.#textOf);
    this.#textOf = textOf;
  }
}
