import { concat, lastOf } from "../../lists.ts";
import { roomsOf } from "./room.ts";
import type { Run } from "./runs.ts";
import { isOver } from "./stacks.ts";

/**
 * Put the runs of a page in reading order, by cuts along white from edge to edge (Nagy and Seth, “Hierarchical
 * Representation of Optically Scanned Documents”, 1984): down the page first, for a headline stands over all columns of
 * its text and is not cut, then across. A row of headlines is read with what stands under it.
 */
export function inReadingOrder(runs: readonly Run[]): readonly Run[] {
  const rooms = roomsOf(runs);
  return cut(runs.map((run) => ({ run, ...run, ...rooms.get(run) })));
}

/** A run, and the room that it takes up. */
interface Placed extends Pick<Run, "from" | "to" | "top" | "bottom"> {
  readonly run: Run;
}

/** Where something begins and ends along one side of the page. */
interface Side {
  readonly begin: (placed: Placed) => number;
  readonly end: (placed: Placed) => number;
}

const WIDTH: Side = { begin: ({ from }) => from, end: ({ to }) => to };
const HEIGHT: Side = { begin: ({ top }) => top, end: ({ bottom }) => bottom + 1 };

function cut(placed: readonly Placed[]): readonly Run[] {
  if (placed.length <= 1) return placed.map(({ run }) => run);
  const down = partAlong(WIDTH, placed);
  if (down.length > 1) return concat(down.map(cut));
  const strips = partAlong(HEIGHT, placed);
  const across = withHeadlines(strips);
  if (across.length > 1) return concat(across.map(cut));
  const [head = [], ...under] = strips;
  if (under.length > 0) return concat([head, concat(under)].map(cut));
  return byPlace(placed);
}

/** Part what stands beside white that nothing crosses. */
function partAlong({ begin, end }: Side, placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const parts: Placed[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const one of [...placed].sort((a, b) => begin(a) - begin(b))) {
    if (begin(one) >= reach) parts.push([one]);
    else lastOf(parts)?.push(one);
    reach = Math.max(reach, end(one));
  }
  return parts;
}

/** Join strips that hold nothing but headlines to the strip under them. */
function withHeadlines(strips: readonly (readonly Placed[])[]): readonly (readonly Placed[])[] {
  const joined: Placed[][] = [];
  let open = false;
  for (const strip of strips) {
    if (open) lastOf(joined)?.push(...strip);
    else joined.push([...strip]);
    open = strip.every(({ run }) => run.isDisplay);
  }
  return joined;
}

/** More runs than these that no cut parts are a table. */
const MOST = 300;

/**
 * Order what no cut parts (Breuel, “High Performance Document Layout Analysis”, 2003): what stands above is read first, and
 * so is what stands to the left, where nothing between the two in height stands over or under both.
 */
function byPlace(placed: readonly Placed[]): readonly Run[] {
  const sorted = [...placed].sort((a, b) => a.run.from - b.run.from || a.top - b.top);
  if (sorted.length > MOST) return sorted.map(({ run }) => run);
  const ordered = new Set<Placed>();
  const seen = new Set<Placed>();
  const visit = (one: Placed): void => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const other of sorted) if (isBefore(other, one, sorted)) visit(other);
    ordered.add(one);
  };
  sorted.forEach(visit);
  return [...ordered].map(({ run }) => run);
}

function isBefore(one: Placed, other: Placed, all: readonly Placed[]): boolean {
  if (one === other) return false;
  if (isOver(one, other)) return one.top < other.top;
  if (one.from > other.from) return false;
  const above = Math.min(one.bottom, other.bottom);
  const below = Math.max(one.top, other.top);
  return !all.some((c) => c.top > above && c.bottom < below && isOver(c, one) && isOver(c, other));
}
