import { times } from "../strength.ts";
import { isFresh, type TextBlock } from "./text-blocks.ts";

/**
 * How the next block of text stands to those before it, where the columns of several articles are read in turn: it stays
 * in the frame that is being read, resumes a thread that was left at the end of a column, or begins a thread of its own.
 */
export type Move = "stay" | "resume" | "begin";

/** The next block of text, and the one that it would follow. */
export interface Meeting {
  readonly here: TextBlock;
  readonly end: TextBlock;
  /** How well the first goes on the paragraph that is cut there; null where none is, or it cannot. */
  readonly seam: number | null;
}

/** A thread to go on, or to leave. */
export interface Standing {
  /** How well the next block of text goes on it by its words and what it is about: about −1 to 2. */
  readonly kinship: number;
  /** How well the frame that is left fits the height of its thread: −1 to 1; 0 where none is left or nothing is known. */
  readonly height: number;
  /** Whether the thread to resume seemed to have ended: its last frame was shorter than those before. */
  readonly endedShort: boolean;
  /** Whether the thread to resume followed the one that is left in the column before, too. */
  readonly isNeighbour: boolean;
}

type Weight = Readonly<Partial<Record<Move, number>>>;

interface Evidence<Seen> {
  readonly rule: string;
  /** What it says for each move that it says anything for. */
  readonly weight: Weight;
  /** The same where OCR read the page, if it says more or less there. */
  readonly whereRead?: Weight;
  /** How far it holds: 0 to 1, or more. */
  readonly strength: (seen: Seen) => number | boolean;
}

const goesOn = (weight: number): Weight => ({ stay: weight, resume: weight });
const any = (weight: number): Weight => ({
  stay: weight,
  resume: weight,
  begin: weight,
});

/** How likely an article begins and ends with most blocks of text, by their words: log-odds. */
const USUAL_BEGINNING = -2;
const USUAL_END = -1;

/*
 * All that holds is added up, of three tables, for the readings of a page have most of it in common. The weights were
 * sought on issues whose articles are known, printed and read by OCR or their columns interleaved, and rounded.
 */

/** What the next block of text says by itself. */
const BLOCK: readonly Evidence<TextBlock>[] = [
  { rule: "begins", weight: { begin: -1.15 }, strength: () => 1 },
  {
    rule: "begins-inside",
    weight: { begin: -0.3 },
    strength: (here) => here.beginsFull && !isFresh(here),
  },
  {
    rule: "under-one-line",
    weight: { stay: -0.85, begin: 0.4 },
    strength: ({ displayLines }) => displayLines === 1,
  },
  {
    rule: "under-several-lines",
    weight: { stay: -0.35, begin: 0.35 },
    strength: ({ displayLines }) => displayLines > 1,
  },
  { rule: "under-crosshead", weight: { begin: -2 }, strength: ({ underCrosshead }) => underCrosshead },
  { rule: "names-day", weight: { begin: 1.2 }, strength: ({ namesDay }) => namesDay },
  {
    rule: "reads-as-first",
    weight: { begin: 0.4 },
    strength: ({ opensArticle }) => opensArticle - USUAL_BEGINNING,
  },
  { rule: "lead", weight: { stay: -3.7, begin: 1.5 }, strength: ({ isLead }) => isLead },
  {
    rule: "under-headline",
    weight: { stay: -2.05, begin: 1.75 },
    strength: ({ underHeadline }) => underHeadline,
  },
  { rule: "from-page", weight: { stay: -4, begin: 2.35 }, strength: ({ fromPage }) => fromPage },
];

const isAfterSentence = ({ seam }: Meeting): boolean => seam === null;

/** What it says together with the block that it would follow. */
const MEETING: readonly Evidence<Meeting>[] = [
  { rule: "after-sentence", weight: { stay: 2.05, resume: -1.55 }, strength: isAfterSentence },
  { rule: "sentence-goes-on", weight: goesOn(0.55), strength: ({ seam }) => seam ?? 0 },
  {
    rule: "sentence-stops",
    weight: { stay: -2.35 },
    strength: (meeting) => meeting.end.isCut && isAfterSentence(meeting),
  },
  {
    rule: "inside-after-short-line",
    weight: goesOn(-0.55),
    strength: (meeting) => isAfterSentence(meeting) && meeting.here.beginsFull && !meeting.end.endsFull,
  },
  {
    rule: "names-day-after-sentence",
    weight: { stay: 0.85 },
    strength: (meeting) => isAfterSentence(meeting) && meeting.here.namesDay,
  },
  {
    rule: "after-last-paragraph",
    weight: goesOn(-0.25),
    strength: (meeting) =>
      isAfterSentence(meeting) && !meeting.here.beginsFull ? meeting.end.endsArticle - USUAL_END : 0,
  },
  { rule: "after-close", weight: { stay: -3.9 }, strength: ({ end }) => end.closes },
];

/**
 * What the threads say that a reading has so far. OCR loses lines and reads some apart, so that the height of a frame tells
 * less of what it read, and the words more.
 */
const THREAD: readonly Evidence<Standing>[] = [
  { rule: "alike", weight: goesOn(2.45), whereRead: goesOn(2.95), strength: alike },
  { rule: "frame-height", weight: any(1.2), whereRead: any(0.95), strength: ({ height }) => height },
  { rule: "ended-short", weight: { resume: -0.7 }, strength: ({ endedShort }) => endedShort },
  { rule: "same-neighbour", weight: { resume: 1.45 }, strength: ({ isNeighbour }) => isNeighbour },
];

/** What the words say for a thread, by how well the text goes on it: the more is said again, the less more of it tells. */
function alike({ kinship }: Standing): number {
  return kinship < 0 ? 1.5 * kinship : kinship / (kinship + 0.25);
}

/** Weighs what is seen for a move: the more the likelier. */
type Weigh<Seen> = (seen: Seen) => number;

function weigher<Seen>(table: readonly Evidence<Seen>[], move: Move, isRead: boolean): Weigh<Seen> {
  const told = table.flatMap(({ weight, whereRead, strength }) => {
    const counts = (isRead && whereRead ? whereRead : weight)[move];
    return counts === undefined ? [] : [{ counts, strength }];
  });
  return (seen) => {
    let sum = 0;
    for (const { counts, strength } of told) sum += times(counts, strength(seen));
    return sum;
  };
}

type Weighers<Seen> = Readonly<Record<Move, Weigh<Seen>>>;

function weighers<Seen>(table: readonly Evidence<Seen>[], isRead = false): Weighers<Seen> {
  return {
    stay: weigher(table, "stay", isRead),
    resume: weigher(table, "resume", isRead),
    begin: weigher(table, "begin", isRead),
  };
}

export const weighBlock = weighers(BLOCK);
export const weighMeeting = weighers(MEETING);
const THREAD_WEIGHERS = { printed: weighers(THREAD), read: weighers(THREAD, true) } as const;
export type WeighThread = Weighers<Standing>;

/** Weighs what threads say on a page that was printed or, if so, read by OCR. */
export const threadWeighers = (isRead: boolean): WeighThread => THREAD_WEIGHERS[isRead ? "read" : "printed"];

/** How much it counts that a paragraph is cut at the end of a page, and goes on nowhere. */
export const LEFT_OPEN = -2.9;
