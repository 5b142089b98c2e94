/**
 * What a text is about, as far as its rare strings tell: overlapping pairs of letters, each weighing more
 * the fewer passages of the issue it stands in (inverse document frequency; Spärck Jones, 1972).
 */

/** Pairs of letters, each as one number: the codes of both. */
export type Pairs = ReadonlySet<number>;

const LETTER = /[\p{L}\p{N}]/u;
const [UNKNOWN, IS_LETTER, IS_NONE] = [0, 1, 2];
/** What is known of each UTF-16 code unit; halves of rare characters count as letters. */
const kinds = new Uint8Array(0x10000);

function isLetter(code: number): boolean {
  if (kinds[code] === UNKNOWN) {
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    kinds[code] = isHalf || LETTER.test(String.fromCharCode(code)) ? IS_LETTER : IS_NONE;
  }
  return kinds[code] === IS_LETTER;
}

/** The pairs of letters of a text, without punctuation and spaces. */
export function pairs(text: string): Pairs {
  const folded = text.normalize("NFKC").toLowerCase();
  const found = new Set<number>();
  let before = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (!isLetter(code)) continue;
    if (before > 0) found.add(before * 0x10000 + code);
    before = code;
  }
  return found;
}

/** Weighs pairs of letters: how much it says that two texts share one. Never negative. */
export type Rarity = (pair: number) => number;

/** Learn from the passages of an issue how rare each pair of letters is. */
export function learnRarity(passages: readonly string[]): Rarity {
  const count = new Map<number, number>();
  for (const passage of passages)
    for (const pair of pairs(passage)) count.set(pair, (count.get(pair) ?? 0) + 1);
  const weights = Array.from({ length: passages.length + 1 }, (_, times) =>
    Math.max(0.1, Math.log((passages.length + 1) / (times + 0.5))),
  );
  return (pair) => weights[count.get(pair) ?? 0] as number;
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
