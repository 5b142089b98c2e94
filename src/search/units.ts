import type { Cut } from "./cut.ts";
import { type Posting, toSteps, type UnitPostings } from "./postings.ts";

/** What one query loads is a part of the postings: about 13 KB. */
const postingsPerPart = 20_000;

/**
 * List the articles of every unit, in parts, in the order of code units.
 *
 * This is how single characters and words are found. In Pagefind's index a character stands in hundreds of tokens,
 * which lie in parts of which Pagefind loads only some.
 */
export function unitParts(cut: Cut): readonly (readonly UnitPostings[])[] {
  const parts: UnitPostings[][] = [];
  let room = 0;
  for (const [unit, postings] of inOrder(postingsOf(cut))) {
    if (room <= 0) {
      parts.push([]);
      room = postingsPerPart;
    }
    parts.at(-1)?.push([unit, toSteps(postings)]);
    room -= postings.length;
  }
  return parts;
}

type PostingsOfUnit = readonly [unit: string, postings: readonly Posting[]];

const inOrder = (postings: readonly PostingsOfUnit[]): readonly PostingsOfUnit[] =>
  [...postings].sort(([one], [other]) => (one < other ? -1 : 1));

function postingsOf({ units, records }: Cut): readonly PostingsOfUnit[] {
  const postings = units.map((unit): [string, Posting[]] => [unit, []]);
  for (const [article, { headings, passages }] of records.entries()) {
    const above = new Set(headings.flatMap((text) => [...text]));
    for (const unit of new Set([...above, ...passages.flatMap((text) => [...text])])) {
      postings[unit]?.[1].push({ article, inHeading: above.has(unit) });
    }
  }
  return postings;
}
