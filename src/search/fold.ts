import { simplify } from "./simplified.ts";

/** A text as search compares it, and where its characters are printed. */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`: where the printed character that it comes from begins. */
  readonly from: readonly number[];
  /** For each code unit of `text`: where that printed character ends. */
  readonly to: readonly number[];
}

/** A folded character and the printed ones that it comes from. */
interface Letter {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What Unicode composes into one: a character with its marks, or the parts of Korean syllables. */
const cluster = /[\u1100-\u11ff]+|\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu;
const accents = /(?<=\p{Script=Latin})\p{M}+/gu;
const space = /^\s$/u;
const han = /^\p{Script=Han}$/u;

/** Bring a text into the form in which texts and queries are compared. */
export const fold = (printed: string): string => foldWithPlaces(printed).text;

/**
 * Fold a text and keep where each character stood.
 *
 *     １１月 21 日，臺灣 Café
 *     11月21日,台湾cafe          NFKC, lower case, simplified, no accents, no white space beside Han
 */
export function foldWithPlaces(printed: string): Folded {
  const letters = withoutIdleSpace(lettersOf(printed));
  const spread = (place: (letter: Letter) => number): readonly number[] =>
    letters.flatMap((letter) => Array<number>(letter.text.length).fill(place(letter)));
  return {
    text: letters.map(({ text }) => text).join(""),
    from: spread(({ from }) => from),
    to: spread(({ to }) => to),
  };
}

function* lettersOf(printed: string): Generator<Letter> {
  for (const { 0: text, index } of printed.matchAll(cluster)) {
    for (const letter of foldCluster(text)) yield { text: letter, from: index, to: index + text.length };
  }
}

/** Keep white space, as one space, only where it parts two characters of which neither is Han. */
function withoutIdleSpace(letters: Iterable<Letter>): readonly Letter[] {
  const kept: Letter[] = [];
  let pending: Letter | undefined;
  for (const letter of letters) {
    if (space.test(letter.text)) {
      pending ??= letter;
      continue;
    }
    const before = kept.at(-1);
    if (pending && before && !han.test(before.text) && !han.test(letter.text)) {
      kept.push({ ...pending, text: " " });
    }
    kept.push(letter);
    pending = undefined;
  }
  return kept;
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
