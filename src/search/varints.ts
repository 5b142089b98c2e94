/** Write whole numbers from 0 in as few bytes as they need, seven bits in each (LEB128, as in WebAssembly). */
export function toVarints(numbers: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(LONGEST * numbers.length);
  let size = 0;
  for (let place = 0; place < numbers.length; place++) {
    let rest = numbers[place] as number;
    while (rest > 0x7f) {
      bytes[size++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    bytes[size++] = rest;
  }
  return bytes.subarray(0, size);
}

/** The bytes of a number of 32 bits. */
const LONGEST = 5;

/** Read what `toVarints` wrote. */
export function fromVarints(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let [size, shift] = [0, 0];
  for (const byte of bytes) {
    numbers[size] = ((numbers[size] as number) | ((byte & 0x7f) << shift)) >>> 0;
    shift = byte > 0x7f ? shift + 7 : 0;
    if (shift === 0) size++;
  }
  return numbers.subarray(0, size);
}
