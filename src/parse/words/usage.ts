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

/** How many letters on either side of a meeting are looked at. */
const REACH = 2;
const SIDES = Array.from({ length: REACH }, (_, i) => i + 1);
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** Learn from the texts of an issue how often the letters with which any of them ends and begins stand together. */
export function learnUsage(texts: readonly string[]): Usage {
  const lasts = new Set(texts.map((text) => lastLetters(text).at(-1)));
  const firsts = new Set(texts.map((text) => firstLetters(text)[0]));
  const counts = new Map<string, number>();
  for (const text of texts) {
    const letters = [...text.replace(NO_LETTER, "")];
    for (let i = 1; i < letters.length; i++) {
      if (!lasts.has(letters[i - 1]) || !firsts.has(letters[i])) continue;
      for (const string of stringsAround(
        letters.slice(Math.max(0, i - REACH), i),
        letters.slice(i, i + REACH),
      )) {
        counts.set(string, (counts.get(string) ?? 0) + 1);
      }
    }
  }
  const ends = remember(lastLetters);
  const beginnings = remember(firstLetters);
  return {
    meeting(first, second) {
      const [pair = 0, ...longer] = stringsAround(ends(first), beginnings(second)).map(
        (string) => counts.get(string) ?? 0,
      );
      const phrases = longer.reduce((sum, count) => sum + count, 0);
      return pair === 0 ? -1 : Math.min(1.5, Math.log2(1 + pair) / 3) + Math.min(1.5, Math.log2(1 + phrases));
    },
  };
}

/** The strings that lie across a meeting, the shortest first. */
function stringsAround(before: readonly string[], after: readonly string[]): readonly string[] {
  return SIDES.filter((left) => left <= before.length).flatMap((left) =>
    SIDES.filter((right) => right <= after.length).map((right) =>
      [...before.slice(before.length - left), ...after.slice(0, right)].join(""),
    ),
  );
}

function lastLetters(text: string): readonly string[] {
  return [...text.slice(-8).replace(NO_LETTER, "")].slice(-REACH);
}

function firstLetters(text: string): readonly string[] {
  return [...text.slice(0, 8).replace(NO_LETTER, "")].slice(0, REACH);
}
