/**
 * Pairs of characters that tell paragraphs of one kind from others, with their weights in log-odds: the cue words of
 * Beeferman, Berger and Lafferty, “Statistical models for text segmentation”, Machine Learning 34 (1999).
 */
export interface Cues {
  /** What a paragraph without any of the pairs has. */
  readonly bias: number;
  /** Weights with their pairs, parted by spaces. `^` begins the paragraph, `$` ends it, `0` is any number. */
  readonly pairs: readonly (readonly [weight: number, pairs: string])[];
}

/** How far from the end of a paragraph that is looked at, in characters. */
const REACH = 60;
/** No paragraph is surer than so. */
const MOST = 3;

/** Tells how likely a paragraph is of the kind that the cues are of, by its `start` or its `end`: log-odds, −3 to 3. */
export function cueReader({ bias, pairs }: Cues, side: "start" | "end"): (text: string) => number {
  const weights = new Map(
    pairs.flatMap(([weight, group]) => group.split(" ").map((pair) => [pair, weight] as const)),
  );
  return (text) => {
    const plain = text.replace(/\d+/gu, "0");
    const found = pairsOf(side === "start" ? plain.slice(0, REACH) : plain.slice(-REACH));
    found.add(`^${plain.slice(0, 2)}`).add(`${plain.slice(-2)}$`);
    let sum = bias;
    for (const pair of found) sum += weights.get(pair) ?? 0;
    return Math.max(-MOST, Math.min(MOST, sum));
  };
}

function pairsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}
