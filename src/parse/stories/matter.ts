import { remember } from "../remember.ts";
import { closeness, DIMENSIONS, type Vector, VectorsInRow } from "../words/embedding.ts";
import { Postings } from "../words/postings.ts";
import type { Words } from "../words/words.ts";

/** What the passages of a page are about. */
export interface Matter {
  /** How much of a short text the passages from `from` to before `to` say: 0 nothing, 1 all of it. */
  readonly about: (text: string, from: number, to: number) => number;
  /** The same, for a text that is asked about often. */
  readonly aboutText: (text: string) => About;
  /** How near the passages are to a text in what they are about, though they may not say it: 0 to 1. */
  readonly nearText: (text: string) => About;
}

/** How much of a text the passages from `from` to before `to` say: 0 nothing, 1 all of it. */
export type About = (from: number, to: number) => number;

/** What is looked for of a short text: those of its pairs of letters that stand in any passage. */
interface Profile {
  /** How much each of them weighs. */
  readonly weights: readonly number[];
  /** Where each occurs last. */
  readonly lasts: readonly number[];
  /** How much all pairs of the text weigh together. */
  readonly all: number;
}

/** Take in the passages of a page, so that any run of them can be asked at once and often. */
export function takeIn(passages: readonly string[], words: Words): Matter {
  const found = new Postings(passages.map(words.pairsOf));
  const width = passages.length + 1;
  const aboutText = remember((text: string): About => {
    const profile = makeProfile(text, found, words);
    const runs = remember((run: number) => shareSaid(profile, found, Math.floor(run / width), run % width));
    return (from, to) => runs(from * width + to);
  });
  const vectors = new VectorsInRow(passages.map(words.vectorOf));
  const run: Vector = new Float32Array(DIMENSIONS);
  const nearText = remember((text: string): About => {
    const vector = words.vectorOf(text);
    return (from, to) => Math.max(0, closeness(vector, vectors.between(from, to, run)) ?? 0);
  });
  return { aboutText, nearText, about: (text, from, to) => aboutText(text)(from, to) };
}

function shareSaid({ weights, lasts, all }: Profile, found: Postings, from: number, to: number): number {
  let said = 0;
  for (let i = 0; i < lasts.length; i++) {
    let at = lasts[i] as number;
    while (at > 0 && found.textOf(at) >= to) at = found.before(at);
    if (at > 0 && found.textOf(at) >= from) said += weights[i] as number;
  }
  return all === 0 ? 0 : said / all;
}

function makeProfile(text: string, found: Postings, { rarity, pairsOf }: Words): Profile {
  const pairs = pairsOf(text);
  const [weights, lasts]: [number[], number[]] = [[], []];
  let all = 0;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as number;
    const weight = rarity(pair);
    all += weight;
    const last = found.last(pair);
    if (last === 0) continue;
    weights.push(weight);
    lasts.push(last);
  }
  return { weights, lasts, all };
}
