import type { Language } from "../language.ts";

/** Two blocks of a page, by their places. */
export type Meeting = readonly [from: number, to: number];

/** Tells whether a word lies across where one block of a page would go on another. */
export interface WordsBetween {
  /** Ask of several that will be asked for: to ask of all at once takes little longer than of one. */
  readonly ask: (meetings: readonly Meeting[]) => void;
  readonly isAcross: (from: number, to: number) => boolean;
}

/** Look for words between the blocks with some texts, once for each two of them. */
export function wordsBetween(texts: readonly string[], language: Language): WordsBetween {
  const known = new Map<number, boolean>();
  const keyOf = (from: number, to: number): number => from * texts.length + to;
  const ask = (meetings: readonly Meeting[]): void => {
    const pairs = meetings.map(([from, to]) => [texts[from] as string, texts[to] as string] as const);
    const across = language.wordsAcross(pairs);
    for (const [i, [from, to]] of meetings.entries()) known.set(keyOf(from, to), across[i] === true);
  };
  return {
    ask,
    isAcross(from, to) {
      const key = keyOf(from, to);
      if (!known.has(key)) ask([[from, to]]);
      return known.get(key) === true;
    },
  };
}
