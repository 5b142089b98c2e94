import type { LineKey } from "../print.ts";

/** Something that printed lines belong to. */
export interface Lined {
  readonly keys: readonly LineKey[];
}

/** How many printed lines each of some has in common with each of others. */
export type Shares<One, Other> = ReadonlyMap<One, ReadonlyMap<Other, number>>;

/** Count the lines that some have in common with others, of whom no two have the same line. */
export function sharesOf<One extends Lined, Other extends Lined>(
  ones: readonly One[],
  others: readonly Other[],
): Shares<One, Other> {
  const owners = new Map(others.flatMap((other) => other.keys.map((key) => [key, other] as const)));
  return new Map(
    ones.map((one) => {
      const counts = new Map<Other, number>();
      for (const key of one.keys) {
        const owner = owners.get(key);
        if (owner) counts.set(owner, (counts.get(owner) ?? 0) + 1);
      }
      return [one, counts];
    }),
  );
}

/** Give the one that has the most lines in common, with their number; the first of several. */
export function most<Other>(
  counts: ReadonlyMap<Other, number> | undefined,
): readonly [Other, number] | undefined {
  return [...(counts ?? [])].sort(([, a], [, b]) => b - a)[0];
}

/**
 * Match articles of the archive with those that were read, one to one: articles that have in common most of the lines of
 * one of them are the same, those that have more lines in common first.
 */
export function matches<Read extends Lined, Known extends Lined>(
  shares: Shares<Read, Known>,
): ReadonlyMap<Read, Known> {
  const pairs = [...shares].flatMap(([read, counts]) =>
    [...counts].map(([known, shared]) => ({ read, known, shared })),
  );
  const same = pairs.filter(
    ({ read, known, shared }) => 2 * shared > Math.min(read.keys.length, known.keys.length),
  );
  const found = new Map<Read, Known>();
  const taken = new Set<Known>();
  for (const { read, known } of same.sort((a, b) => b.shared - a.shared)) {
    if (found.has(read) || taken.has(known)) continue;
    found.set(read, known);
    taken.add(known);
  }
  return found;
}
