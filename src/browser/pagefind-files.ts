import { type Columns, readColumns } from "../search/columns.ts";
import type { EngineEntry, ShardFacts } from "../search/layout.ts";
import { writeCbor } from "./cbor.ts";

/**
 * Makes the files that Pagefind 1.6 asks for from what the site keeps, which is shorter. An article's id is its number.
 */

/** What every file of Pagefind's begins with. */
const MARK = "pagefind_dcd";

/** Pagefind's entry of the index of a shard. */
export const entryFile = (engine: EngineEntry, { lengths }: ShardFacts): string =>
  JSON.stringify({
    ...engine,
    languages: { unknown: { ...engine.languages.unknown, page_count: lengths.length } },
  } satisfies EngineEntry);

/** Pagefind's list of records and of the parts of its index. */
export function metaFile({ version }: EngineEntry, { lengths, parts }: ShardFacts): BlobPart {
  const file = writeCbor(MARK);
  file.array(6);
  file.text(version);
  file.array(lengths.length);
  for (const [number, length] of lengths.entries()) {
    file.array(3);
    file.text(String(number));
    file.number(length);
    file.text("");
  }
  file.array(parts.length);
  for (const [number, [from, to]] of parts.entries()) {
    file.array(3);
    for (const text of [from, to, String(number)]) file.text(text);
  }
  // No filters, no sort keys, no fields of metadata.
  for (let list = 0; list < 3; list++) file.array(0);
  return file.bytes();
}

/**
 * A part of Pagefind's index.
 *
 * @throws Error where what the site answers is none
 */
export function indexFile(kept: ArrayBuffer): BlobPart {
  const { words, articles, steps, times, positions }: Columns = readColumns(new Uint8Array(kept));
  const file = writeCbor(MARK);
  let [article, position] = [0, 0];
  file.array(1);
  file.array(words.length);
  for (const [place, word] of words.entries()) {
    const count = articles[place] as number;
    file.array(3);
    file.text(word);
    file.array(count);
    for (const end = article + count; article < end; article++) {
      const met = times[article] as number;
      file.array(3);
      file.number(steps[article] as number);
      file.array(met);
      for (const last = position + met; position < last; position++)
        file.number(positions[position] as number);
      file.array(0);
    }
    file.array(0);
  }
  return file.bytes();
}
