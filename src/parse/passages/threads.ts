import { takeInThreads } from "./alike.ts";
import { fitHeight, isShort } from "./frames.ts";
import { LEFT_OPEN, type Move, type Step, weighMove } from "./moves.ts";
import { isFresh, type TextBlock } from "./text-blocks.ts";
import type { Words } from "./words.ts";

/** How a block of text stands to those before it. */
export interface Link {
  /** The block of text before it in its thread, by its place on the page; none where a thread begins. */
  readonly from: number | undefined;
  /** Whether both are one paragraph. */
  readonly joined: boolean;
}

/** How each block of text of a page, by its place, stands to those before. */
export type Links = ReadonlyMap<number, Link>;

/** How well a block of text goes on the paragraph that another one begins; null where it cannot. */
export type WeighSeam = (from: TextBlock, to: TextBlock) => number | null;

/** What is read of one article so far. */
interface Thread {
  readonly last: TextBlock;
  /** The lines of its first frame, where that has been left. */
  readonly height: number | undefined;
  /** The lines of the frame that is being read, or was read last. */
  readonly lines: number;
  /** When it was left: the place of the block of text that is another's. */
  readonly left: number;
}

/** What may be read so far: which block belongs to which thread, and how well all of it fits. */
interface Reading {
  readonly score: number;
  readonly current: number;
  readonly threads: readonly Thread[];
  /** The thread of each block of text. */
  readonly owners: Uint16Array;
  readonly link: Link;
  readonly before: Reading | undefined;
}

/** How many readings are kept after each block: what is wrong shows within a column or two. */
const KEPT = 16;

/**
 * Follow the threads of a page on which the columns of several articles are read in turn.
 *
 *     A … cut | B … ends | C … cut | A goes on … ends | B begins a paragraph … | C goes on
 *
 * All that says where a text goes on is weighed together over the page, the best readings kept from block to block (a
 * beam search; Lowerre, 1976). Linear in the number of blocks.
 */
export function followThreads(texts: readonly TextBlock[], seam: WeighSeam, words: Words): Links {
  const [first] = texts;
  if (!first) return new Map();
  const alike = takeInThreads(texts, words);
  const between = remember(texts.length, (from, to) =>
    seam(texts[from] as TextBlock, texts[to] as TextBlock),
  );
  let readings: readonly Reading[] = [
    {
      score: 0,
      current: 0,
      threads: [{ last: first, height: undefined, lines: first.lines, left: 0 }],
      owners: new Uint16Array(texts.length),
      link: { from: undefined, joined: false },
      before: undefined,
    },
  ];
  const places = new Map(texts.map((text, place) => [text, place]));
  for (let place = 1; place < texts.length; place++) {
    const here = texts[place] as TextBlock;
    readings = best(
      readings.flatMap((reading) => {
        const likeness = alike.toThreads(place, reading.owners, reading.threads.length);
        const seamOf = (end: TextBlock): number | null =>
          end.isCut ? between(places.get(end) as number, place) : null;
        return goOn(reading, here, place, likeness, seamOf);
      }),
    );
  }
  const finished = readings.map((reading) => ({ reading, score: finish(reading) }));
  return linksOf(finished.reduce((a, b) => (b.score > a.score ? b : a)).reading, texts);
}

/** All readings that a block of text may make of one. */
function goOn(
  reading: Reading,
  here: TextBlock,
  place: number,
  likeness: Float64Array,
  seamOf: (end: TextBlock) => number | null,
): readonly Reading[] {
  const { threads, current } = reading;
  const now = threads[current] as Thread;
  const gone: Thread = { ...now, height: now.height ?? now.lines, left: place };
  const height = fitHeight(now.lines, now.height);
  const step = (move: Move, to: number, facts: Partial<Step>): Step => {
    const end = (threads[to] ?? now).last;
    const seam = move === "begin" ? null : seamOf(end);
    return {
      move,
      here,
      end,
      seam,
      likeness: likeness[to] ?? 0,
      height,
      endedShort: false,
      overtaken: 0,
      ...facts,
    };
  };
  const reach = (to: number, step: Step): Reading => {
    const changed = [...threads];
    if (step.move !== "stay") changed[current] = gone;
    const thread = changed[to];
    const lines = step.move === "stay" ? now.lines + here.displayLines + here.lines : here.lines;
    changed[to] = { last: here, height: thread?.height, lines, left: place };
    const owners = reading.owners.slice();
    owners[place] = to;
    const from = step.move === "begin" ? undefined : step.end.index;
    return {
      score: reading.score + weighMove(step),
      current: to,
      threads: changed,
      owners,
      link: { from, joined: step.seam !== null },
      before: reading,
    };
  };
  const resumable = isFresh(here)
    ? []
    : threads.flatMap((thread, to) => (to === current || thread.last.closes ? [] : [to]));
  return [
    reach(current, step("stay", current, { height: 0 })),
    reach(threads.length, step("begin", threads.length, {})),
    ...resumable.flatMap((to) => {
      const thread = threads[to] as Thread;
      const overtaken = threads.filter(
        (other, i) => i !== current && other.left < thread.left && isOpen(other),
      ).length;
      const resume = step("resume", to, { endedShort: isShort(thread.lines, thread.height), overtaken });
      return resume.end.isCut && resume.seam === null ? [] : [reach(to, resume)];
    }),
  ];
}

function isOpen({ last }: Thread): boolean {
  return last.isCut && !last.closes;
}

/** The best readings, and of those that leave all threads alike only the best one. */
function best(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Set<string>();
  const kept: Reading[] = [];
  for (const reading of [...readings].sort((a, b) => b.score - a.score)) {
    const ends = reading.threads.map(({ last }) => last.index).sort((a, b) => a - b);
    const state = `${(reading.threads[reading.current] as Thread).last.index}: ${ends}`;
    if (seen.has(state)) continue;
    seen.add(state);
    kept.push(reading);
    if (kept.length === KEPT) break;
  }
  return kept;
}

function finish({ score, threads, current }: Reading): number {
  const { lines, height } = threads[current] as Thread;
  return score + LEFT_OPEN * threads.filter(isOpen).length + fitHeight(lines, height);
}

function linksOf(reading: Reading, texts: readonly TextBlock[]): Links {
  const links = new Map<number, Link>();
  let place = texts.length - 1;
  for (let one: Reading | undefined = reading; one; one = one.before) {
    links.set((texts[place--] as TextBlock).index, one.link);
  }
  return links;
}

function remember(
  size: number,
  find: (from: number, to: number) => number | null,
): (from: number, to: number) => number | null {
  const known = new Map<number, number | null>();
  return (from, to) => {
    const key = from * size + to;
    const found = known.has(key) ? (known.get(key) as number | null) : find(from, to);
    known.set(key, found);
    return found;
  };
}
