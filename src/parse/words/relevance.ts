/**
 * What a text is about, as far as its rare strings tell: overlapping pairs of letters, each weighing more
 * the fewer passages of the issue it stands in (inverse document frequency; Spärck Jones, 1972).
 */

/** Pairs of letters, each as one number: the ids of both. */
export type Pairs = ReadonlySet<number>;

const LETTER = /[\p{L}\p{N}]/u;
const [UNKNOWN, NO_LETTER] = [0, 1];
/** The id of each UTF-16 code unit that was seen; halves of rare characters count as letters. */
const ids = new Uint16Array(0x10000);
/** In the order in which they are first seen: two small ids make one small number, which a set finds soonest. */
let lastId = NO_LETTER;

function idOf(code: number): number {
  if (ids[code] === UNKNOWN) {
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    ids[code] = isHalf || LETTER.test(String.fromCharCode(code)) ? ++lastId : NO_LETTER;
  }
  return ids[code] as number;
}

/** The pairs of letters of a text, without punctuation and spaces. */
export function pairs(text: string): Pairs {
  const folded = text.normalize("NFKC").toLowerCase();
  const found = new Set<number>();
  let before = NO_LETTER;
  for (let i = 0; i < folded.length; i++) {
    const id = idOf(folded.charCodeAt(i));
    if (id === NO_LETTER) continue;
    if (before !== NO_LETTER) found.add(before * 0x10000 + id);
    before = id;
  }
  return found;
}

/** Weighs pairs of letters: how much it says that two texts share one. Never negative. */
export type Rarity = (pair: number) => number;

/** How many texts of an issue have each pair of letters. */
export interface Counts {
  readonly texts: number;
  readonly textsWith: ReadonlyMap<number, number>;
}

/** Count in how many texts each pair stands. */
export function countPairs(texts: readonly Pairs[]): Counts {
  const textsWith = new Map<number, number>();
  for (const text of texts) for (const pair of text) textsWith.set(pair, (textsWith.get(pair) ?? 0) + 1);
  return { texts: texts.length, textsWith };
}

/** Tell how rare each pair of letters is in the texts of an issue. */
export function rarityOf({ texts, textsWith }: Counts): Rarity {
  const weights = Array.from({ length: texts + 1 }, (_, times) =>
    Math.max(0.1, Math.log((texts + 1) / (times + 0.5))),
  );
  return (pair) => weights[textsWith.get(pair) ?? 0] as number;
}

/** How much of a short text (a headline) is said in a longer one: 0 nothing, 1 all of it. */
export function share(short: Pairs, long: Pairs, rarity: Rarity): number {
  let said = 0;
  let all = 0;
  for (const pair of short) {
    const weight = rarity(pair);
    all += weight;
    if (long.has(pair)) said += weight;
  }
  return all === 0 ? 0 : said / all;
}

/** How much of the text that says less is said in the other: 0 nothing, 1 all of it. */
export function shareOfLess(a: Weighed, b: Weighed, rarity: Rarity): number {
  const [few, many] = a.pairs.size < b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs];
  const all = Math.min(a.weight, b.weight);
  if (all === 0) return 0;
  let said = 0;
  for (const pair of few) if (many.has(pair)) said += rarity(pair);
  return said / all;
}

/** The pairs of a text and how much they weigh together. */
export interface Weighed {
  readonly pairs: Pairs;
  readonly weight: number;
}

export function weigh(pairs: Pairs, rarity: Rarity): Weighed {
  let weight = 0;
  for (const pair of pairs) weight += rarity(pair);
  return { pairs, weight };
}
