import type { Article } from "../../model.ts";
import { type Frequencies, frequenciesIn } from "./frequencies.ts";
import { type Said, saidIn } from "./said.ts";

/** The rare strings of all articles, one article after another, each article's in the order of its text. */
export interface Mentions {
  /** How many there are; the lists have room for more. */
  readonly length: number;
  /** For each article where its mentions begin, and at the end where the last one's end. */
  readonly starts: Uint32Array;
  /** How long each article is, in strings. */
  readonly lengths: Uint32Array;
  readonly strings: Uint32Array;
  /** Where in its article each is first said; 65,535 means there or later. */
  readonly places: Uint16Array;
  /** How much each tells of its article. */
  readonly weights: Float32Array;
}

/** A string of more articles names no person, place or event that they are about. */
const MOST_ARTICLES = 12;

/** So many strings tell what an article is about; the memory that all of this takes is in proportion to it. */
const MOST_STRINGS = 96;

/** Find the rare strings of articles: those that tell most of each. */
export function mentionsIn(articles: readonly Article[]): Mentions {
  const said = articles.map(saidIn);
  const frequencies = frequenciesIn(said);
  const rarityOf = rarities(articles.length);
  const all = roomFor(articles.length);
  let end = 0;
  for (const [number, found] of said.entries()) {
    const weights = weigh(found, frequencies, rarityOf);
    for (const i of heaviest(weights)) {
      all.strings[end] = found.strings[i] as number;
      all.places[end] = Math.min(found.places[i] as number, LAST_PLACE);
      all.weights[end++] = weights[i] as number;
    }
    all.lengths[number] = found.all;
    all.starts[number + 1] = end;
  }
  return { ...all, length: end };
}

const LAST_PLACE = 0xffff;

function roomFor(articles: number): Omit<Mentions, "length"> {
  const room = articles * MOST_STRINGS;
  return {
    starts: new Uint32Array(articles + 1),
    lengths: new Uint32Array(articles),
    strings: new Uint32Array(room),
    places: new Uint16Array(room),
    weights: new Float32Array(room),
  };
}

/**
 * How rare a string is, by the number of articles that have it: about 1 for two of twenty thousand, 0.7 for two of four
 * hundred, 0.35 for two of seven, who share words that are common elsewhere.
 */
function rarities(articles: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, count) =>
    count < 2 || count > MOST_ARTICLES
      ? 0
      : Math.sqrt(Math.log(Math.max(articles / count, 1)) / Math.log(20_000)),
  );
}

/** Weigh the strings of an article: what it says again and again, or in its headings, is what it is about. */
function weigh(
  { length, strings, places, times, inHeadings }: Said,
  frequencies: Frequencies,
  rarityOf: Float64Array,
): Float32Array {
  const weights = new Float32Array(length);
  for (let i = 0; i < length; i++) {
    const rarity = rarityOf[frequencies(strings[i] as number)] as number;
    const heading = (places[i] as number) < inHeadings ? 1 : 0;
    weights[i] = rarity * (1 + Math.min((times[i] as number) - 1, 3) / 2 + heading);
  }
  return weights;
}

/** Choose the strings with the greatest weights, of equal ones the first, in the order of the text. */
function heaviest(weights: Float32Array): readonly number[] {
  const rising = weights.filter((weight) => weight > 0).sort();
  const least = rising.at(-MOST_STRINGS) ?? rising[0] ?? 0;
  // As many of those that weigh least are chosen as there is room for.
  let room = MOST_STRINGS - (rising.length - 1 - rising.lastIndexOf(least));
  const chosen: number[] = [];
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (weight > least || (weight > 0 && weight === least && room-- > 0)) chosen.push(i);
  }
  return chosen;
}
