import type { Pairs } from "./pairs.ts";
import { Postings } from "./postings.ts";
import type { Counts } from "./relevance.ts";

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
  /** How many pairs all texts of the issue have together, and some more, for each text that has this one. */
  readonly scarcity: (pair: number) => number;
}

/** As many pairs, none of them known, are added to those of an issue: what a few pages never repeat need not be rare. */
const UNREAD = 20_000;
/** A pair that is asked for stands in one text more than it would by chance. */
const ITSELF = 0.5;

/** Tell how common pairs of letters are in an issue. */
export function commonnessOf({ textsWith, all }: Counts): Commonness {
  const times = (pair: number): number => (pair < textsWith.length ? (textsWith[pair] as number) : 0);
  return { scarcity: (pair) => (all + UNREAD) / ((times(pair) || 1) - ITSELF) };
}

/** How much a text among those of `size` pairs counts that has a pair, for one that goes on them. */
export function weighOne(size: number): number {
  const own = ownShare(size);
  return own / ((1 - own) * size);
}

/** How much likelier a pair makes it that texts go on, `count` of which have it, `one` as much as `weighOne` says. */
export function weighPair(count: number, one: number, scarcity: number): number {
  return 1 + count * one * scarcity;
}

/** So great a product leaves room for what any pair weighs. */
const GREAT = 1e150;

/** The logarithm of a product, found once for many factors: that takes as long as many products. */
export class LogOfProduct {
  #found = 0;
  #product = 1;

  multiply(factor: number): void {
    this.#product *= factor;
    if (this.#product < GREAT) return;
    this.#found += Math.log(this.#product);
    this.#product = 1;
  }

  get value(): number {
    return this.#found + Math.log(this.#product);
  }
}

/** The logarithm of the same for a text of `words` pairs, of which none is said in the texts of `size` pairs before it. */
export function weighUnsaid(words: number, size: number): number {
  return words * Math.log(1 - ownShare(size));
}

/** What the sum over a text's `words` pairs comes to: long texts say more, but not in proportion, for it hangs together. */
export function inProportion(sum: number, words: number): number {
  return words === 0 ? 0 : sum / Math.sqrt(words);
}

/**
 * Tells how well the texts of a page from `at` to before `to` go on those from `from` on, by their places: about −1 not at
 * all, above 0 well, 0 where nothing is said.
 */
export type Likeness = (from: number, at: number, to: number) => number;

/** Compare the texts of a page. */
export function likenessAmong(
  texts: readonly Pairs[],
  { scarcity }: Commonness,
  postings = new Postings(texts),
): Likeness {
  const { firsts, befores, scarcities } = repeatsIn(texts, postings, scarcity);
  return (from, at, to) => {
    const start = postings.firstOf(from);
    const own = postings.firstOf(at);
    const size = own - start;
    const one = weighOne(size);
    const end = firsts[to] as number;
    // Pairs that a text from `at` on has said before: each counts once.
    let again = 0;
    const likelier = new LogOfProduct();
    for (let repeat = firsts[at] as number; repeat < end; repeat++) {
      let before = befores[repeat] as number;
      if (before >= own) again++;
      if (before < start || before >= own) continue;
      let count = 0;
      for (; before >= start; before = postings.before(before)) count++;
      likelier.multiply(weighPair(count, one, scarcities[repeat] as number));
    }
    const words = postings.firstOf(to) - own - again;
    return inProportion(likelier.value + weighUnsaid(words, size), words);
  };
}

/** The pairs of texts that a text before them has, too: few, and no others tell how well a text goes on those before. */
interface Repeats {
  /** The first of each text, and what would be that of one more. */
  readonly firsts: readonly number[];
  /** The occurrence before each, and how scarce its pair is. */
  readonly befores: readonly number[];
  readonly scarcities: readonly number[];
}

function repeatsIn(texts: readonly Pairs[], postings: Postings, scarcity: Commonness["scarcity"]): Repeats {
  const firsts = [0];
  const [befores, scarcities]: [number[], number[]] = [[], []];
  for (let text = 0; text < texts.length; text++) {
    const pairs = texts[text] as Pairs;
    for (let i = 0, at = postings.firstOf(text); i < pairs.length; i++, at++) {
      const before = postings.before(at);
      if (before === 0) continue;
      befores.push(before);
      scarcities.push(scarcity(pairs[i] as number));
    }
    firsts.push(befores.length);
  }
  return { firsts, befores, scarcities };
}
