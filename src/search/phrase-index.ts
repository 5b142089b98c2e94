import type { Cut } from "./cut.ts";
import type { PhrasePart } from "./phrase-part.ts";
import { FIRST, PLACE, type Places, placesOf, SECOND, WIDTH } from "./phrase-places.ts";
import { pairToken } from "./tokens.ts";

/**
 * Indexes phrases for Pagefind to search: for every token the articles that have it, and where. Pagefind's own indexer
 * keeps each word of each article as an object of its own, some 500 bytes a character, and is meant for words; here
 * a place is a few numbers.
 */

/** What one query loads is a part for some of its tokens, of every shard: about 4 KB. Files cost time, too, where they are made. */
const PLACES_PER_PART = 1500;

/** Index articles, part by part. */
export function* phraseIndex(cut: Cut): Generator<PhrasePart> {
  const places = placesOf(cut);
  const words = wordsIn(places);
  for (let first = 0, next = 0; first < words.length; first = next) {
    for (let room = PLACES_PER_PART; room > 0 && next < words.length; next++) {
      room -= sizeOf(at(words, next));
    }
    yield partOf(words.slice(first, next), places);
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

function partOf(words: readonly Word[], { rows }: Places): PhrasePart {
  const times = words.map(sizeOf);
  const places = new Uint32Array(times.reduce((sum, size) => sum + size, 0));
  let written = 0;
  for (const { from, to } of words) {
    for (let row = from; row < to; row += WIDTH) places[written++] = at(rows, row + PLACE);
  }
  return { words: words.map(({ word }) => word), times, places };
}

/** An item that is known to be there. */
const at = <T>(list: { readonly [place: number]: T }, place: number): T => list[place] as T;
