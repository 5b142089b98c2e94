import { lastOf } from "../../lists.ts";
import type { Run } from "./runs.ts";
import { isOver } from "./stacks.ts";

/** The text of a headline begins no more rows under it. */
const UNDER = 6;
/** So many rows higher or lower. */
const OFF = 1;
/** How far to the left of a headline its column begins that does not begin under it, in characters. */
const BESIDE = 2;

/** The room that a run takes from left to right. */
type Room = Pick<Run, "from" | "to">;

/**
 * Find what room the headlines of a page take, which are set in the middle of their columns: all the white beside each, up
 * to its border with the next.
 */
export function roomsOf(runs: readonly Run[]): ReadonlyMap<Run, Room> {
  const rooms = new Map<Run, Room>();
  const displays = runs.filter(({ isDisplay }) => isDisplay).sort((a, b) => a.from - b.from);
  for (const run of displays) {
    const beside = runs.filter((other) => other !== run && isBeside(other, run));
    const left = beside
      .filter(({ from }) => from < run.from)
      .map((other) => rooms.get(other)?.to ?? other.to);
    const right = beside.filter(({ from }) => from > run.from);
    const from = Math.min(run.from, Math.max(0, ...left));
    const borders = right.map((other) =>
      other.isDisplay ? borderBetween(run, from, other, runs) : other.from,
    );
    rooms.set(run, { from, to: Math.max(run.to, Math.min(Number.MAX_SAFE_INTEGER, ...borders)) });
  }
  return rooms;
}

/** Whether a run stands beside a headline; another headline may stand a little higher or lower. */
function isBeside(other: Run, run: Run): boolean {
  const off = other.isDisplay ? OFF : 0;
  return other.top <= run.bottom + off && other.bottom >= run.top - off && !isOver(other, run);
}

/**
 * Where the columns of a headline end and those of the next begin: it is in the middle of its own, whose left side is known,
 * or further to the right, for its characters are larger than the places that they are counted in; and some column under
 * the two begins there.
 */
function borderBetween(run: Run, left: number, next: Run, runs: readonly Run[]): number {
  const bottom = Math.max(run.bottom, next.bottom);
  const starts = runs
    .filter(({ isDisplay, top }) => !isDisplay && top > bottom && top <= bottom + UNDER)
    .map(({ from }) => from)
    .filter((from) => from > run.to - BESIDE && from <= next.from + BESIDE)
    .sort((a, b) => a - b);
  const least = run.from + run.to - left - BESIDE;
  return starts.find((start) => start >= least) ?? lastOf(starts) ?? Math.round((run.to + next.from) / 2);
}
