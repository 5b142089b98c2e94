import { groupBy } from "../../group-by.ts";
import type { LineRange, Page } from "../../model.ts";
import { keysIn, keysOf, type LineKey, lineAt, type Print, rangesOf } from "../print.ts";
import type { KnownArticle } from "./known.ts";
import type { Moves } from "./moves.ts";
import { resembling } from "./resemblance.ts";

/** An article that the archive knows of, with its lines on the pages as they are now. */
export interface Carried extends KnownArticle {
  /** The printed lines that are its own and no other's. */
  readonly keys: readonly LineKey[];
  /** Its lines on pages that are not held, as they were. */
  readonly away: readonly LineRange[];
  /** Whether some of its lines changed. */
  readonly changed: boolean;
  /** Lines that a person took from it. */
  readonly givenUpNow: ReadonlySet<LineKey>;
  /** The article that has most of its lines, where another has them all. */
  readonly takenBy?: KnownArticle;
}

/** The lines of an article before it is settled whose they are. */
interface Claim {
  readonly of: KnownArticle;
  readonly keys: readonly LineKey[];
  readonly away: readonly LineRange[];
  readonly changed: boolean;
  readonly givenUpNow: ReadonlySet<LineKey>;
}

/** Find the lines of articles on the pages as they are now; each line is of one article. */
export function carry(
  known: readonly KnownArticle[],
  moves: Moves,
  pages: readonly Page[],
  print: Print,
): readonly Carried[] {
  const exact = known.map((one) => follow(one, moves, print));
  const claims = withFoundAgain(exact, moves, pages);
  const owners = new Map<LineKey, KnownArticle>();
  for (const { of, keys } of claims.toSorted((a, b) => rank(a.of) - rank(b.of))) {
    for (const key of keys) if (!owners.has(key)) owners.set(key, of);
  }
  return claims.map(({ of, keys, ...claim }) => {
    const own = keys.filter((key) => owners.get(key) === of);
    const takenBy = own.length === 0 && mostOf(keys.flatMap((key) => owners.get(key) ?? []));
    return { ...of, ...claim, keys: own, ...(takenBy && { takenBy }) };
  });
}

/** Who comes first where two articles hold a line: what a person just said, edited, left out, the program's. */
function rank({ stored, dropped, ownLines }: KnownArticle): number {
  return [ownLines, stored?.edited, dropped, stored !== undefined, true].indexOf(true);
}

function follow(of: KnownArticle, moves: Moves, print: Print): Claim {
  const away = of.lines.filter(({ page }) => moves.isAway(page));
  const held = of.lines.filter((range) => !away.includes(range));
  const printed = held.flatMap(keysOf).map(lineAt).filter(moves.wasPrinted);
  const keys = printed.flatMap((place) => moves.lineNow(place) ?? []);
  return {
    ...{ of, away, keys: [...new Set(keys)].filter((key) => print.has(key)) },
    changed: keys.length < printed.length,
    givenUpNow: new Set(of.givenUp.flatMap(keysOf).flatMap((key) => moves.lineNow(lineAt(key)) ?? [])),
  };
}

/** Give articles that lost lines those that say what they say. */
function withFoundAgain(claims: readonly Claim[], moves: Moves, pages: readonly Page[]): readonly Claim[] {
  const held = new Set(claims.flatMap(({ keys }) => keys));
  const losers = claims.filter(({ of, changed, away }) => of.stored && (changed || away.length > 0));
  const found = resembling(
    moves.fresh.filter((key) => !held.has(key)),
    pages,
    losers.map(({ of }) => of),
  );
  const keysFor = groupBy([...found.keys()], (key) => found.get(key));
  return claims.map((claim) => {
    const again = keysFor.get(claim.of);
    if (!again) return claim;
    return { ...claim, keys: [...claim.keys, ...again].sort((a, b) => a - b), away: [], changed: true };
  });
}

/** Write where an article's lines are now, with some more: as before where that still holds. */
export function linesNow(
  { lines, keys, away }: Carried,
  more: readonly LineKey[],
  print: Print,
): readonly LineRange[] {
  const before = keysIn(lines, print);
  const as = before.length === keys.length && before.every((key, at) => key === keys[at]);
  if (as && more.length === 0) return lines;
  const all = more.length > 0 ? [...keys, ...more].sort((a, b) => a - b) : keys;
  return [...rangesOf(all, print), ...away];
}

function mostOf<Item>(items: readonly Item[]): Item | undefined {
  const [most] = [...groupBy(items, (item) => item).values()].sort((a, b) => b.length - a.length);
  return most?.[0];
}
