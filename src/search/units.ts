import type { Cut } from "./cut.ts";
import { toStep, type UnitPostings } from "./postings.ts";

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
  for (const postings of inOrder(postingsOf(cut))) {
    if (room <= 0) {
      parts.push([]);
      room = postingsPerPart;
    }
    parts.at(-1)?.push(postings);
    room -= postings[1].length;
  }
  return parts;
}

const inOrder = (postings: readonly UnitPostings[]): readonly UnitPostings[] =>
  [...postings].sort(([one], [other]) => (one < other ? -1 : 1));

function postingsOf({ units, records }: Cut): readonly UnitPostings[] {
  const steps = units.map((): number[] => []);
  // The last article that has a unit, and the last one that has it in a heading.
  const [last, lastAbove] = [new Int32Array(units.length).fill(-1), new Int32Array(units.length).fill(-1)];
  for (const [article, { headings, passages }] of records.entries()) {
    for (const text of headings) for (const unit of text) lastAbove[unit] = article;
    for (const text of [...headings, ...passages]) {
      for (const unit of text) {
        const before = last[unit] as number;
        if (before === article) continue;
        steps[unit]?.push(toStep({ article, inHeading: lastAbove[unit] === article }, before));
        last[unit] = article;
      }
    }
  }
  return units.map((unit, number) => [unit, steps[number] ?? []]);
}
