import type { Cut } from "./cut.ts";
import type { UnitPostings } from "./unit-part.ts";

/** What one query loads is a part of the postings: about 10 KB. */
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
    room -= postings.articles.length;
  }
  return parts;
}

const inOrder = (postings: readonly UnitPostings[]): readonly UnitPostings[] =>
  [...postings].sort(({ unit: one }, { unit: other }) => (one < other ? -1 : 1));

function postingsOf({ units, records }: Cut): readonly UnitPostings[] {
  const articles = units.map((): number[] => []);
  const inHeading = units.map((): number[] => []);
  for (const [article, { headings, passages }] of records.entries()) {
    for (const text of headings) {
      for (const unit of text) {
        if (!addLast(articles[unit], article)) continue;
        inHeading[unit]?.push((articles[unit]?.length ?? 0) - 1);
      }
    }
    for (const text of passages) for (const unit of text) addLast(articles[unit], article);
  }
  return units.map((unit, number) => ({
    unit,
    articles: articles[number] ?? [],
    inHeading: inHeading[number] ?? [],
  }));
}

/** Add a number to a list unless it is the last there; tell whether it was not. */
function addLast(list: number[] = [], number: number): boolean {
  if (list.at(-1) === number) return false;
  list.push(number);
  return true;
}
