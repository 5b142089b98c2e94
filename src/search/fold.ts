import { simplify } from "../chinese/simplified.ts";
import { isWord } from "./tokens.ts";

/** A text as search compares it, and where its characters are printed. */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`: where the printed character that it comes from begins. */
  readonly from: readonly number[];
  /** For each code unit of `text`: where that printed character ends. */
  readonly to: readonly number[];
}

/** A folded character. */
export interface Letter {
  readonly text: string;
  readonly kind: "space" | "han" | "word" | "other";
}

/** What Unicode composes into one: a character with its marks, or the parts of Korean syllables. */
const cluster = /[\u1100-\u11ff]+|\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/uy;
const accents = /(?<=\p{Script=Latin})\p{M}+/gu;
const space = /^\s$/u;
const han = /^\p{Script=Han}$/u;

/** Bring a text into the form in which texts and queries are compared. */
export function fold(printed: string): string {
  let text = "";
  eachLetter(printed, (letter) => {
    text += letter.text;
  });
  return text;
}

/**
 * Fold a text and keep where each character stood.
 *
 *     １１月 21 日，臺灣 Café
 *     11月21日,台湾cafe          NFKC, lower case, simplified, no accents, no white space beside Han
 */
export function foldWithPlaces(printed: string): Folded {
  let text = "";
  const [from, to]: [number[], number[]] = [[], []];
  eachLetter(printed, (letter, start, end) => {
    text += letter.text;
    for (let unit = 0; unit < letter.text.length; unit++) {
      from.push(start);
      to.push(end);
    }
  });
  return { text, from, to };
}

/** Go through the folded characters of a text, and where the printed ones begin and end that they come from. */
export function eachLetter(printed: string, use: (letter: Letter, from: number, to: number) => void): void {
  let before: Letter | undefined;
  let idle: { readonly from: number; readonly to: number } | undefined;
  for (let from = 0, to = 0; from < printed.length; from = to) {
    to = endOfCluster(printed, from);
    for (const letter of foldCluster(printed, from, to)) {
      if (letter.kind === "space") {
        idle ??= { from, to };
        continue;
      }
      // White space, as one space, stays only where it parts two characters of which neither is Han.
      if (idle && before && before.kind !== "han" && letter.kind !== "han") use(SPACE, idle.from, idle.to);
      use(letter, from, to);
      [before, idle] = [letter, undefined];
    }
  }
}

const SPACE: Letter = { text: " ", kind: "space" };

/** Find the end of what is folded as one; most of a newspaper are characters that nothing is composed with. */
function endOfCluster(printed: string, from: number): number {
  const next = from + 1;
  if (isSingle(printed.charCodeAt(from)) && (next === printed.length || isSingle(printed.charCodeAt(next))))
    return next;
  cluster.lastIndex = from;
  cluster.test(printed);
  return cluster.lastIndex;
}

/** Tell whether a code unit is a character that is composed with none before it: no mark, no half of a character. */
function isSingle(unit: number): boolean {
  if (singles[unit] === UNKNOWN) singles[unit] = composed.test(String.fromCharCode(unit)) ? NO : YES;
  return singles[unit] === YES;
}

const composed = /[\u1100-\u11ff\p{M}\uff9e\uff9f\p{Surrogate}]/u;
const [UNKNOWN, YES, NO] = [0, 1, 2];
const singles = new Uint8Array(0x10000);

/** What single code units fold to: most of a newspaper is some thousand characters over and over. */
const known: (readonly Letter[])[] = [];

function foldCluster(printed: string, from: number, to: number): readonly Letter[] {
  if (to - from > 1) return lettersOf(printed.slice(from, to));
  const unit = printed.charCodeAt(from);
  known[unit] ??= lettersOf(printed.charAt(from));
  return known[unit];
}

function lettersOf(printed: string): readonly Letter[] {
  const plain = printed
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(accents, "")
    .normalize("NFC");
  return Array.from(plain, (character) => {
    const text = simplify(character);
    return { text, kind: kindOf(text) };
  });
}

function kindOf(letter: string): Letter["kind"] {
  if (space.test(letter)) return "space";
  if (han.test(letter)) return "han";
  return isWord(letter) ? "word" : "other";
}
