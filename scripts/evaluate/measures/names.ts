import { editDistance } from "../distance.ts";
import { bare } from "../letters.ts";

/** Tell whether two lists hold the same names in any order; OCR may have changed one character of each. */
export function areSameNames(printed: readonly string[], read: readonly string[], noisy: boolean): boolean {
  const candidates = read.map(bare);
  return (
    printed.length === read.length &&
    printed.map(bare).every((name) => candidates.some((candidate) => isSameName(name, candidate, noisy)))
  );
}

function isSameName(printed: string, read: string, noisy: boolean): boolean {
  if (printed === read) return true;
  return noisy && [...printed].length === [...read].length && editDistance(printed, read) <= 1;
}
