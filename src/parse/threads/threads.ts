import { rememberPlaces } from "../remember.ts";
import type { Words } from "../words/words.ts";
import { takeInThreads } from "./alike.ts";
import { threadWeighers } from "./moves.ts";
import { lookAtNext, type Next, type WeighSeam } from "./next.ts";
import { addTurns, begin, finish, makeSure, type Reading, standAlike, type Turn, take } from "./readings.ts";
import type { TextBlock } from "./text-blocks.ts";

/** How a block of text stands to those before it. */
export interface Link {
  /** The block of text before it in its thread, by its place on the page; none where a thread begins. */
  readonly from: number | undefined;
  /** Whether both are one paragraph. */
  readonly joined: boolean;
}

/** How each block of text of a page, by its place, stands to those before. */
export type Links = ReadonlyMap<number, Link>;

/** A way to follow the threads of a page. */
export interface Way {
  readonly links: Links;
  /** How well all of it fits: the more the better. */
  readonly score: number;
}

/** The ways to follow the threads of a page: the likeliest, and others that are nearly as likely, the best first. */
export interface Ways {
  readonly likeliest: Way;
  readonly others: readonly Way[];
  /** The best one in which no thread begins with some blocks of text, by their places on the page. */
  readonly goingOn: (places: ReadonlySet<number>) => Way;
}

/** How many readings are kept after each block: what is wrong shows within a column or two. */
const KEPT = 16;

/**
 * Follow the threads of a page on which the columns of several articles are read in turn.
 *
 *     A … cut | B … ends | C … cut | A goes on … ends | B begins a paragraph … | C goes on
 *
 * All that says where a text goes on is weighed together over the page, the best readings kept from block to block (a
 * beam search; Lowerre, 1976). Linear in the number of blocks. What threads say depends on whether OCR read the page.
 */
export function followThreads(
  texts: readonly TextBlock[],
  weighSeam: WeighSeam,
  words: Words,
  isRead: boolean,
): Ways {
  const [first] = texts;
  if (!first) return onlyWay({ links: new Map(), score: 0 });
  const alike = takeInThreads(texts, words);
  const weighThread = threadWeighers(isRead);
  const nextAt = rememberPlaces((place) =>
    lookAtNext(texts[place] as TextBlock, place, alike, weighSeam, weighThread),
  );
  // What was kept before each place on the likeliest ways: up to where others part from them, they are the same.
  const kept: (readonly Reading[])[] = [[], [begin(first, alike)]];
  const follow = (goingOn: ReadonlySet<number>, from: number): readonly Finished[] => {
    let readings = kept[from] as readonly Reading[];
    for (let place = from; place < texts.length; place++) {
      const next = nextAt(place);
      const turns: Turn[] = [];
      const mayBegin = !goingOn.has(next.here.index);
      for (const reading of readings) addTurns(turns, reading, next, mayBegin);
      readings = best(turns, next);
      kept[place + 1] ??= readings;
    }
    return readings.map((reading) => ({ reading, score: finish(reading) })).sort((a, b) => b.score - a.score);
  };
  const wayOf = ({ reading, score }: Finished): Way => ({ links: linksOf(reading, texts), score });
  const [likeliest, ...others] = follow(new Set(), 1) as [Finished, ...Finished[]];
  return {
    likeliest: wayOf(likeliest),
    others: others.map(wayOf),
    goingOn: (places) => wayOf(follow(places, firstOf(places, texts))[0] as Finished),
  };
}

/** A reading of all of a page, and how well it fits. */
interface Finished {
  readonly reading: Reading;
  readonly score: number;
}

/** The first of some blocks of text that may have begun a thread, among those of the page: the first of all always does. */
function firstOf(places: ReadonlySet<number>, texts: readonly TextBlock[]): number {
  return Math.max(
    1,
    texts.findIndex(({ index }) => places.has(index)),
  );
}

/** The ways to follow threads, where there is but one. */
export function onlyWay(way: Way): Ways {
  return { likeliest: way, others: [], goingOn: () => way };
}

/**
 * The readings that the best turns lead to, and of those that leave all threads alike only the best one. They are picked
 * one by one: few of the turns are taken, and to sort all of them would take longer, as to be sure of all their scores.
 */
function best(turns: Turn[], next: Next): readonly Reading[] {
  const kept: Reading[] = [];
  const scores = turns.map(({ score }) => score);
  for (let left = turns.length; left > 0 && kept.length < KEPT; ) {
    const at = greatest(scores);
    const turn = turns[at] as Turn;
    if (!turn.isSure) {
      const sure = makeSure(turn, next);
      turns[at] = sure;
      scores[at] = sure.score;
      continue;
    }
    scores[at] = Number.NEGATIVE_INFINITY;
    left--;
    const reading = take(turn, next);
    if (!standsAlikeOne(kept, reading)) kept.push(reading);
  }
  return kept;
}

function standsAlikeOne(kept: readonly Reading[], reading: Reading): boolean {
  for (const better of kept) if (standAlike(better, reading)) return true;
  return false;
}

/** Where the greatest of some numbers stands; the first of several. */
function greatest(numbers: readonly number[]): number {
  let at = 0;
  for (let i = 1; i < numbers.length; i++) if ((numbers[i] as number) > (numbers[at] as number)) at = i;
  return at;
}

function linksOf(last: Reading, texts: readonly TextBlock[]): Links {
  const links = new Map<number, Link>();
  let reading: Reading | undefined = last;
  for (const { index } of texts.toReversed()) {
    links.set(index, { from: reading?.from?.index, joined: reading?.joined ?? false });
    reading = reading?.before;
  }
  return links;
}
