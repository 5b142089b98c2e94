import { remember } from "../remember.ts";
import { closeness, DIMENSIONS, type Vector } from "../words/embedding.ts";
import type { Pairs } from "../words/pairs.ts";
import type { Postings } from "../words/postings.ts";
import type { TextsInRow } from "../words/texts-in-row.ts";
import type { Words } from "../words/words.ts";

/** What the passages of a page are about: any run of them can be held against a short text, at once and often. */
export type Matter = (text: string) => Held;

/** A short text, held against the passages from the first to before the second. */
export interface Held {
  /** How much of the text they say: 0 nothing, 1 all of it. */
  readonly about: About;
  /** How near they are to it in what both are about, though they may not say it: 0 to 1. */
  readonly near: About;
}

export type About = (from: number, to: number) => number;

/** How much a pair counts that stands nowhere on the page: half, for it may be no word, but lie across two. */
const NOWHERE = 0.5;
/** How much more one counts that so many passages have: `贺州` over what tells of it again and again. */
const AGAIN = 3;
const TOLD_AGAIN = 1.2;

/** What is looked for of a short text: those of its pairs of letters that stand in any passage. */
interface Profile {
  /** How much each of them weighs. */
  readonly weights: readonly number[];
  /** Where each occurs last. */
  readonly lasts: readonly number[];
  /** How much all pairs of the text weigh together. */
  readonly all: number;
}

/** Take in the passages of a page, each with other texts that it stands for, if any. */
export function takeIn({ postings: found, vectors }: TextsInRow, words: Words): Matter {
  const between: Vector = new Float32Array(DIMENSIONS);
  return remember((text): Held => {
    const asked = words.pairsOf(text);
    const profile = makeProfile(asked, found, words);
    const own = words.vectorOf(asked);
    return {
      about: (from, to) => shareSaid(profile, found, from, to),
      near: (from, to) => Math.max(0, closeness(own, vectors.between(from, to, between)) ?? 0),
    };
  });
}

function shareSaid({ weights, lasts, all }: Profile, found: Postings, from: number, to: number): number {
  const start = found.firstOf(from);
  const end = found.firstOf(to);
  let said = 0;
  for (let i = 0; i < lasts.length; i++) {
    let at = lasts[i] as number;
    while (at >= end) at = found.before(at);
    if (at < start) continue;
    const weight = weights[i] as number;
    said += isToldAgain(at, found, start) ? TOLD_AGAIN * weight : weight;
  }
  return all === 0 ? 0 : Math.min(1, said / all);
}

/** Whether as many passages have a pair as tell that a text is about it, from the last one back to a start. */
function isToldAgain(last: number, found: Postings, start: number): boolean {
  let at = last;
  for (let times = 1; times < AGAIN; times++) {
    at = found.before(at);
    if (at < start) return false;
  }
  return true;
}

function makeProfile(pairs: Pairs, found: Postings, { rarity }: Words): Profile {
  const [weights, lasts]: [number[], number[]] = [[], []];
  let all = 0;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as number;
    const weight = rarity(pair);
    const last = found.last(pair);
    all += last === 0 ? NOWHERE * weight : weight;
    if (last === 0) continue;
    weights.push(weight);
    lasts.push(last);
  }
  return { weights, lasts, all };
}
