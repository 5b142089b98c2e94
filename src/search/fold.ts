import { simplify } from "./simplified.ts";

/** A text as search compares it, and where its characters are printed. */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`: where the printed character that it comes from begins. */
  readonly from: readonly number[];
  /** For each code unit of `text`: where that printed character ends. */
  readonly to: readonly number[];
}

/** What Unicode composes into one: a character with its marks, or the parts of Korean syllables. */
const cluster = /[\u1100-\u11ff]+|\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu;
const accents = /(?<=\p{Script=Latin})\p{M}+/gu;
const space = /^\s$/u;
const han = /^\p{Script=Han}$/u;

/** Bring a text into the form in which texts and queries are compared. */
export function fold(printed: string): string {
  let text = "";
  eachLetter(printed, (letter) => {
    text += letter;
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
    text += letter;
    for (let unit = 0; unit < letter.length; unit++) {
      from.push(start);
      to.push(end);
    }
  });
  return { text, from, to };
}

/** Go through the folded characters of a text, and where the printed ones begin and end that they come from. */
function eachLetter(printed: string, use: (letter: string, from: number, to: number) => void): void {
  let before = "";
  let idle: { readonly from: number; readonly to: number } | undefined;
  let from = 0;
  for (const text of printed.match(cluster) ?? []) {
    const to = from + text.length;
    for (const letter of foldCluster(text)) {
      if (space.test(letter)) {
        idle ??= { from, to };
        continue;
      }
      // White space, as one space, stays only where it parts two characters of which neither is Han.
      if (idle && before && !han.test(before) && !han.test(letter)) use(" ", idle.from, idle.to);
      use(letter, from, to);
      [before, idle] = [letter, undefined];
    }
    from = to;
  }
}

const known = new Map<string, readonly string[]>();

/** Fold what is printed as one; most of a newspaper is some thousand characters over and over. */
function foldCluster(printed: string): readonly string[] {
  const found = known.get(printed);
  if (found) return found;
  const plain = printed
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(accents, "")
    .normalize("NFC");
  const letters = [...plain].map(simplify);
  if (printed.length === 1) known.set(printed, letters);
  return letters;
}
