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
  /** How well it goes on its thread by its words and what it is about: about −1 to 2. */
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
  /** What it says for each move that it says anything for. */
  readonly weight: Readonly<Partial<Record<Move, number>>>;
  /** How far it holds: 0 to 1, or more. */
  readonly strength: (step: Step) => number | boolean;
}

const goesOn = (weight: number): Evidence["weight"] => ({ stay: weight, resume: weight });
const any = (weight: number): Evidence["weight"] => ({ stay: weight, resume: weight, begin: weight });

/** How likely an article ends with most blocks of text, by their words: log-odds. */
const USUAL = -1.5;

const isAfterSentence = ({ seam }: Step): boolean => seam === null;

/**
 * All that holds is added up. The weights were sought on issues whose articles are known, printed and read by OCR or
 * their columns interleaved, and rounded.
 */
const EVIDENCE: readonly Evidence[] = [
  {
    rule: "after-sentence",
    weight: { stay: 2.05, resume: -1.55 },
    strength: isAfterSentence,
  },
  { rule: "begins", weight: { begin: -1.15 }, strength: () => 1 },
  { rule: "sentence-goes-on", weight: goesOn(0.7), strength: ({ seam }) => seam ?? 0 },
  {
    rule: "sentence-stops",
    weight: { stay: -2.35 },
    strength: (step) => step.end.isCut && isAfterSentence(step),
  },
  { rule: "alike", weight: goesOn(2.45), strength: alike },
  {
    rule: "inside-after-short-line",
    weight: goesOn(-0.55),
    strength: (step) => isAfterSentence(step) && step.here.beginsFull && !step.end.endsFull,
  },
  {
    rule: "begins-inside",
    weight: { begin: -0.3 },
    strength: ({ here }) => here.beginsFull && !isFresh(here),
  },
  {
    rule: "under-one-line",
    weight: { stay: -1.05, begin: 0.4 },
    strength: ({ here }) => here.displayLines === 1,
  },
  {
    rule: "under-several-lines",
    weight: { stay: -0.5, begin: 0.25 },
    strength: ({ here }) => here.displayLines > 1,
  },
  { rule: "names-day", weight: { begin: 1.7 }, strength: ({ here }) => here.namesDay },
  {
    rule: "names-day-after-sentence",
    weight: { stay: 0.85 },
    strength: (step) => isAfterSentence(step) && step.here.namesDay,
  },
  {
    rule: "after-last-paragraph",
    weight: goesOn(-0.2),
    strength: (step) => (isAfterSentence(step) && !step.here.beginsFull ? step.end.endsArticle - USUAL : 0),
  },
  {
    rule: "lead",
    weight: { stay: -3.7, begin: 1.5 },
    strength: ({ here }) => here.isLead,
  },
  {
    rule: "under-byline",
    weight: { stay: -2.05, begin: 1.75 },
    strength: ({ here }) => here.underByline,
  },
  {
    rule: "from-page",
    weight: { stay: -4, begin: 2.35 },
    strength: ({ here }) => here.fromPage,
  },
  { rule: "after-close", weight: { stay: -3.9 }, strength: ({ end }) => end.closes },
  { rule: "frame-height", weight: any(1.2), strength: ({ height }) => height },
  { rule: "ended-short", weight: { resume: -0.55 }, strength: ({ endedShort }) => endedShort },
  { rule: "same-neighbour", weight: { resume: 1.45 }, strength: ({ isNeighbour }) => isNeighbour },
];

/** What the words say for a thread, by how well the text goes on it: the more is said again, the less more of it tells. */
function alike({ likeness }: Step): number {
  return likeness < 0 ? 1.5 * likeness : likeness / (likeness + 0.25);
}

const evidenceFor = (move: Move): readonly (readonly [number, Evidence["strength"]])[] =>
  EVIDENCE.flatMap(({ weight, strength }) => {
    const told = weight[move];
    return told === undefined ? [] : [[told, strength] as const];
  });
const EVIDENCE_FOR = {
  stay: evidenceFor("stay"),
  resume: evidenceFor("resume"),
  begin: evidenceFor("begin"),
};

/** Weigh a move: the more the likelier. */
export function weighMove(step: Step): number {
  let sum = 0;
  for (const [weight, strength] of EVIDENCE_FOR[step.move]) sum += weight * Number(strength(step));
  return sum;
}

/** How much it counts that a paragraph is cut at the end of a page, and goes on nowhere. */
export const LEFT_OPEN = -2.9;
