import { remember } from "../remember.ts";
import { closeness, sumOf } from "../words/embedding.ts";
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

/** For each pair of letters of a short text: its weight, and how many of the passages before each have it. */
interface Profile {
  readonly weights: Float64Array;
  /** A row of one more than there are passages for each pair. */
  readonly counts: Uint16Array;
  readonly all: number;
}

/** Take in the passages of a page, so that any run of them can be asked at once and often. */
export function takeIn(passages: readonly string[], words: Words): Matter {
  const found = new Postings(passages.map(words.pairsOf));
  const width = passages.length + 1;
  const aboutText = remember((text: string): About => {
    const profile = makeProfile(text, found, width, words);
    const runs = remember((run: number) => shareSaid(profile, width, Math.floor(run / width), run % width));
    return (from, to) => runs(from * width + to);
  });
  const pointed = passages.map(words.vectorOf);
  const between = remember((run: number) => sumOf(pointed.slice(Math.floor(run / width), run % width)));
  const nearText = remember((text: string): About => {
    const vector = words.vectorOf(text);
    const runs = remember((run: number) => Math.max(0, closeness(vector, between(run)) ?? 0));
    return (from, to) => runs(from * width + to);
  });
  return { aboutText, nearText, about: (text, from, to) => aboutText(text)(from, to) };
}

function shareSaid({ weights, counts, all }: Profile, width: number, from: number, to: number): number {
  let said = 0;
  for (let i = 0; i < weights.length; i++) {
    const row = i * width;
    if ((counts[row + to] as number) > (counts[row + from] as number)) said += weights[i] as number;
  }
  return all === 0 ? 0 : said / all;
}

function makeProfile(text: string, found: Postings, width: number, { rarity, pairsOf }: Words): Profile {
  const pairs = pairsOf(text);
  const weights = Float64Array.from(pairs, rarity);
  const counts = new Uint16Array(pairs.length * width);
  for (const [i, pair] of pairs.entries()) {
    const row = counts.subarray(i * width, (i + 1) * width);
    for (let at = found.from(pair); at < found.to(pair); at++) row[(found.places[at] as number) + 1] = 1;
    for (let place = 1; place < width; place++) (row[place] as number) += row[place - 1] as number;
  }
  return { weights, counts, all: weights.reduce((a, b) => a + b, 0) };
}
