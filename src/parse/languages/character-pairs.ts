/** What stands before and behind a paragraph. */
export const EDGE = "\n".charCodeAt(0);
/** What stands for any number. */
export const NUMBER = "0".charCodeAt(0);
const LAST_DIGIT = "9".charCodeAt(0);

/** A UTF-16 code unit as it is learnt: all digits as the same one. */
export function asNumber(unit: number): number {
  return unit >= NUMBER && unit <= LAST_DIGIT ? NUMBER : unit;
}

/** Two characters as one number, and back. */
export const pairOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;
export const charactersOf = (pair: number): readonly [first: number, second: number] => [
  pair >>> 16,
  pair & 0xffff,
];
