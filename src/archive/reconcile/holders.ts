import type { Carried } from "./carry.ts";
import { type Lined, type Shares, sharesOf } from "./shares.ts";

/** Tell whether an article's lines are its own whatever the parser reads: a person edited or dropped it. */
export function isHeld({ stored, dropped }: Carried): boolean {
  return dropped || stored?.edited === true;
}

/**
 * Find the articles that stay as they are because the parser now mixes their lines with those of an article that a person
 * edited or dropped.
 *
 *     archive   │ 01-04, edited │ 01-05      │ 01-06 │
 *     parser    │ a          │ b             │ c     │
 *                             ^ b would repeat lines of 01-04: 01-05 stays too, 01-06 need not
 *
 * They stay only where together they hold all the lines in question, as they are printed now.
 */
export function staying(carried: readonly Carried[], read: readonly Lined[]): ReadonlySet<Carried> {
  const readers = sharesOf(read, carried);
  const groups = groupsOf(carried, readers);
  return new Set(groups.filter((group) => areWhole(group, readers)).flat());
}

/** Group the free articles that the parser's articles hang together with each other and with one that is held. */
function groupsOf(
  carried: readonly Carried[],
  readers: Shares<Lined, Carried>,
): readonly (readonly Carried[])[] {
  const touched = [...readers.values()].map((counts) => [...counts.keys()]);
  const seen = new Set<Carried>();
  const gather = (one: Carried): readonly Carried[] => {
    if (seen.has(one) || isHeld(one)) return [];
    seen.add(one);
    return [
      one,
      ...touched
        .filter((others) => others.includes(one))
        .flat()
        .flatMap(gather),
    ];
  };
  const mixed = touched.filter((others) => others.some(isHeld)).flat();
  return carried
    .filter((one) => mixed.includes(one))
    .map(gather)
    .filter((group) => group.length > 0);
}

function areWhole(group: readonly Carried[], readers: Shares<Lined, Carried>): boolean {
  const concerned = [...readers].filter(([, counts]) => group.some((one) => counts.has(one)));
  const sum = (counts: ReadonlyMap<Carried, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  const isCovered = concerned.every(([read, counts]) => sum(counts) === read.keys.length);
  return isCovered && group.every(({ stored, changed }) => stored !== undefined && !changed);
}
