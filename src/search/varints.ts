/** Write whole numbers from 0 in as few bytes as they need, seven bits in each (LEB128, as in WebAssembly). */
export function toVarints(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest > 0x7f) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

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
