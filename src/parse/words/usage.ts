import { Kind } from "../characters.ts";
import { concat } from "../lists.ts";
import { remember } from "../remember.ts";

/**
 * How letters are used together, learnt from the issue's own pages: which of two texts goes on another is often told
 * by the letters that meet, 半 + 岛 and not 半 + 一.
 */
export interface Usage {
  /**
   * How usual it is that the second text follows the first, both among those that were learnt from: about −1 (never
   * seen) to 3 (a known phrase).
   */
  readonly meeting: (first: string, second: string) => number;
}

const LETTER = new Kind(/[\p{L}\p{N}]/u);
/** How far from a meeting letters are sought, in UTF-16 code units. */
const NEAR = 8;
/** Stands around each text, for no letter does. */
const BREAK = 0;

/** The letters on one side of a meeting, as code points, the nearest first. */
type Side = readonly number[];

/** Learn from the texts of an issue how often the letters with which any of them ends and begins stand together. */
export function learnUsage(texts: readonly string[]): Usage {
  const ends = remember((text: string): Side => lettersIn(text.slice(-NEAR)).reverse());
  const beginnings = remember((text: string): Side => lettersIn(text.slice(0, NEAR)));
  const lasts = new LetterSet(concat(texts.map((text) => ends(text).slice(0, 1))));
  const firsts = new LetterSet(concat(texts.map((text) => beginnings(text).slice(0, 1))));
  const meet = (last = BREAK, first = BREAK): boolean => lasts.has(last) && firsts.has(first);
  const letters = lettersOf(texts);
  const meetings = findMeetings(letters, lasts, firsts);
  return {
    meeting(first, second) {
      const end = ends(first);
      const beginning = beginnings(second);
      const last = end[0];
      const beforeLast = end[1];
      const next = beginning[0];
      const afterNext = beginning[1];
      if (last === undefined || next === undefined) return -1;
      const phrases = { before: 0, after: 0, both: 0 };
      let times = 0;
      for (let at = meetings.last(last, next); at > 0; at = meetings.before(at)) {
        const before = letters[at - 2] === beforeLast;
        const after = letters[at + 1] === afterNext;
        times++;
        if (before) phrases.before++;
        if (after) phrases.after++;
        if (before && after) phrases.both++;
      }
      if (times === 0) return -1;
      // A phrase of three letters is found twice where its other two may meet as well.
      const known =
        phrases.before * (meet(beforeLast, last) ? 2 : 1) +
        phrases.after * (meet(next, afterNext) ? 2 : 1) +
        phrases.both;
      return Math.min(1.5, Math.log2(1 + times) / 3) + Math.min(1.5, Math.log2(1 + known));
    },
  };
}

const FIRST_PLANE = 0x10000;

/** Some letters, numbered from 1; a list tells the numbers of those that are not beyond U+FFFF. */
class LetterSet {
  readonly #numbers: ReadonlyMap<number, number>;
  readonly #listed = new Uint16Array(FIRST_PLANE);

  constructor(letters: readonly number[]) {
    this.#numbers = new Map([...new Set(letters)].map((letter, i) => [letter, i + 1]));
    for (const [letter, number] of this.#numbers) if (letter < FIRST_PLANE) this.#listed[letter] = number;
  }

  /** How many they are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a letter; 0 where it is none of them. */
  numberOf(letter: number): number {
    return letter < FIRST_PLANE ? (this.#listed[letter] as number) : (this.#numbers.get(letter) ?? 0);
  }

  has(letter: number): boolean {
    return this.numberOf(letter) > 0;
  }
}

/** Where two letters meet, as places of the second, the last one first; 0 where they do not, or no more. */
interface Meetings {
  readonly last: (last: number, next: number) => number;
  readonly before: (place: number) => number;
}

/** Find where one of the letters that begin a text follows one of those that end one. */
function findMeetings(letters: Uint32Array, lasts: LetterSet, firsts: LetterSet): Meetings {
  const keyOf = (last: number, first: number): number => last * (firsts.size + 1) + first;
  const places = new Map<number, number>();
  const before = new Uint32Array(letters.length);
  let last = 0;
  for (let at = 1; at < letters.length; at++) {
    const first = last > 0 ? firsts.numberOf(letters[at] as number) : 0;
    if (first > 0) {
      const key = keyOf(last, first);
      before[at] = places.get(key) ?? 0;
      places.set(key, at);
    }
    last = lasts.numberOf(letters[at] as number);
  }
  return {
    last: (one, next) => places.get(keyOf(lasts.numberOf(one), firsts.numberOf(next))) ?? 0,
    before: (at) => before[at] as number,
  };
}

/** The letters of texts, as code points, with breaks around each text. */
function lettersOf(texts: readonly string[]): Uint32Array {
  const letters = new Uint32Array(texts.reduce((size, text) => size + text.length + 1, 1));
  let size = 1;
  for (const text of texts) size = write(text, letters, size) + 1;
  return letters.subarray(0, size);
}

/** The letters of a short text. */
function lettersIn(text: string): number[] {
  const letters: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (LETTER.has(point)) letters.push(point);
  }
  return letters;
}

/** Write the letters of a text from a place on; gives the place behind the last. */
function write(text: string, into: Uint32Array, place: number): number {
  let next = place;
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) as number;
    if (point > 0xffff) i++;
    if (LETTER.has(point)) into[next++] = point;
  }
  return next;
}
