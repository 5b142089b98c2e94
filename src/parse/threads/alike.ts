import { closeness, sumOf, type Vector } from "../words/embedding.ts";
import { kinshipOf } from "../words/kinship.ts";
import type { Pairs } from "../words/pairs.ts";
import { Postings } from "../words/postings.ts";
import {
  type Commonness,
  inProportion,
  LogOfProduct,
  weighOne,
  weighPair,
  weighUnsaid,
} from "../words/topics.ts";
import type { Words } from "../words/words.ts";
import { isFresh, type TextBlock } from "./text-blocks.ts";

/** What is said in a thread so far: its blocks of text, the last one first. Readings that agree on them share it. */
export interface Said {
  readonly place: number;
  readonly before: Said | undefined;
  /** How many pairs of letters its blocks have. */
  readonly size: number;
  /** Where they point. */
  readonly vector: Vector;
}

/** Tells how well a text goes on each thread by its words and what it is about. */
export interface Alike {
  /** What is said with one more block of text, by its place; as the first of a thread where nothing is said before. */
  readonly say: (place: number, before?: Said) => Said;
  /** How well the text at a place goes on what is said, as `kinshipOf` weighs it. */
  readonly kinship: (place: number, said: Said) => number;
}

/** How much of what follows a block of text is taken with it, in characters: a line alone says too little. */
const ENOUGH = 60;

/** Take in the blocks of text of a page. */
export function takeInThreads(
  texts: readonly TextBlock[],
  { commonness, pairsOf, pairsOfRun, vectorOf }: Words,
): Alike {
  const pairs = texts.map(({ block }) => pairsOf(block.text));
  const said = pairs.map((own) => ({ size: own.length, vector: vectorOf(own) }));
  const postings = new Postings(pairs);
  const windows = texts.map((_, place) => pairsOfRun(windowFrom(texts, place)));
  const asked = windows.map((own, place) => ask(own, place, postings, commonness));
  const vectors = windows.map(vectorOf);
  const counts = new Uint16Array(asked.reduce((most, { known }) => Math.max(most, known.length), 0));
  const weigh = (place: number, before: Said): number => {
    const { words, known, shared } = asked[place] as Asked;
    for (let said: Said | undefined = before; said; said = said.before) {
      const again = shared[said.place] ?? NOTHING;
      for (let i = 0; i < again.length; i++) (counts[again[i] as number] as number) += 1;
    }
    const one = weighOne(before.size);
    const likelier = new LogOfProduct();
    for (let word = 0; word < known.length; word++) {
      const count = counts[word] as number;
      if (count === 0) continue;
      counts[word] = 0;
      likelier.multiply(weighPair(count, one, known[word] as number));
    }
    const sum = likelier.value + weighUnsaid(words, before.size);
    return kinshipOf(inProportion(sum, words), closeness(vectors[place] as Vector, before.vector));
  };
  return remembering(said, weigh);
}

const NOTHING: readonly number[] = [];

/** A text that is asked for. */
interface Asked {
  /** How many pairs it has. */
  readonly words: number;
  /** Those that any block of text before it has, by how scarce they are. */
  readonly known: readonly number[];
  /** Which of these each block of text before it has, by their places among them; missing where it has none. */
  readonly shared: readonly (readonly number[] | undefined)[];
}

function ask(words: Pairs, place: number, postings: Postings, { scarcity }: Commonness): Asked {
  const known: number[] = [];
  const shared: number[][] = [];
  for (let word = 0; word < words.length; word++) {
    const number = known.length;
    for (let at = postings.last(words[word] as number); at > 0; at = postings.before(at)) {
      const before = postings.textOf(at);
      if (before >= place) continue;
      if (known.length === number) known.push(scarcity(words[word] as number));
      const others = shared[before];
      if (others) others.push(number);
      else shared[before] = [number];
    }
  }
  return { words: words.length, known, shared };
}

/** What is said, with what was found of it last. */
interface Known extends Said {
  /** The same with one more block, as it was said last. */
  longer: Known | undefined;
  askedAt: number;
  kinship: number;
}

/** Say the same once, and weigh it once for each place: the readings of a page differ in few threads. */
function remembering(
  blocks: readonly Pick<Said, "size" | "vector">[],
  weigh: (place: number, before: Said) => number,
): Alike {
  let first: Known | undefined;
  return {
    say(place, before) {
      const known = before ? (before as Known).longer : first;
      if (known?.place === place) return known;
      const own = blocks[place] as Pick<Said, "size" | "vector">;
      const size = (before?.size ?? 0) + own.size;
      const vector = before ? sumOf(before.vector, own.vector) : own.vector;
      const said: Known = { place, before, size, vector, longer: undefined, askedAt: -1, kinship: 0 };
      if (before) (before as Known).longer = said;
      else first = said;
      return said;
    },
    kinship(place, said) {
      const known = said as Known;
      if (known.askedAt !== place) {
        known.kinship = weigh(place, said);
        known.askedAt = place;
      }
      return known.kinship;
    },
  };
}

/** A block of text with those after it that surely belong to it. */
function windowFrom(texts: readonly TextBlock[], place: number): readonly string[] {
  const parts: string[] = [];
  for (let i = place; i < texts.length && lengthOf(parts) < ENOUGH; i++) {
    const { block, isCut, closes } = texts[i] as TextBlock;
    if (i > place && isFresh(texts[i] as TextBlock)) break;
    parts.push(block.text);
    if (isCut || closes) break;
  }
  return parts;
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
