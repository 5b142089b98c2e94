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

/** All readings that the next block of text may make of one. */
export function goOn(reading: Reading, next: Next): readonly Reading[] {
  const { threads, current } = reading;
  const resumable = isFresh(next.here)
    ? []
    : threads.flatMap(({ last }, to) => (to === current || last.closes ? [] : [to]));
  return [
    reach(reading, next, current, stepTo(reading, next, "stay", current)),
    reach(reading, next, threads.length, stepTo(reading, next, "begin", threads.length)),
    ...resumable.flatMap((to) => {
      const step = stepTo(reading, next, "resume", to);
      return step.end.isCut && step.seam === null ? [] : [reach(reading, next, to, step)];
    }),
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

function reach(reading: Reading, { here, place }: Next, to: number, step: Step): Reading {
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
    score: reading.score + weighMove(step),
    current: to,
    threads,
    owners,
    from: step.move === "begin" ? undefined : step.end,
    joined: step.seam !== null,
    before: reading,
  };
}
