import type { EngineEntry } from "../search/layout.ts";
import type { InArticle } from "../search/row.ts";
import { CborWriter } from "./cbor.ts";

/**
 * Makes the files that Pagefind 1.6 asks for from what the site keeps, which is shorter. An article's id is its number.
 */

/** What every file of Pagefind's begins with. */
const MARK = "pagefind_dcd";

/** Comes after every word. */
const LAST = "\uffff";

/** What is known of an index beforehand. */
export interface IndexFacts {
  /** How many articles there are. */
  readonly articles: number;
  /** The first word of each part, in order. */
  readonly parts: readonly string[];
}

/** Pagefind's entry of the index of a shard. */
export const entryFile = (engine: EngineEntry, { articles }: IndexFacts): string =>
  JSON.stringify({
    ...engine,
    languages: { unknown: { ...engine.languages.unknown, page_count: articles } },
  } satisfies EngineEntry);

/** Pagefind's list of records and of the parts of its index. */
export function metaFile({ version }: EngineEntry, { articles, parts }: IndexFacts): BlobPart {
  const file = new CborWriter(MARK);
  file.array(6);
  file.text(version);
  file.array(articles);
  file.items(recordItems(articles));
  file.array(parts.length);
  const firsts = encoded([...parts, LAST]);
  for (const [number, from] of firsts.slice(0, -1).entries()) {
    file.array(3);
    // Pagefind asks for the parts from whose first word to whose last word a token may lie.
    file.utf8(from);
    file.utf8(firsts[number + 1] as Uint8Array);
    file.text(String(number));
  }
  // No filters, no sort keys, no fields of metadata.
  for (let list = 0; list < 3; list++) file.array(0);
  return file.written();
}

/**
 * The records, all written alike but for the digits of their numbers: id, one word (which only Pagefind's own ranking
 * asks for) and no more. There are ten thousands, and the first search waits for them.
 */
function recordItems(count: number): Uint8Array {
  const digits = String(count).length;
  const record = new CborWriter("");
  record.array(3);
  record.text("0".repeat(digits));
  record.number(1);
  record.text("");
  const pattern = record.written();
  const items = new Uint8Array(count * pattern.length);
  // An array and a text of few items have a head of one byte each.
  const lastDigit = 1 + digits;
  for (let number = 0, start = 0; number < count; number++, start += pattern.length) {
    items.set(pattern, start);
    for (let rest = number, place = start + lastDigit; rest > 0; rest = Math.floor(rest / 10)) {
      items[place--] = ZERO + (rest % 10);
    }
  }
  return items;
}

const ZERO = 0x30;

/** Encode texts at one go. */
function encoded(texts: readonly string[]): readonly Uint8Array[] {
  const bytes = new TextEncoder().encode(texts.map((text) => `${text}\0`).join(""));
  const found: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    found.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return found;
}

/** A part of the index: the articles that have each token, in order. */
export type IndexPart = ReadonlyMap<string, readonly InArticle[]>;

/** A part of Pagefind's index: articles and positions are written as steps from the one before. */
export function indexFile(part: IndexPart): BlobPart {
  const file = new CborWriter(MARK);
  file.array(1);
  file.array(part.size);
  for (const [word, articles] of part) {
    file.array(3);
    file.text(word);
    file.array(articles.length);
    for (const [place, { article, positions }] of articles.entries()) {
      file.array(3);
      file.number(article - (articles[place - 1]?.article ?? 0));
      file.array(positions.length);
      for (const [time, position] of positions.entries()) file.number(position - (positions[time - 1] ?? 0));
      file.array(0);
    }
    file.array(0);
  }
  return file.written();
}
