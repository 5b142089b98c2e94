/**
 * What a text is about, as far as its rare strings tell: overlapping pairs of letters, each weighing more
 * the fewer passages of the issue it stands in (inverse document frequency; Spärck Jones, 1972).
 */

const LETTERS = /[^\p{L}\p{N}]/gu;

/** The pairs of letters of a text, without punctuation and spaces. */
export function pairs(text: string): ReadonlySet<string> {
  const letters = [...text.normalize("NFKC").toLowerCase().replace(LETTERS, "")];
  const found = new Set<string>();
  for (let i = 0; i + 1 < letters.length; i++) found.add(`${letters[i]}${letters[i + 1]}`);
  return found;
}

/** Weighs pairs of letters: how much it says that two texts share one. Never negative. */
export type Rarity = (pair: string) => number;

/** Learn from the passages of an issue how rare each pair of letters is. */
export function learnRarity(passages: readonly string[]): Rarity {
  const count = new Map<string, number>();
  for (const passage of passages)
    for (const pair of pairs(passage)) count.set(pair, (count.get(pair) ?? 0) + 1);
  return (pair) => Math.max(0.1, Math.log((passages.length + 1) / ((count.get(pair) ?? 0) + 0.5)));
}

/** How much of a short text (a headline) is said in a longer one: 0 nothing, 1 all of it. */
export function share(short: ReadonlySet<string>, long: ReadonlySet<string>, rarity: Rarity): number {
  let said = 0;
  let all = 0;
  for (const pair of short) {
    const weight = rarity(pair);
    all += weight;
    if (long.has(pair)) said += weight;
  }
  return all === 0 ? 0 : said / all;
}
