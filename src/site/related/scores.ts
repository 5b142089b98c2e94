import type { Mentions } from "./mentions.ts";
import { addShared, type Shared, weightOf } from "./passages.ts";
import type { Postings } from "./postings.ts";

/** Another article, by its number, and how much it has to do with the one that is asked about. */
export interface Scored {
  readonly article: number;
  readonly score: number;
}

/** Score the articles that share rare strings with one, by what they share and how long both are. */
export function scoresOf(article: number, mentions: Mentions, postings: Postings): readonly Scored[] {
  const { lengths } = mentions;
  return [...sharedWith(article, mentions, postings)].flatMap(([other, shared]) => {
    const score = weightOf(shared) / chance(lengths[article] as number, lengths[other] as number);
    return isEvidence(shared) ? [{ article: other, score }] : [];
  });
}

/** One rare string is a coincidence. */
const isEvidence = ({ passages, from, to }: Shared): boolean => passages > 1 || to - from >= LONG;

/** A passage of about this length is no coincidence. */
const LONG = 24;

function sharedWith(
  article: number,
  { starts, places, weights }: Mentions,
  postings: Postings,
): ReadonlyMap<number, Shared> {
  const found = new Map<number, Shared>();
  const end = starts[article + 1] as number;
  for (let mention = starts[article] as number; mention < end; mention++) {
    const string = postings.stringOf[mention] as number;
    const last = postings.starts[string + 1] as number;
    for (let posting = postings.starts[string] as number; posting < last; posting++) {
      const other = postings.articles[posting] as number;
      if (other === article) continue;
      const there = postings.mentions[posting] as number;
      const before = found.get(other);
      const after = addShared(before, {
        place: places[mention] as number,
        other: places[there] as number,
        weight: Math.sqrt((weights[mention] as number) * (weights[there] as number)),
      });
      if (after !== before) found.set(other, after);
    }
  }
  return found;
}

/**
 * How likely two articles share strings by chance, in proportion to two of 800 characters: it grows with the length of
 * both, more slowly than they do. Short ones share little that is no chance, and gain nothing.
 */
function chance(one: number, other: number): number {
  return ((Math.max(one, SHORT) * Math.max(other, SHORT)) / USUAL ** 2) ** 0.2;
}

const USUAL = 800;
const SHORT = 150;
