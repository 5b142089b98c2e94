import { kindOf } from "../characters.ts";
import { remember } from "../remember.ts";

/**
 * How letters are used together, learnt from the issue's own pages: which of two texts goes on another is often told
 * by the letters that meet, 半 + 岛 and not 半 + 一.
 */
export interface Usage {
  /**
   * How usual it is that the second text follows the first, both among those that were learnt from: about −1 (never
   * seen) to 3 (a known phrase).
   */
  readonly meeting: (first: string, second: string) => number;
}

const isLetter = kindOf(/[\p{L}\p{N}]/u);
/** How far from a meeting letters are sought, in UTF-16 code units. */
const NEAR = 8;
/** Stands between two texts, for no letter does. */
const BREAK = 0;

/** The letters on one side of a meeting, as code points, the nearest first. */
type Side = readonly number[];

/** Learn from the texts of an issue how often the letters with which any of them ends and begins stand together. */
export function learnUsage(texts: readonly string[]): Usage {
  const ends = remember((text: string): Side => lettersOf(text.slice(-NEAR)).reverse());
  const beginnings = remember((text: string): Side => lettersOf(text.slice(0, NEAR)));
  const lasts = new Set(texts.map((text) => ends(text)[0]));
  const firsts = new Set(texts.map((text) => beginnings(text)[0]));
  const meet = (last: number | undefined, first: number | undefined): boolean =>
    lasts.has(last) && firsts.has(first);
  const letters = texts.flatMap((text) => [BREAK, ...lettersOf(text)]);
  const places = findMeetings(letters, lasts, firsts);
  return {
    meeting(first, second) {
      const [[last, beforeLast], [next, afterNext]] = [ends(first), beginnings(second)];
      const found = last === undefined || next === undefined ? undefined : places.get(keyOf(last, next));
      if (!found) return -1;
      const phrases = { before: 0, after: 0, both: 0 };
      for (const at of found) {
        const [before, after] = [letters[at - 2] === beforeLast, letters[at + 1] === afterNext];
        if (before) phrases.before++;
        if (after) phrases.after++;
        if (before && after) phrases.both++;
      }
      // A phrase of three letters is found twice where its other two may meet as well.
      const known =
        phrases.before * (meet(beforeLast, last) ? 2 : 1) +
        phrases.after * (meet(next, afterNext) ? 2 : 1) +
        phrases.both;
      return Math.min(1.5, Math.log2(1 + found.length) / 3) + Math.min(1.5, Math.log2(1 + known));
    },
  };
}

/** Where one of the letters that begin a text follows one of those that end one: by both, the places of the second. */
function findMeetings(
  letters: readonly number[],
  lasts: ReadonlySet<number | undefined>,
  firsts: ReadonlySet<number | undefined>,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 1; at < letters.length; at++) {
    const [last, first] = [letters[at - 1] as number, letters[at] as number];
    if (!lasts.has(last) || !firsts.has(first) || last === BREAK || first === BREAK) continue;
    const known = places.get(keyOf(last, first));
    if (known) known.push(at);
    else places.set(keyOf(last, first), [at]);
  }
  return places;
}

const keyOf = (last: number, first: number): number => last * 0x200000 + first;

function lettersOf(text: string): number[] {
  const letters: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) as number;
    if (point > 0xffff) i++;
    if (isLetter(point)) letters.push(point);
  }
  return letters;
}
