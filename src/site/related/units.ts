import "../../chinese/opencc.ts";
import { fold } from "../../search/fold.ts";
import { growing } from "./growing.ts";

/**
 * A text as numbers: a Han character is its code, a word the hash of its letters and digits, and what ends a string is 0.
 * White space only parts words. Halves of characters beyond the first 65,536 end strings.
 *
 *     临港区， Airbus A320      →   临 港 区 0 #airbus #a320
 */
export type Units = Uint32Array;

/** Marks the hashes of words, which are above every code. */
const IS_WORD = 0x80000000;
/** Characters of the shortest word that tells something; and one of them must be a letter. */
const SHORTEST = 3;

export const isHan = (unit: number): boolean => unit > 0 && unit < IS_WORD;
export const isWord = (unit: number): boolean => unit >= IS_WORD;

const room = growing();

/** Cut a text into units, folded as search folds it. They hold until the next text is cut. */
export function unitsOf(text: string): Units {
  const units = room(text.length + 2);
  let [end, word, length, letters] = [0, 0, 0, 0];
  // One step further than the text, for its last word to end.
  for (let place = 0; place <= text.length; place++) {
    const code = place < text.length ? text.charCodeAt(place) : 0;
    const kind = kinds[code] || learn(code);
    if (kind >= DIGIT) {
      word = Math.imul(word ^ (forms[code] as number), MULTIPLIER);
      length++;
      if (kind === LETTER) letters++;
      continue;
    }
    if (length > 0) {
      units[end++] = length < SHORTEST || letters === 0 ? 0 : (word | IS_WORD) >>> 0;
      word = length = letters = 0;
    }
    if (kind !== SPACE) units[end++] = kind === HAN ? (forms[code] as number) : 0;
  }
  return units.subarray(0, end);
}

/** Odd, with bits well spread: 2^32 by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
export const MULTIPLIER = 0x9e3779b1;

const [OTHER, SPACE, HAN, DIGIT, LETTER] = [1, 2, 3, 4, 5] as const;

/** The kinds of folded characters, by what they look like. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/^\p{Script=Han}$/u, HAN],
  [/^\p{Nd}$/u, DIGIT],
  [/^\p{L}$/u, LETTER],
];

/** What is known of every code unit: its kind, 0 while it was not met, and what search folds it to. */
const kinds = new Uint8Array(0x10000);
const forms = new Uint16Array(0x10000);

function learn(code: number): number {
  const letter = String.fromCharCode(code);
  const folded = fold(letter);
  const kind = /\s/u.test(letter) ? SPACE : (KINDS.find(([pattern]) => pattern.test(folded))?.[1] ?? OTHER);
  kinds[code] = kind;
  forms[code] = folded.charCodeAt(0);
  return kind;
}
