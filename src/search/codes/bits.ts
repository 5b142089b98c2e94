/**
 * Writes and reads whole numbers in as few bits as what is known of them allows.
 *
 *     below   a number below a bound: `centred` (minimal binary, the middle numbers a bit shorter; Moffat & Stuiver, 2000)
 *     count   a number from 1, mostly small: as many zeros as it has bits but one, then its bits (gamma; Elias, 1975)
 *
 *     1 2 3 7 as counts  →  1 010 011 00111
 */
export class BitWriter {
  #bytes = new Uint8Array(1 << 13);
  /** In bits. */
  #size = 0;

  /** Begin with a mark. */
  constructor() {
    this.#bits(MARK, 8);
  }

  /** Write a number from 0, where the reader knows the bound that it lies below, of 32 bits at most. */
  below(value: number, bound: number): void {
    const width = widthOf(bound - 1);
    if (width === 0) return;
    const short = shortOf(bound, width);
    const first = firstOf(bound, width);
    const turned = value < first ? value - first + bound : value - first;
    if (turned < short) this.#bits(turned, width - 1);
    else this.#bits(turned + short, width);
  }

  /** Write a number from 1 to 2³² - 1. */
  count(value: number): void {
    const width = widthOf(value);
    this.#bits(0, width - 1);
    this.#bits(value, width);
  }

  /** Give what is written so far, in whole bytes. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, Math.ceil(this.#size / 8));
  }

  #bits(value: number, width: number): void {
    if (this.#size + width > 8 * this.#bytes.length) this.#grow();
    for (let left = width; left > 0; ) {
      const free = 8 - (this.#size & 7);
      const taken = Math.min(free, left);
      left -= taken;
      const bits = (value >>> left) & ((1 << taken) - 1);
      this.#bytes[this.#size >>> 3] = (this.#bytes[this.#size >>> 3] as number) | (bits << (free - taken));
      this.#size += taken;
    }
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.#bytes.length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what `BitWriter` wrote; throws where there is less or more, or something else. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #place = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    if (this.#bits(8) !== MARK) throw notTheIndex();
  }

  below(bound: number): number {
    const width = widthOf(bound - 1);
    if (width === 0) return 0;
    const short = shortOf(bound, width);
    const first = firstOf(bound, width);
    let turned = this.#bits(width - 1);
    if (turned >= short) turned = 2 * turned + this.#bits(1) - short;
    return turned + first < bound ? turned + first : turned + first - bound;
  }

  count(): number {
    let width = 1;
    while (this.#bits(1) === 0) width++;
    return 2 ** (width - 1) + this.#bits(width - 1);
  }

  /** Make sure that all is read. */
  end(): void {
    if (Math.ceil(this.#place / 8) !== this.#bytes.length) throw notTheIndex();
  }

  #bits(width: number): number {
    if (this.#place + width > 8 * this.#bytes.length) throw notTheIndex();
    let value = 0;
    for (let left = width; left > 0; ) {
      const free = 8 - (this.#place & 7);
      const taken = Math.min(free, left);
      const byte = this.#bytes[this.#place >>> 3] as number;
      value = value * (1 << taken) + ((byte >>> (free - taken)) & ((1 << taken) - 1));
      left -= taken;
      this.#place += taken;
    }
    return value;
  }
}

/** No text in UTF-8 has this byte, so that no page which a host gives for a missing file is taken for a part. */
const MARK = 0xc1;

/** How many of the numbers below a bound, which take so many bits, need one bit less. */
const shortOf = (bound: number, width: number): number => 2 ** width - bound;

/** The first of those: they stand in the middle. */
const firstOf = (bound: number, width: number): number => bound - 2 ** (width - 1);

const widthOf = (value: number): number => 32 - Math.clz32(value);

const notTheIndex = (): Error => new Error("this is no part of the index");
