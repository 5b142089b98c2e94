import type { Pairs } from "../words/relevance.ts";
import type { Words } from "../words/words.ts";

/** What the passages of a page are about. */
export interface Matter {
  /** How much of a short text the passages from `from` to before `to` say: 0 nothing, 1 all of it. */
  readonly about: (text: string, from: number, to: number) => number;
}

/** For each pair of letters of a short text: its weight, and how many of the passages before each have it. */
interface Profile {
  readonly weights: readonly number[];
  readonly counts: readonly Uint16Array[];
  readonly all: number;
  /** What was asked before, by the run of passages. */
  readonly known: Map<number, number>;
}

/** Take in the passages of a page, so that any run of them can be asked at once and often. */
export function takeIn(passages: readonly string[], words: Words): Matter {
  const found = passages.map(words.pairsOf);
  const profiles = new Map<string, Profile>();
  const profileOf = (text: string): Profile => {
    const known = profiles.get(text);
    if (known) return known;
    const profile = makeProfile(text, found, words);
    profiles.set(text, profile);
    return profile;
  };
  return {
    about(text, from, to) {
      const profile = profileOf(text);
      const key = from * (found.length + 1) + to;
      const known = profile.known.get(key);
      if (known !== undefined) return known;
      const { weights, counts, all } = profile;
      let said = 0;
      for (let i = 0; i < weights.length; i++) {
        const count = counts[i] as Uint16Array;
        if ((count[to] as number) > (count[from] as number)) said += weights[i] as number;
      }
      const about = all === 0 ? 0 : said / all;
      profile.known.set(key, about);
      return about;
    },
  };
}

function makeProfile(text: string, found: readonly Pairs[], { rarity, pairsOf }: Words): Profile {
  const weights: number[] = [];
  const counts: Uint16Array[] = [];
  for (const pair of pairsOf(text)) {
    const count = new Uint16Array(found.length + 1);
    for (let i = 0; i < found.length; i++)
      count[i + 1] = (count[i] as number) + (found[i]?.has(pair) ? 1 : 0);
    weights.push(rarity(pair));
    counts.push(count);
  }
  return { weights, counts, all: weights.reduce((a, b) => a + b, 0), known: new Map() };
}
