import type { Pairs, Vocabulary } from "./pairs.ts";
import type { Counts } from "./relevance.ts";
import { Tally } from "./tally.ts";

/**
 * How well a text goes on others by its words. It is taken to be drawn from their words now and then, and from those of
 * the whole issue otherwise (a mixture of two unigram models; Hiemstra, 2001).
 */

/** How often a word of a text is one that the texts before it have, beyond chance. */
const OWN = 0.05;
/** … where there are so many words before it that half of all that they could say is said. */
const SAID = 60;

function ownShare(size: number): number {
  return (OWN * size) / (size + SAID);
}

/** How common pairs of letters are in an issue. */
export interface Commonness {
  /** How many texts of the issue have a pair. */
  readonly textsWith: (pair: number) => number;
  /** How many pairs all texts have together. */
  readonly all: number;
}

/** As many pairs, none of them known, are added to those of an issue: what a few pages never repeat need not be rare. */
const UNREAD = 20_000;
/** A pair that is asked for stands in one text more than it would by chance. */
const ITSELF = 0.5;

/** Tell how common pairs of letters are in an issue. */
export function commonnessOf({ textsWith }: Counts): Commonness {
  let all = UNREAD;
  for (const count of textsWith) all += count;
  const times = (pair: number): number => (pair < textsWith.length ? (textsWith[pair] as number) : 0);
  return { textsWith: (pair) => (times(pair) || 1) - ITSELF, all };
}

/** The logarithm of how much likelier a pair makes it that texts of `size` pairs go on, `count` of which have it. */
export function weighPair(count: number, size: number, pair: number, { textsWith, all }: Commonness): number {
  const own = ownShare(size);
  return Math.log1p((own * count * all) / ((1 - own) * size * textsWith(pair)));
}

/** The same of a text of `words` pairs, of which none is said in the texts of `size` pairs before it. */
export function weighUnsaid(words: number, size: number): number {
  return words * Math.log(1 - ownShare(size));
}

/** What the sum over a text's `words` pairs comes to: long texts say more, but not in proportion, for it hangs together. */
export function inProportion(sum: number, words: number): number {
  return words === 0 ? 0 : sum / Math.sqrt(words);
}

/** Tells how well some texts go on others: about −1 not at all, above 0 well, 0 where nothing is said. */
export type Likeness = (after: readonly Pairs[], before: readonly Pairs[]) => number;

/** Compare texts of a vocabulary. */
export function likenessBy(commonness: Commonness, vocabulary: Vocabulary): Likeness {
  const [said, asked] = [new Tally(), new Tally()];
  return (after, before) => {
    said.begin(vocabulary.size);
    asked.begin(vocabulary.size);
    let [size, words] = [0, 0];
    for (const text of before) {
      size += text.length;
      said.add(text);
    }
    const shared: number[] = [];
    for (const text of after) {
      for (let i = 0; i < text.length; i++) {
        const pair = text[i] as number;
        if (asked.of(pair) > 0) continue;
        words++;
        if (said.of(pair) > 0) shared.push(pair);
      }
      asked.add(text);
    }
    let sum = weighUnsaid(words, size);
    for (const pair of shared) sum += weighPair(said.of(pair), size, pair, commonness);
    return inProportion(sum, words);
  };
}
