import type { Columns } from "./columns.ts";
import type { Cut } from "./cut.ts";
import { ARTICLE, FIRST, type Places, POSITION, placesOf, SECOND, WIDTH } from "./phrase-places.ts";
import { pairToken } from "./tokens.ts";

/**
 * Indexes phrases for Pagefind to search: for every token the articles that have it, and where. Pagefind's own indexer
 * keeps each word of each article as an object of its own, some 500 bytes a character, and is meant for words; here
 * a place is a few numbers.
 */

/** A part of the index: the tokens from one on, in the order of code units. */
export interface IndexPart {
  readonly from: string;
  readonly columns: Columns;
}

/** What one query loads is a part for some of its tokens, of every shard: about 4 KB. Files cost time, too, where they are made. */
const PLACES_PER_PART = 1200;

/** Index articles, part by part; an article's number is its place in the list. */
export function* phraseIndex(cut: Cut): Generator<IndexPart> {
  const places = placesOf(cut);
  const words = wordsIn(places);
  for (let first = 0, next = 0; first < words.length; first = next) {
    for (let room = PLACES_PER_PART; room > 0 && next < words.length; next++) {
      room -= sizeOf(at(words, next));
    }
    const part = words.slice(first, next);
    yield { from: at(words, first).word, columns: toColumns(part, places) };
  }
}

/** A token, and which rows are its places. */
interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const sizeOf = ({ from, to }: Word): number => (to - from) / WIDTH;

/** List the tokens in the order of code units, which is nearly that of their pairs. */
function wordsIn({ units, rows }: Places): readonly Word[] {
  const words: Word[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const [first, second] = [at(rows, from + FIRST), at(rows, from + SECOND)];
    do to += WIDTH;
    while (to < rows.length && at(rows, to + FIRST) === first && at(rows, to + SECOND) === second);
    words.push({ word: pairToken(at(units, first), at(units, second)), from, to });
  }
  return words.sort((one, other) => (one.word < other.word ? -1 : 1));
}

function toColumns(words: readonly Word[], { rows }: Places): Columns {
  const size = words.reduce((sum, word) => sum + sizeOf(word), 0);
  const counts = new Uint32Array(words.length);
  const [steps, times] = [new Uint32Array(size), new Uint32Array(size)];
  const betweenPositions = new Uint32Array(size);
  let [met, written] = [0, 0];
  for (const [number, { from, to }] of words.entries()) {
    const before = met;
    let [article, position] = [-1, 0];
    for (let row = from; row < to; row += WIDTH) {
      const here = at(rows, row + ARTICLE);
      if (here !== article) {
        steps[met++] = here - Math.max(0, article);
        [article, position] = [here, 0];
      }
      times[met - 1] = at(times, met - 1) + 1;
      betweenPositions[written++] = at(rows, row + POSITION) - position;
      position = at(rows, row + POSITION);
    }
    counts[number] = met - before;
  }
  return {
    words: words.map(({ word }) => word),
    articles: counts,
    steps: steps.subarray(0, met),
    times: times.subarray(0, met),
    positions: betweenPositions,
  };
}

/** An item that is known to be there. */
const at = <T>(list: { readonly [place: number]: T }, place: number): T => list[place] as T;
