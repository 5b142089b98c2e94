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
  const anywhere = byNumbers(weights);
  return (text) => {
    const plain = text.replace(/\d+/gu, "0");
    let sum = bias;
    const near = side === "start" ? plain.slice(0, REACH) : plain.slice(-REACH);
    for (const pair of foundIn(near, anywhere)) sum += anywhere.get(pair) as number;
    sum += weights.get(`^${plain.slice(0, 2)}`) ?? 0;
    sum += weights.get(`${plain.slice(-2)}$`) ?? 0;
    return Math.max(-MOST, Math.min(MOST, sum));
  };
}

/** The weights of the pairs that may stand anywhere, by their numbers: to look up a string for each would take longer. */
function byNumbers(weights: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const anywhere = [...weights].filter(([pair]) => pair.length === 2);
  return new Map(anywhere.map(([pair, weight]) => [pairAt(pair, 0), weight]));
}

/** Which pairs stand in a text, each once. */
function foundIn(text: string, pairs: ReadonlyMap<number, number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = pairAt(text, i);
    if (pairs.has(pair)) found.add(pair);
  }
  return found;
}

/** Two characters of a text as one number. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
