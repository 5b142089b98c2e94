import type { Columns } from "./columns.ts";
import type { Cut, CutText } from "./cut.ts";
import { headingPositions } from "./layout.ts";
import { pairToken } from "./tokens.ts";

/**
 * Indexes phrases for Pagefind to search: for every token the articles that have it, and where. Pagefind's own indexer
 * keeps each word of each article as an object of its own, some 500 bytes a character, and is meant for words; here
 * a place is three numbers.
 */

/** A part of the index: the tokens from one on, in the order of code units. */
export interface IndexPart {
  readonly from: string;
  readonly columns: Columns;
}

/** What one query loads is a part for each of its tokens: about 3 KB. */
const PLACES_PER_PART = 1500;

/** Index articles, part by part; an article's number is its place in the list. */
export function* phraseIndex(cut: Cut): Generator<IndexPart> {
  const places = takeIn(cut);
  const words = groupByToken(places).sort((one, other) => (one.word < other.word ? -1 : 1));
  for (let first = 0, next = 0; first < words.length; first = next) {
    for (let room = PLACES_PER_PART; room > 0 && next < words.length; next++) {
      room -= at(words, next).places.length;
    }
    const part = words.slice(first, next);
    yield { from: at(words, first).word, columns: toColumns(part, places) };
  }
}

/** All places of all tokens, in the order of the articles: what stands there, in which article, and where in it. */
interface Places {
  /** The tokens themselves, which go by their numbers. */
  readonly names: readonly string[];
  readonly tokens: Uint32Array;
  readonly articles: Uint32Array;
  readonly positions: Uint32Array;
}

function takeIn({ units, records }: Cut): Places {
  const texts = records.flatMap(({ headings, passages }) => [...headings, ...passages]);
  const size = texts.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0);
  const [tokens, articles, positions] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const { names, numberOf } = numberPairs(units);
  let place = 0;
  for (const [article, record] of records.entries()) {
    let position = 0;
    const add = (text: CutText): void => {
      for (let unit = 0; unit + 1 < text.length; unit++) {
        tokens[place] = numberOf(at(text, unit), at(text, unit + 1));
        articles[place] = article;
        positions[place++] = position + unit;
      }
      // One position for each unit, so that no phrase goes across to the next text.
      position += text.length;
    };
    record.headings.forEach(add);
    position = Math.max(position, headingPositions);
    record.passages.forEach(add);
  }
  return { names, tokens, articles, positions };
}

/** Number the pairs of units, each of which is a token, as they come. */
function numberPairs(units: readonly string[]) {
  const names: string[] = [];
  const seconds = units.map(() => new Map<number, number>());
  const numberOf = (first: number, second: number): number => {
    const known = at(seconds, first).get(second);
    if (known !== undefined) return known;
    at(seconds, first).set(second, names.length);
    return names.push(pairToken(at(units, first), at(units, second))) - 1;
  };
  return { names, numberOf };
}

/** A token, and where in the lists of places it stands. */
interface Word {
  readonly word: string;
  readonly places: Uint32Array;
}

function groupByToken({ names, tokens }: Places): Word[] {
  const counts = new Uint32Array(names.length);
  for (const token of tokens) counts[token] = at(counts, token) + 1;
  const words = names.map((word, token) => ({ word, places: new Uint32Array(at(counts, token)) }));
  const filled = new Uint32Array(names.length);
  for (let place = 0; place < tokens.length; place++) {
    const token = at(tokens, place);
    const next = at(filled, token);
    at(words, token).places[next] = place;
    filled[token] = next + 1;
  }
  return words;
}

function toColumns(words: readonly Word[], { articles, positions }: Places): Columns {
  const counts: number[] = [];
  const steps: number[] = [];
  const times: number[] = [];
  const betweenPositions: number[] = [];
  for (const { places } of words) {
    const before = steps.length;
    let [article, position] = [-1, 0];
    for (const place of places) {
      const here = at(articles, place);
      if (here !== article) {
        steps.push(here - Math.max(0, article));
        times.push(0);
        [article, position] = [here, 0];
      }
      betweenPositions.push(at(positions, place) - position);
      position = at(positions, place);
      times[times.length - 1] = at(times, times.length - 1) + 1;
    }
    counts.push(steps.length - before);
  }
  return {
    words: words.map(({ word }) => word),
    ...{ articles: counts, steps, times, positions: betweenPositions },
  };
}

/** An item that is known to be there. */
const at = <T>(list: { readonly [place: number]: T }, place: number): T => list[place] as T;
