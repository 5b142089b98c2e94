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
/** What stands for any number. */
const NUMBER = "0".charCodeAt(0);
const LAST_DIGIT = "9".charCodeAt(0);

type Side = "start" | "end";
/** Weights of pairs of characters, each pair as one number: to look up a string would take longer. */
type Weights = ReadonlyMap<number, number>;

/** Tells how likely a paragraph is of the kind that the cues are of, by its `start` or its `end`: log-odds, −3 to 3. */
export function cueReader({ bias, pairs }: Cues, side: Side): (text: string) => number {
  const cues = pairs.flatMap(([weight, group]) => group.split(" ").map((cue) => [cue, weight] as const));
  const weightsOf = (form: RegExp): Weights =>
    new Map(
      cues
        .filter(([cue]) => form.test(cue))
        .map(([cue, weight]) => [pairIn(cue.replace(/^\^/u, "")), weight]),
    );
  const [first, anywhere, last] = [weightsOf(/^\^..$/u), weightsOf(/^..$/u), weightsOf(/^..\$$/u)];
  return (text) => {
    let sum = bias;
    for (const pair of pairsAt(side, text, REACH, anywhere)) sum += anywhere.get(pair) as number;
    for (const pair of pairsAt("start", text, 2, first)) sum += first.get(pair) as number;
    for (const pair of pairsAt("end", text, 2, last)) sum += last.get(pair) as number;
    return Math.max(-MOST, Math.min(MOST, sum));
  };
}

/** Which pairs with a weight stand in the outermost characters of a text, each once, in the order in which they are read. */
function pairsAt(side: Side, text: string, most: number, weights: Weights): readonly number[] {
  if (weights.size === 0) return [];
  const [from, to] = side === "start" ? [0, endOf(text, most)] : [startOf(text, most), text.length];
  const found: number[] = [];
  let before: number | undefined;
  for (let i = from; i < to; i++) {
    const code = codeAt(text, i);
    if (code === NUMBER && before === NUMBER) continue;
    const pair = before === undefined ? 0 : pairOf(before, code);
    if (weights.has(pair) && !found.includes(pair)) found.push(pair);
    before = code;
  }
  return found;
}

/** Where the first characters of a text end, any number of digits counted as one. */
function endOf(text: string, characters: number): number {
  let end = 0;
  for (let left = characters; end < text.length; end++) {
    if (isInNumber(text, end)) continue;
    if (left-- === 0) break;
  }
  return end;
}

/** Where the last ones begin. */
function startOf(text: string, characters: number): number {
  let start = text.length;
  for (let left = characters; start > 0; start--) {
    if (isInNumber(text, start)) continue;
    if (left-- === 0) break;
  }
  return start;
}

/** Whether a number goes on at a place. */
function isInNumber(text: string, at: number): boolean {
  return at > 0 && at < text.length && codeAt(text, at) === NUMBER && codeAt(text, at - 1) === NUMBER;
}

/** A UTF-16 code unit of a text; one for all digits. */
function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= NUMBER && unit <= LAST_DIGIT ? NUMBER : unit;
}

function pairIn(cue: string): number {
  return pairOf(cue.charCodeAt(0), cue.charCodeAt(1));
}

/** Two characters as one number. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}
