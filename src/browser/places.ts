/** Where in an article something is first met; the lower, the more the article is about it. */
export type Place = 0 | 1 | 2;

export const inHeading: Place = 0;
export const inLead: Place = 1;
export const inText: Place = 2;

/** Where in an article something is first met, and how often it is met. */
export interface Met {
  readonly place: Place;
  readonly times: number;
}

/** Articles of a shard by number, with how something was met there. */
export type Found = ReadonlyMap<number, Met>;

/** Take the articles that any of several searches found. */
export function anyOf(searches: readonly Found[]): Found {
  const all = new Map<number, Met>();
  for (const [article, met] of searches.flatMap((found) => [...found])) {
    const other = all.get(article);
    all.set(article, other ? { place: better(met.place, other.place), times: met.times + other.times } : met);
  }
  return all;
}

const better = (one: Place, other: Place): Place => (one < other ? one : other);
