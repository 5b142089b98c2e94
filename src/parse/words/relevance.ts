import { PairSet } from "./pair-set.ts";
import type { Pairs, Vocabulary } from "./pairs.ts";

/**
 * What a text is about, as far as its rare strings tell: overlapping pairs of letters, each weighing more
 * the fewer passages of the issue it stands in (inverse document frequency; Spärck Jones, 1972).
 */
export interface Relevance {
  readonly rarity: Rarity;
  readonly weigh: (pairs: Pairs) => Weighed;
  /** How much of a short text (a headline) is said in a longer one: 0 nothing, 1 all of it. */
  readonly share: (short: Pairs, long: Pairs) => number;
  /** How much of the text that says less is said in the other: 0 nothing, 1 all of it. */
  readonly shareOfLess: (a: Weighed, b: Weighed) => number;
}

/** Weighs pairs of letters: how much it says that two texts share one. Never negative. */
export type Rarity = (pair: number) => number;

/** The pairs of a text and how much they weigh together. */
export interface Weighed {
  readonly pairs: Pairs;
  readonly weight: number;
}

/** How many texts of an issue have each pair of letters; none have those that are not counted. */
export interface Counts {
  readonly texts: number;
  readonly textsWith: Uint32Array;
  /** How many pairs all texts have together. */
  readonly all: number;
}

/** Count in how many texts each pair of a vocabulary stands. */
export function countPairs(texts: readonly Pairs[], { size }: Vocabulary): Counts {
  const textsWith = new Uint32Array(size);
  let all = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) (textsWith[text[i] as number] as number) += 1;
    all += text.length;
  }
  return { texts: texts.length, textsWith, all };
}

/** Tell how rare each pair of letters is in the texts of an issue. */
export function rarityOf({ texts, textsWith }: Counts): Rarity {
  const weights = Float64Array.from({ length: texts + 1 }, (_, times) =>
    Math.max(0.1, Math.log((texts + 1) / (times + 0.5))),
  );
  return (pair) => weights[pair < textsWith.length ? (textsWith[pair] as number) : 0] as number;
}

/** Weigh what the texts of an issue share by how rare it is there. */
export function relevanceOf(counts: Counts, vocabulary: Vocabulary): Relevance {
  const rarity = rarityOf(counts);
  const inLong = new PairSet();
  const inMany = new PairSet();
  return {
    rarity,
    weigh(pairs) {
      let weight = 0;
      for (let i = 0; i < pairs.length; i++) weight += rarity(pairs[i] as number);
      return { pairs, weight };
    },
    share(short, long) {
      inLong.hold(long, vocabulary.size);
      let shared = 0;
      let all = 0;
      for (let i = 0; i < short.length; i++) {
        const pair = short[i] as number;
        const weight = rarity(pair);
        all += weight;
        if (inLong.has(pair)) shared += weight;
      }
      return all === 0 ? 0 : shared / all;
    },
    shareOfLess(a, b) {
      const isLess = a.pairs.length < b.pairs.length;
      const few = isLess ? a.pairs : b.pairs;
      const many = isLess ? b.pairs : a.pairs;
      const all = Math.min(a.weight, b.weight);
      if (all === 0) return 0;
      inMany.hold(many, vocabulary.size);
      let shared = 0;
      for (let i = 0; i < few.length; i++) {
        const pair = few[i] as number;
        if (inMany.has(pair)) shared += rarity(pair);
      }
      return shared / all;
    },
  };
}
