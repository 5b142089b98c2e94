/** Writes CBOR (RFC 8949): arrays, texts and whole numbers from 0, which is all that Pagefind's files hold. */
export interface CborWriter {
  /** Begin an array of so many items, which follow. */
  readonly array: (items: number) => void;
  readonly number: (value: number) => void;
  readonly text: (value: string) => void;
  /** Give what is written so far. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

const [NUMBER, TEXT, ARRAY] = [0, 3, 4];
const encoder = new TextEncoder();

/** Begin to write after some bytes. */
export function writeCbor(mark: string): CborWriter {
  const written: number[] = [...encoder.encode(mark)];
  const head = (type: number, value: number): void => {
    const first = type << 5;
    if (value < 24) written.push(first | value);
    else if (value < 0x100) written.push(first | 24, value);
    else if (value < 0x10000) written.push(first | 25, value >> 8, value & 0xff);
    else written.push(first | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
  };
  return {
    array: (items) => head(ARRAY, items),
    number: (value) => head(NUMBER, value),
    text: (value) => {
      const bytes = encoder.encode(value);
      head(TEXT, bytes.length);
      for (const byte of bytes) written.push(byte);
    },
    bytes: () => Uint8Array.from(written),
  };
}
