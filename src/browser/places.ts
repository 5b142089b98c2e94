/** Where in an article something is first met; the lower, the more the article is about it. */
export type Place = 0 | 1 | 2;

export const inHeading: Place = 0;
export const inLead: Place = 1;
export const inText: Place = 2;

/** Articles of a shard by number, with the place where they were met. */
export type Found = ReadonlyMap<number, Place>;

/** Take the articles that any of several searches found. */
export function anyOf(searches: readonly Found[]): Found {
  const all = new Map<number, Place>();
  for (const [article, place] of searches.flatMap((found) => [...found])) {
    all.set(article, better(place, all.get(article) ?? place));
  }
  return all;
}

/** Take the articles that each of several searches found, of which there is at least one, at the worst of their places. */
export const allOf = ([first = new Map(), ...others]: readonly Found[]): Found => others.reduce(both, first);

function both(found: Found, other: Found): Found {
  const common = new Map<number, Place>();
  for (const [article, place] of found) {
    const otherPlace = other.get(article);
    if (otherPlace !== undefined) common.set(article, worse(place, otherPlace));
  }
  return common;
}

/** Take the articles that one search found and another did not. */
export const without = (found: Found, other: Found): Found =>
  new Map([...found].filter(([article]) => !other.has(article)));

const better = (one: Place, other: Place): Place => (one < other ? one : other);

const worse = (one: Place, other: Place): Place => (one > other ? one : other);
