import { fromVarints, toVarints } from "./varints.ts";

/**
 * A part of Pagefind's index as the site keeps it: what is alike stands together, which packs a quarter smaller than
 * Pagefind's own records of a few bytes each.
 *
 *     产市 in 55 at 265, in 288 at 414 · 产布 in 2368 at 173 and 180
 *
 *     words     产市 产布      articles  2 1      steps 55 233 2368      times 1 1 2      positions 265 414 173 7
 */
export interface Columns {
  readonly words: readonly string[];
  /** How many articles have each word. */
  readonly articles: ArrayLike<number>;
  /** For each article of each word: how far on from the one before its number is, and how often it has the word. */
  readonly steps: ArrayLike<number>;
  readonly times: ArrayLike<number>;
  /** For each time: how far on from the one before in the article. */
  readonly positions: ArrayLike<number>;
}

const BETWEEN_WORDS = " ";

/** Write columns one after another: the words in UTF-16, each column after its length in bytes. */
export function writeColumns({ words, articles, steps, times, positions }: Columns): Uint8Array {
  const numbers = [articles, steps, times, positions].map(toVarints);
  const columns = [utf16(words.join(BETWEEN_WORDS)), ...numbers];
  const lengths = new Uint8Array(Uint32Array.from(columns, ({ length }) => length).buffer);
  const written = new Uint8Array(columns.reduce((sum, { length }) => sum + length, lengths.length));
  let place = 0;
  for (const column of [lengths, ...columns]) {
    written.set(column, place);
    place += column.length;
  }
  return written;
}

/**
 * Read what `writeColumns` wrote.
 *
 * @throws Error where the bytes are something else
 */
export function readColumns(bytes: Uint8Array): Columns {
  const head = COLUMNS * Uint32Array.BYTES_PER_ELEMENT;
  if (bytes.length < head) throw notAPart();
  let place = head;
  const [words, ...numbers] = [...new Uint32Array(bytes.slice(0, head).buffer)].map((length) => {
    place += length;
    return bytes.subarray(place - length, place);
  });
  if (place !== bytes.length) throw notAPart();
  const [articles, steps, times, positions] = numbers.map(fromVarints) as unknown as Numbers;
  return {
    words: new TextDecoder("utf-16le").decode(words).split(BETWEEN_WORDS),
    ...{ articles, steps, times, positions },
  };
}

/** Tell for each word how often each of its articles, by number, has it. */
export function* timesIn({
  words,
  articles,
  steps,
  times,
}: Columns): Generator<readonly [word: string, times: ReadonlyMap<number, number>]> {
  let place = 0;
  for (const [index, word] of words.entries()) {
    const found = new Map<number, number>();
    let article = 0;
    for (const end = place + (articles[index] as number); place < end; place++) {
      article += steps[place] as number;
      found.set(article, times[place] as number);
    }
    yield [word, found];
  }
}

const notAPart = (): Error => new Error("this is no part of the index");

const COLUMNS = 5;
type Numbers = readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

function utf16(text: string): Uint8Array {
  const units = new Uint16Array(text.length);
  for (let place = 0; place < text.length; place++) units[place] = text.charCodeAt(place);
  return new Uint8Array(units.buffer);
}
