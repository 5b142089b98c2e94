import { fold } from "./fold.ts";
import { type Posting, toSteps, type UnitPostings } from "./postings.ts";
import { headings, passages, type SearchRecord } from "./record.ts";
import { unitsOf } from "./tokens.ts";

/** What one query loads is a part of the postings: about 13 KB. */
const postingsPerPart = 20_000;

/**
 * List the articles of every unit, in parts, in the order of code units.
 *
 * This is how single characters and words are found. In Pagefind's index a character stands in hundreds of tokens,
 * which lie in parts of which Pagefind loads only some.
 */
export function unitParts(records: readonly SearchRecord[]): readonly (readonly UnitPostings[])[] {
  const parts: UnitPostings[][] = [];
  let room = 0;
  for (const [unit, postings] of inOrder(postingsOf(records))) {
    if (room <= 0) {
      parts.push([]);
      room = postingsPerPart;
    }
    parts.at(-1)?.push([unit, toSteps(postings)]);
    room -= postings.length;
  }
  return parts;
}

const inOrder = (postings: ReadonlyMap<string, readonly Posting[]>): [string, readonly Posting[]][] =>
  [...postings].sort(([one], [other]) => (one < other ? -1 : 1));

function postingsOf(records: readonly SearchRecord[]): ReadonlyMap<string, readonly Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [article, record] of records.entries()) {
    const above = unitSet(headings(record));
    for (const unit of new Set([...above, ...unitSet(passages(record))])) {
      const list = postings.get(unit) ?? [];
      list.push({ article, inHeading: above.has(unit) });
      postings.set(unit, list);
    }
  }
  return postings;
}

const unitSet = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => unitsOf(fold(text))));
