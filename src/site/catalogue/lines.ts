import { type PlacedPage, placeLines } from "../../conservation/index.ts";
import type { Issue } from "../../model.ts";
import { isBlank } from "../../printed-text.ts";

/** Where the printed lines went. Blank lines do not count. */
export interface LineCount {
  readonly printed: number;
  readonly inArticles: number;
  readonly furniture: number;
  /** In articles that a person left out. */
  readonly dropped: number;
  /** On pages that nobody has turned into articles yet. */
  readonly unread: number;
  /** In no article and no furniture: a build refuses such lines. */
  readonly unplaced: number;
}

const NOTHING: LineCount = { printed: 0, inArticles: 0, furniture: 0, dropped: 0, unread: 0, unplaced: 0 };
const COUNTS = Object.keys(NOTHING) as readonly (keyof LineCount)[];

const COUNTED_AS = { article: "inArticles", dropped: "dropped", furniture: "furniture" } as const;

/** Count an issue's printed lines by what they became. */
export function countLines(issue: Issue): LineCount {
  return sumLines(placeLines(issue).map(countPage));
}

/** Add up the counts of several pages or issues. */
export function sumLines(counts: readonly LineCount[]): LineCount {
  const sums = COUNTS.map((of) => [of, counts.reduce((total, count) => total + count[of], 0)]);
  return Object.fromEntries(sums) as Record<keyof LineCount, number>;
}

function countPage({ page, isRead, places }: PlacedPage): LineCount {
  const count = { ...NOTHING };
  for (const [at, line] of page.lines.entries()) {
    if (isBlank(line)) continue;
    const place = places[at];
    count.printed++;
    count[!isRead ? "unread" : place ? COUNTED_AS[place.kind] : "unplaced"]++;
  }
  return count;
}
