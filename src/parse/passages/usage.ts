/**
 * How letters are used together, learnt from the issue's own pages: which of two texts goes on another is often told
 * by the letters that meet, 半 + 岛 and not 半 + 一.
 */
export interface Usage {
  /** How usual it is that the second text follows the first: about −1 (never seen) to 3 (a known phrase). */
  readonly meeting: (first: string, second: string) => number;
}

/** The longest strings that are counted. */
const LONGEST = 4;
const LETTERS = /[^\p{L}\p{N}]/gu;

/** Count the strings of two to four letters on the pages of an issue. */
export function learnUsage(texts: readonly string[]): Usage {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const letters = [...text.replace(LETTERS, "")];
    for (let i = 0; i < letters.length; i++) {
      let string = letters[i] as string;
      for (let length = 2; length <= LONGEST && i + length <= letters.length; length++) {
        string += letters[i + length - 1];
        counts.set(string, (counts.get(string) ?? 0) + 1);
      }
    }
  }
  return {
    meeting(first, second) {
      const [end, start] = [lastLetters(first), firstLetters(second)];
      const seen = (left: number, right: number): number =>
        left > end.length || right > start.length
          ? 0
          : (counts.get(end.slice(end.length - left).join("") + start.slice(0, right).join("")) ?? 0);
      const pair = seen(1, 1);
      const longer = seen(2, 1) + seen(1, 2) + seen(2, 2);
      return pair === 0 ? -1 : Math.min(1.5, Math.log2(1 + pair) / 3) + Math.min(1.5, Math.log2(1 + longer));
    },
  };
}

function lastLetters(text: string): readonly string[] {
  return [...text.slice(-8).replace(LETTERS, "")].slice(-2);
}

function firstLetters(text: string): readonly string[] {
  return [...text.slice(0, 8).replace(LETTERS, "")].slice(0, 2);
}
