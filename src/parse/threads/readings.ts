import type { Alike, Said } from "./alike.ts";
import { fitHeight, isShort } from "./frames.ts";
import { LEFT_OPEN, type Move, type Standing } from "./moves.ts";
import type { Met, Next } from "./next.ts";
import { isFresh, type TextBlock } from "./text-blocks.ts";

/** What is read of one article so far. */
interface Thread {
  readonly last: TextBlock;
  readonly said: Said;
  /** The lines of its first frame, where that has been left. */
  readonly height: number | undefined;
  /** The lines of the frame that is being read, or was read last. */
  readonly lines: number;
  /** The thread that was read after its last frame but one: what stands under it in the column before. */
  readonly neighbour: number | undefined;
}

/** What may be read of a page so far: which block belongs to which thread, and how well all of it fits. */
export interface Reading {
  readonly score: number;
  /** The thread that is being read. */
  readonly current: number;
  readonly threads: readonly Thread[];
  /** A number that readings have in common whose threads all stand at the same blocks, and few others do. */
  readonly state: number;
  /** The block of text that the last one follows; none where it begins a thread. */
  readonly from: TextBlock | undefined;
  /** Whether both are one paragraph. */
  readonly joined: boolean;
  /** The reading up to the block of text before. */
  readonly before: Reading | undefined;
}

/** Begin a page. */
export function begin(first: TextBlock, alike: Alike): Reading {
  return {
    score: 0,
    current: 0,
    threads: [
      { last: first, said: alike.say(0), height: undefined, lines: first.lines, neighbour: undefined },
    ],
    state: markOf(first),
    from: undefined,
    joined: false,
    before: undefined,
  };
}

/** What the next block of text may make of a reading: the thread that it goes to, and how well all of it fits then. */
export interface Turn {
  readonly reading: Reading;
  readonly move: Move;
  readonly to: number;
  readonly score: number;
  /** Whether that is sure, or only the most that it may come to. */
  readonly isSure: boolean;
}

/** Add all that the next block of text may make of a reading. Most of it is not taken, and holds no more than it must. */
export function addTurns(turns: Turn[], reading: Reading, next: Next, mayBegin: boolean): void {
  const { here, alone, meet, weighThread } = next;
  const { threads, current, score } = reading;
  const now = threads[current] as Thread;
  const met = meet(now.last);
  turns.push({
    reading,
    move: "stay",
    to: current,
    score: scoreStay(reading, met, next),
    isSure: met.isSure,
  });
  const height = heightLeft(reading);
  if (mayBegin) {
    const begins = alone.begin + weighThread.begin(standing(0, height, false, false));
    turns.push({ reading, move: "begin", to: threads.length, score: score + begins, isSure: true });
  }
  if (isFresh(here)) return;
  for (let to = 0; to < threads.length; to++) {
    const { last } = threads[to] as Thread;
    if (to === current || last.closes) continue;
    const end = meet(last);
    if (last.isCut && end.seam === null) continue;
    const resumed = scoreResume(reading, to, height, end, next);
    turns.push({ reading, move: "resume", to, score: resumed, isSure: end.isSure });
  }
}

/** The same turn, where its score is sure. */
export function makeSure({ reading, move, to }: Turn, next: Next): Turn {
  const met = next.meetSurely((reading.threads[to] as Thread).last);
  const score =
    move === "stay"
      ? scoreStay(reading, met, next)
      : scoreResume(reading, to, heightLeft(reading), met, next);
  return { reading, move, to, score, isSure: true };
}

function scoreStay(
  { score, threads, current }: Reading,
  met: Met,
  { place, alike, alone, weighThread }: Next,
): number {
  const { said } = threads[current] as Thread;
  const stays = standing(alike.kinship(place, said), 0, false, false);
  return score + (alone.stay + met.stay + weighThread.stay(stays));
}

function scoreResume(
  { score, threads, current }: Reading,
  to: number,
  heightLeft: number,
  met: Met,
  { place, alike, alone, weighThread }: Next,
): number {
  const { said, lines, height } = threads[to] as Thread;
  const isNeighbour = (threads[current] as Thread).neighbour === to;
  const resumed = standing(alike.kinship(place, said), heightLeft, isShort(lines, height), isNeighbour);
  return score + alone.resume + met.resume + weighThread.resume(resumed);
}

/** How well the frame that is read fits the height of its thread, where it is left. */
function heightLeft({ threads, current }: Reading): number {
  const { lines, height } = threads[current] as Thread;
  return fitHeight(lines, height);
}

function standing(kinship: number, height: number, endedShort: boolean, isNeighbour: boolean): Standing {
  return { kinship, height, endedShort, isNeighbour };
}

/** How well all of a reading fits, at the end of its page. */
export function finish({ score, threads, current }: Reading): number {
  const { lines, height } = threads[current] as Thread;
  return score + LEFT_OPEN * threads.filter(isOpen).length + fitHeight(lines, height);
}

/** A number for each block of text, its bits as if by chance (Knuth's multiplicative hashing). */
function markOf({ index }: TextBlock): number {
  return Math.imul(index + 1, 0x9e3779b1);
}

/** Whether two readings of the same blocks go on in the same way: each of their threads stands where one of the other's does. */
export function standAlike(a: Reading, b: Reading): boolean {
  if (a.state !== b.state || a.threads.length !== b.threads.length) return false;
  const ends = new Set(a.threads.map(({ last }) => last));
  return b.threads.every(({ last }) => ends.has(last));
}

function isOpen({ last }: Thread): boolean {
  return last.isCut && !last.closes;
}

/** The reading that a turn leads to. */
export function take({ reading, move, to, score }: Turn, { here, place, alike, meet }: Next): Reading {
  const { current } = reading;
  const now = reading.threads[current] as Thread;
  const threads = [...reading.threads];
  if (move !== "stay") threads[current] = { ...now, height: now.height ?? now.lines, neighbour: to };
  const lines = move === "stay" ? now.lines + here.displayLines + here.lines : here.lines;
  const { last, height, neighbour, said } = threads[to] ?? {};
  threads[to] = { last: here, said: alike.say(place, said), height, lines, neighbour };
  return {
    score,
    current: to,
    threads,
    state: reading.state ^ (last ? markOf(last) : 0) ^ markOf(here),
    from: last,
    joined: last !== undefined && meet(last).seam !== null,
    before: reading,
  };
}
