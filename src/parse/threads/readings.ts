import { fitHeight, isShort } from "./frames.ts";
import { LEFT_OPEN, type Move, type Step, weighMove } from "./moves.ts";
import { isFresh, type TextBlock } from "./text-blocks.ts";

/** What is read of one article so far. */
interface Thread {
  readonly last: TextBlock;
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
  /** The thread of each block of text. */
  readonly owners: Uint16Array;
  /** The block of text that the last one follows; none where it begins a thread. */
  readonly from: TextBlock | undefined;
  /** Whether both are one paragraph. */
  readonly joined: boolean;
  /** The reading up to the block of text before. */
  readonly before: Reading | undefined;
}

/** The next block of text, and what its words say for each thread of a reading. */
export interface Next {
  readonly here: TextBlock;
  readonly place: number;
  readonly likeness: ArrayLike<number>;
  /** How well it goes on the paragraph that a block cut; null where it cannot, or nothing is cut. */
  readonly seam: (end: TextBlock) => number | null;
}

/** Begin a page of so many blocks of text. */
export function begin(first: TextBlock, size: number): Reading {
  return {
    score: 0,
    current: 0,
    threads: [{ last: first, height: undefined, lines: first.lines, neighbour: undefined }],
    owners: new Uint16Array(size),
    from: undefined,
    joined: false,
    before: undefined,
  };
}

/** What the next block of text may make of a reading: the thread that it goes to, and how well all of it fits then. */
export interface Turn {
  readonly reading: Reading;
  readonly next: Next;
  readonly to: number;
  readonly step: Step;
  readonly score: number;
}

/** All that the next block of text may make of a reading. */
export function turnsOf(reading: Reading, next: Next): readonly Turn[] {
  const { threads, current } = reading;
  const turn = (move: Move, to: number): Turn => {
    const step = stepTo(reading, next, move, to);
    return { reading, next, to, step, score: reading.score + weighMove(step) };
  };
  const resumable = isFresh(next.here)
    ? []
    : threads.flatMap(({ last }, to) => (to === current || last.closes ? [] : [to]));
  return [
    turn("stay", current),
    turn("begin", threads.length),
    ...resumable.map((to) => turn("resume", to)).filter(({ step }) => !step.end.isCut || step.seam !== null),
  ];
}

/** How well all of a reading fits, at the end of its page. */
export function finish({ score, threads, current }: Reading): number {
  const { lines, height } = threads[current] as Thread;
  return score + LEFT_OPEN * threads.filter(isOpen).length + fitHeight(lines, height);
}

/** What two readings have in common that go on in the same way: where each of their threads stands. */
export function stateOf({ threads, current }: Reading): string {
  const ends = threads.map(({ last }) => last.index).sort((a, b) => a - b);
  return `${(threads[current] as Thread).last.index}: ${ends}`;
}

function stepTo({ threads, current }: Reading, next: Next, move: Move, to: number): Step {
  const now = threads[current] as Thread;
  const thread = threads[to] ?? now;
  const isResumed = move === "resume";
  return {
    move,
    here: next.here,
    end: thread.last,
    seam: move === "begin" ? null : next.seam(thread.last),
    likeness: next.likeness[to] ?? 0,
    height: move === "stay" ? 0 : fitHeight(now.lines, now.height),
    endedShort: isResumed && isShort(thread.lines, thread.height),
    isNeighbour: isResumed && now.neighbour === to,
  };
}

function isOpen({ last }: Thread): boolean {
  return last.isCut && !last.closes;
}

/** The reading that a turn leads to. */
export function take({ reading, next: { here, place }, to, step, score }: Turn): Reading {
  const { current } = reading;
  const now = reading.threads[current] as Thread;
  const threads = [...reading.threads];
  if (step.move !== "stay") threads[current] = { ...now, height: now.height ?? now.lines, neighbour: to };
  const lines = step.move === "stay" ? now.lines + here.displayLines + here.lines : here.lines;
  const { height, neighbour } = threads[to] ?? {};
  threads[to] = { last: here, height, lines, neighbour };
  const owners = reading.owners.slice();
  owners[place] = to;
  return {
    score,
    current: to,
    threads,
    owners,
    from: step.move === "begin" ? undefined : step.end,
    joined: step.seam !== null,
    before: reading,
  };
}
