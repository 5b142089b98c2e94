/** Writes CBOR (RFC 8949): arrays, texts and whole numbers from 0, which is all that Pagefind's files hold. */
export class CborWriter {
  #bytes = new Uint8Array(1 << 16);
  #size = 0;

  /** Begin to write after a mark. */
  constructor(mark: string) {
    this.items(encoder.encode(mark));
  }

  /** Begin an array of so many items, which follow. */
  array(items: number): void {
    this.#head(ARRAY, items);
  }

  number(value: number): void {
    this.#head(NUMBER, value);
  }

  text(value: string): void {
    this.utf8(encoder.encode(value));
  }

  /** A text that is encoded already. */
  utf8(text: Uint8Array): void {
    this.#head(TEXT, text.length);
    this.items(text);
  }

  /** Items that are written already. */
  items(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#size);
    this.#size += bytes.length;
  }

  /** Give what is written so far. */
  written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#size);
  }

  #head(type: number, value: number): void {
    this.#room(LONGEST_HEAD);
    const size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    this.#bytes[this.#size++] = (type << 5) | (size === 0 ? value : 24 + (size >> 1));
    for (let shift = 8 * (size - 1); shift >= 0; shift -= 8) this.#bytes[this.#size++] = value >>> shift;
  }

  /** Make room for so many bytes more. */
  #room(bytes: number): void {
    if (this.#size + bytes <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#size + bytes));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

const [NUMBER, TEXT, ARRAY] = [0, 3, 4];
const LONGEST_HEAD = 5;
const encoder = new TextEncoder();
