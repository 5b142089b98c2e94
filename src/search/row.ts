import type { Lengths } from "./lengths.ts";

/**
 * The units of all articles of a shard, in a row: of each article the headings, then the text. A place in the row says
 * in one number which article it is in, and where.
 */
export interface Row {
  /** Where each article begins, and after the last one where it ends. */
  readonly starts: Uint32Array;
  /** How many units the headings of each article have. */
  readonly headings: Uint32Array;
}

/** Put articles in a row. */
export function rowOf({ headings, texts }: Lengths): Row {
  const starts = new Uint32Array(headings.length + 1);
  for (let article = 0; article < headings.length; article++) {
    starts[article + 1] = at(starts, article) + at(headings, article) + at(texts, article);
  }
  return { starts, headings };
}

/** How many places a row has. */
export const placesIn = ({ starts }: Row): number => at(starts, starts.length - 1);

/** How long an article is, in units. */
export const lengthOf = ({ starts }: Row, article: number): number =>
  at(starts, article + 1) - at(starts, article);

/** Where an article has something: positions in the article, from 0 on, in order. */
export interface InArticle {
  readonly article: number;
  readonly positions: readonly number[];
}

/** Tell the articles that places, in order, are in. */
export function articlesAt({ starts }: Row, places: Iterable<number>): readonly InArticle[] {
  const found: { article: number; positions: number[] }[] = [];
  let [article, end] = [-1, 0];
  for (const place of places) {
    if (place >= end) {
      article = lastUpTo(starts, place);
      end = at(starts, article + 1);
      found.push({ article, positions: [] });
    }
    found.at(-1)?.positions.push(place - at(starts, article));
  }
  return found;
}

/** Find the last of ascending numbers that is not above a number. */
function lastUpTo(numbers: Uint32Array, number: number): number {
  let [low, high] = [0, numbers.length];
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (at(numbers, middle) <= number) low = middle;
    else high = middle;
  }
  return low;
}

const at = (numbers: Uint32Array, place: number): number => numbers[place] as number;
