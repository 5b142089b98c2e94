import { isFresh, type TextBlock } from "./text-blocks.ts";

/**
 * How the next block of text stands to those before it, where the columns of several articles are read in turn: it stays
 * in the frame that is being read, resumes a thread that was left at the end of a column, or begins a thread of its own.
 */
export type Move = "stay" | "resume" | "begin";

/** A move with all that is known there. */
export interface Step {
  readonly move: Move;
  readonly here: TextBlock;
  /** The block of text that it would follow; the one read before it, where it begins a thread. */
  readonly end: TextBlock;
  /** How well it goes on the paragraph that is cut there; null where none is, or it cannot. */
  readonly seam: number | null;
  /** How well it goes on its thread by its words: about −1 to 2. */
  readonly likeness: number;
  /** How well the frame that is left fits the height of its thread: −1 to 1; 0 where none is left or nothing is known. */
  readonly height: number;
  /** Whether the thread to resume seemed to have ended: its last frame was shorter than those before. */
  readonly endedShort: boolean;
  /** Whether the thread to resume followed the one that is left in the column before, too. */
  readonly isNeighbour: boolean;
}

interface Evidence {
  readonly rule: string;
  readonly moves: readonly Move[];
  readonly weight: number;
  readonly strength: (step: Step) => number | boolean;
}

const ALL: readonly Move[] = ["stay", "resume", "begin"];
const GOES_ON: readonly Move[] = ["stay", "resume"];
/** What hardly ever is. */
const NEVER = -8;

const isAfterSentence = ({ seam }: Step): boolean => seam === null;

/** All that holds is added up. The weights were sought on issues whose articles are known, and rounded. */
const EVIDENCE: readonly Evidence[] = [
  { rule: "stays", moves: ["stay"], weight: 3.1, strength: isAfterSentence },
  { rule: "resumes", moves: ["resume"], weight: -1.7, strength: isAfterSentence },
  { rule: "begins", moves: ["begin"], weight: -0.25, strength: () => 1 },
  { rule: "sentence-goes-on", moves: GOES_ON, weight: 1, strength: ({ seam }) => seam ?? 0 },
  { rule: "alike", moves: GOES_ON, weight: 1, strength: alike },
  {
    rule: "sentence-stops",
    moves: ["stay"],
    weight: -1.8,
    strength: (step) => step.end.isCut && isAfterSentence(step),
  },
  {
    rule: "inside-after-short-line",
    moves: GOES_ON,
    weight: -1.5,
    strength: (step) => isAfterSentence(step) && step.here.beginsFull && !step.end.endsFull,
  },
  {
    rule: "begins-inside",
    moves: ["begin"],
    weight: -2.1,
    strength: ({ here }) => here.beginsFull && !isFresh(here),
  },
  { rule: "lead", moves: ["begin"], weight: 3.4, strength: ({ here }) => here.isLead },
  { rule: "lead", moves: ["stay"], weight: NEVER, strength: ({ here }) => here.isLead },
  { rule: "under-byline", moves: ["begin"], weight: 1.8, strength: ({ here }) => here.underByline },
  { rule: "under-byline", moves: ["stay"], weight: -1.1, strength: ({ here }) => here.underByline },
  { rule: "from-page", moves: ["begin"], weight: 4, strength: ({ here }) => here.fromPage },
  { rule: "from-page", moves: ["stay"], weight: NEVER, strength: ({ here }) => here.fromPage },
  { rule: "after-close", moves: ["stay"], weight: NEVER, strength: ({ end }) => end.closes },
  { rule: "frame-height", moves: ALL, weight: 2.8, strength: ({ height }) => height },
  { rule: "ended-short", moves: ["resume"], weight: -1.9, strength: ({ endedShort }) => endedShort },
  { rule: "same-neighbour", moves: ["resume"], weight: 1, strength: ({ isNeighbour }) => isNeighbour },
];

/** What the words say for a thread, by how well the text goes on it. */
function alike({ likeness }: Step): number {
  return Math.max(-1.8, Math.min(2.7, 4.2 * likeness - 0.5));
}

const evidenceFor = (move: Move): readonly Evidence[] => EVIDENCE.filter(({ moves }) => moves.includes(move));
const EVIDENCE_FOR: Readonly<Record<Move, readonly Evidence[]>> = {
  stay: evidenceFor("stay"),
  resume: evidenceFor("resume"),
  begin: evidenceFor("begin"),
};

/** Weigh a move: the more the likelier. */
export function weighMove(step: Step): number {
  let sum = 0;
  for (const { weight, strength } of EVIDENCE_FOR[step.move]) sum += weight * Number(strength(step));
  return sum;
}

/** How much it counts that a paragraph is cut at the end of a page, and goes on nowhere. */
export const LEFT_OPEN = -2.2;
