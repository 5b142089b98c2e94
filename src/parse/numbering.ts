/** Spreads what is near (Knuth's multiplicative hashing: 2³² over the golden ratio). */
const SPREAD = 0x9e3779b1;
/** Room for so many keys at first. */
const FEW = 1 << 13;

/** Numbers keys from 0 as they come: a hash table with open addressing. A key is a whole number from 1 to below 2³². */
export class Numbering {
  /** How many keys have a number. */
  size = 0;
  /** Each key, 0 where there is none, and its number; half full at most. Its slots are a power of two. */
  #table: Uint32Array;
  #shift: number;

  /** Number keys; where so many of them are expected, the table need not grow. */
  constructor(expected = FEW) {
    this.#shift = Math.clz32(2 * expected - 1);
    this.#table = new Uint32Array(2 * 2 ** (32 - this.#shift));
  }

  /** The number of a key, which is given one if it has none. */
  numberOf(key: number): number {
    const slot = this.#slotOf(key);
    if (this.#table[slot] === key) return this.#table[slot + 1] as number;
    if (4 * this.size >= this.#table.length) {
      this.#grow();
      return this.numberOf(key);
    }
    this.#table[slot] = key;
    this.#table[slot + 1] = this.size;
    return this.size++;
  }

  /** The number of a key; undefined if it has none. */
  find(key: number): number | undefined {
    const slot = this.#slotOf(key);
    return this.#table[slot] === key ? this.#table[slot + 1] : undefined;
  }

  /** All keys, by their numbers. */
  keys(): readonly number[] {
    const keys: number[] = new Array(this.size);
    for (let slot = 0; slot < this.#table.length; slot += 2) {
      const key = this.#table[slot] as number;
      if (key !== 0) keys[this.#table[slot + 1] as number] = key;
    }
    return keys;
  }

  /** The same keys with the same numbers, to number others besides. */
  copy(): Numbering {
    const copy = new Numbering(1);
    copy.size = this.size;
    copy.#table = this.#table.slice();
    copy.#shift = this.#shift;
    return copy;
  }

  #slotOf(key: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let slot = 2 * (Math.imul(key, SPREAD) >>> this.#shift);
    while (table[slot] !== key && table[slot] !== 0) slot = (slot + 2) & mask;
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
  }
}
