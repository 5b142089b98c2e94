import { diffArrays } from "diff";
import { BLANK, marksIn, pageDigest } from "../../conservation/index.ts";
import type { Page } from "../../model.ts";
import { type LineKey, type LinePlace, lineKey, type Print } from "../print.ts";

/** How the pages of an issue came to differ from what they were when they were read last. */
export interface Moves {
  /** Give the place where a line stands now; undefined where no line is like it. */
  readonly lineNow: (place: LinePlace) => LineKey | undefined;
  /** Tell whether something was printed on a line. */
  readonly wasPrinted: (place: LinePlace) => boolean;
  /** Tell whether a page is not held any more, nor its text under another number. */
  readonly isAway: (page: number) => boolean;
  /** Printed lines that no earlier line is like, in order. */
  readonly fresh: readonly LineKey[];
}

/** An earlier page and the page that holds its text now. */
interface Pair {
  readonly before: Sheet;
  readonly now: Sheet;
  /** How many of their lines are like each other. */
  readonly alike: number;
}

/** The printed lines of a page: their numbers and marks. */
interface Sheet {
  readonly page: number;
  readonly digest: string;
  readonly lines: readonly number[];
  readonly marks: readonly string[];
}

/** A page goes on as another if so much of the shorter one is alike. */
const SAME_PAGE = 0.2;

/** More changes than that in a page are not searched for the fewest: it takes seconds. */
const MOST_CHANGES = 3000;

/** Compare the digests of pages with the pages; a page of which nobody noted a digest counts as it was. */
export function movesOf(digests: ReadonlyMap<number, string>, pages: readonly Page[], print: Print): Moves {
  const present = pages.map((page) => [page.number, pageDigest(page)] as const);
  const now = present.filter(([page, digest]) => digests.get(page) !== digest).map(sheetOf);
  const changed = new Set(now.map(({ page }) => page));
  const held = new Set(pages.map(({ number }) => number));
  const before = [...digests].filter(([page]) => changed.has(page) || !held.has(page)).map(sheetOf);
  const moved = new Map(pairsOf(before, now).map((pair) => [pair.before.page, linesOf(pair)]));
  const printed = new Map(before.map(({ page, lines }) => [page, new Set(lines)]));
  return {
    lineNow: ({ page, line }) => (printed.has(page) ? moved.get(page)?.get(line) : lineKey(page, line)),
    wasPrinted: ({ page, line }) => printed.get(page)?.has(line) ?? print.has(lineKey(page, line)),
    isAway: (page) => !held.has(page) && !moved.has(page),
    fresh: digests.size > 0 ? unreached(now, moved) : [],
  };
}

function sheetOf([page, digest]: readonly [number, string]): Sheet {
  const marks = marksIn(digest);
  const lines = marks.flatMap((mark, at) => (mark === BLANK ? [] : [at + 1]));
  return { page, digest, lines, marks: lines.map((line) => marks[line - 1] as string) };
}

function unreached(
  now: readonly Sheet[],
  moved: ReadonlyMap<number, ReadonlyMap<number, LineKey>>,
): readonly LineKey[] {
  const reached = new Set([...moved.values()].flatMap((lines) => [...lines.values()]));
  const keys = now.flatMap(({ page, lines }) => lines.map((line) => lineKey(page, line)));
  return keys.filter((key) => !reached.has(key));
}

/** Find for each earlier page the one that is most like it: where both are alike, that of its number. */
function pairsOf(before: readonly Sheet[], now: readonly Sheet[]): readonly Pair[] {
  const likely = before.flatMap((one) => now.map((other) => pairOf(one, other))).filter(isLikely);
  const pairs: Pair[] = [];
  for (const pair of likely.sort(byLikeness)) {
    if (pairs.every(({ before, now }) => before !== pair.before && now !== pair.now)) pairs.push(pair);
  }
  return pairs;
}

function pairOf(before: Sheet, now: Sheet): Pair {
  const left = new Map<string, number>();
  for (const mark of before.marks) left.set(mark, (left.get(mark) ?? 0) + 1);
  let alike = 0;
  for (const mark of now.marks) {
    const count = left.get(mark) ?? 0;
    if (count === 0) continue;
    left.set(mark, count - 1);
    alike++;
  }
  return { before, now, alike };
}

function isLikely({ before, now, alike }: Pair): boolean {
  return alike > 0 && alike >= SAME_PAGE * Math.min(before.lines.length, now.lines.length);
}

function byLikeness(a: Pair, b: Pair): number {
  const moves = ({ before, now }: Pair) => Number(before.page !== now.page);
  return b.alike - a.alike || moves(a) - moves(b);
}

/** Give the present line of each earlier line that is still there. */
function linesOf({ before, now }: Pair): ReadonlyMap<number, LineKey> {
  const lines = new Map<number, LineKey>();
  let [from, to] = [0, 0];
  for (const { added, removed, count } of changesOf(before, now)) {
    for (let step = 0; step < count && !added && !removed; step++) {
      lines.set(before.lines[from + step] as number, lineKey(now.page, now.lines[to + step] as number));
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  return lines;
}

function changesOf(before: Sheet, now: Sheet) {
  if (before.digest === now.digest) return [{ added: false, removed: false, count: before.lines.length }];
  return diffArrays([...before.marks], [...now.marks], { maxEditLength: MOST_CHANGES }) ?? [];
}
