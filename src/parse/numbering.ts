/** Spreads what is near (Knuth's multiplicative hashing: 2³² over the golden ratio). */
const SPREAD = 0x9e3779b1;
/** Room for so many keys at first. */
const FEW = 1 << 13;

/** Numbers of keys, as narrow as so many slots need them: what is looked up at random is found sooner the less it takes up. */
type Slots = Uint16Array | Uint32Array;
const NARROW = 1 << 16;

function makeSlots(size: number): Slots {
  return size <= NARROW ? new Uint16Array(size) : new Uint32Array(size);
}

/** Numbers keys from 0 as they come: a hash table with open addressing. A key is a whole number from 1 to below 2³². */
export class Numbering {
  /** How many keys have a number. */
  size = 0;
  /** Each key, by its number. */
  #keys: Uint32Array;
  /** The numbers that keys have, from 1; 0 where there is none. A power of two, half of them taken at most. */
  #slots: Slots;
  #shift: number;

  /** Number keys; where so many of them are expected, the table need not grow. */
  constructor(expected = FEW) {
    this.#shift = Math.clz32(2 * expected - 1);
    this.#slots = makeSlots(2 ** (32 - this.#shift));
    this.#keys = new Uint32Array(this.#slots.length / 2);
  }

  /** The number of a key, which is given one if it has none. */
  numberOf(key: number): number {
    const slot = this.#slotOf(key);
    const known = this.#slots[slot] as number;
    if (known > 0) return known - 1;
    if (this.size === this.#keys.length) {
      this.#grow();
      return this.numberOf(key);
    }
    this.#keys[this.size++] = key;
    this.#slots[slot] = this.size;
    return this.size - 1;
  }

  /** The number of a key; undefined if it has none. */
  find(key: number): number | undefined {
    const known = this.#slots[this.#slotOf(key)] as number;
    return known > 0 ? known - 1 : undefined;
  }

  /** All keys, by their numbers. */
  keys(): readonly number[] {
    return [...this.#keys.subarray(0, this.size)];
  }

  /** The same keys with the same numbers, to number others besides. */
  copy(): Numbering {
    const copy = new Numbering(1);
    copy.size = this.size;
    copy.#keys = this.#keys.slice();
    copy.#slots = this.#slots.slice();
    copy.#shift = this.#shift;
    return copy;
  }

  /** Where a key has its number, or would have it. */
  #slotOf(key: number): number {
    const slots = this.#slots;
    const keys = this.#keys;
    const mask = slots.length - 1;
    let slot = Math.imul(key, SPREAD) >>> this.#shift;
    while (slots[slot] !== 0 && keys[(slots[slot] as number) - 1] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    this.#shift--;
    this.#slots = makeSlots(2 * this.#slots.length);
    this.#keys = new Uint32Array(2 * keys.length);
    this.#keys.set(keys);
    for (let number = 0; number < this.size; number++)
      this.#slots[this.#slotOf(keys[number] as number)] = number + 1;
  }
}
