/**
 * Letters as small numbers: a full-width letter, a capital and a small one have the same.
 *
 * Kept for the program's whole life: there are no more than there are UTF-16 code units, halves of rare characters
 * among them.
 */

/** The number of whatever is no letter. */
export const NO_LETTER = 1;
const UNKNOWN = 0;

const LETTER = /[\p{L}\p{N}]/u;
/** Halves of characters count as letters. */
const HALF = /[\ud800-\udfff]/;
/** What may grow together with the character before, marks and the parts of Hangul syllables; and Σ, which ends words as ς. */
const MEETS = /[\p{M}\u1100-\u11ffΣ]/u;

/** The number of each code unit that was seen, in the order in which they are first seen. */
const numbers = new Uint16Array(0x10000);
let last = NO_LETTER;
/** The code unit of each number. */
const codes = new Uint16Array(0x10000);
/** Whether it has to be folded together with those beside it, or comes to several. */
const depends = new Uint8Array(0x10000);

/** The number of a UTF-16 code unit of a folded text. */
export function letterNumber(code: number): number {
  return (numbers[code] as number) || learn(code);
}

/** The UTF-16 code unit of a letter's number. */
export function codeOf(number: number): number {
  return codes[number] as number;
}

/** Fold a text, so that the code units of it tell its letters by themselves; as most texts do before. */
export function folded(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (numbers[code] === UNKNOWN) learn(code);
    if (depends[code] === 1) return fold(text);
  }
  return text;
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
const isLetter = (text: string): boolean => LETTER.test(text) || HALF.test(text);

function learn(code: number): number {
  const unit = String.fromCharCode(code);
  const alike = fold(unit);
  const meets = MEETS.test(unit) || MEETS.test(unit.normalize("NFKC"));
  depends[code] = meets || HALF.test(unit) || (alike.length > 1 && isLetter(alike)) ? 1 : 0;
  const stays = depends[code] === 1 || alike === unit || alike.length > 1;
  numbers[code] = stays ? numberApart(unit) : letterNumber(alike.charCodeAt(0));
  return numbers[code] as number;
}

function numberApart(unit: string): number {
  if (!isLetter(unit)) return NO_LETTER;
  codes[++last] = unit.charCodeAt(0);
  return last;
}
