import type { SetBlock } from "../blocks/label.ts";
import type { Language } from "../language.ts";
import { assign } from "../passages/assignment.ts";
import type { Element } from "../passages/passages.ts";
import type { Matter } from "../stories/matter.ts";
import type { Division, Story } from "../stories/stories.ts";
import type { Candidate, FindCandidates } from "./candidates.ts";
import { type Fitness, weighFitness } from "./fitness.ts";
import { gatherHeadings, type Heading, putOver } from "./headings.ts";

/** A story with the heading that was chosen for it. */
export interface Headed {
  readonly story: Story;
  readonly heading: Heading | undefined;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why: right above the text, or by what it is about. */
  readonly rule: "above" | "about" | "none";
  /** The heading that would fit second best; empty where there is none. */
  readonly second: string;
}

/** The stories of a page with their headings, and the blocks that belong to none. */
export interface HeadedPage {
  readonly stories: readonly Headed[];
  readonly strays: readonly SetBlock[];
  /** How many headings are explained only so far: as the kicker or deck of the one beside them. */
  readonly companions: number;
  /** How well all of it fits together: the more the better. */
  readonly total: number;
}

/** What is known of the stories of a page, however it is divided into them. */
export interface Known {
  readonly findCandidates: FindCandidates;
  readonly matter: Matter;
  readonly namesReporter: (story: Story) => boolean;
}

/** A companion explains a heading only so far: it may be another article's after all. */
const DOUBTFUL = 0.5;
/** How much of a heading the story must say for it to be the kicker or deck of the heading beside it. */
const COMPANION = 0.45;
/** How much it costs when a story has no heading, or a heading no story. */
const WITHOUT = -2;

/**
 * Give each story of a page its heading: all headings to all stories in one assignment, by what they are about and
 * by where they stand, the best total. Papers set wide headlines apart, so the nearest is not always the right one.
 */
export function assignHeadings(
  division: Division,
  { findCandidates, matter, namesReporter }: Known,
  language: Language,
): HeadedPage {
  const { stories } = division;
  const candidates = findCandidates(division);
  const fitness = weighFitness(stories, candidates, matter, namesReporter, language);
  const score = (row: number, column: number): number => fitness.score[row]?.[column] ?? 0;
  const chosen = assign(stories.length, candidates.length, score);
  const companions = findCompanions(chosen, candidates, fitness);
  const headed = stories.map((story, row): Headed => {
    const column = chosen[row] as number;
    const candidate = candidates[column];
    const second = secondBest(fitness.score[row] ?? [], column, candidates);
    if (!candidate) return { story, heading: undefined, confidence: 0, rule: "none", second };
    const above = candidate.above === row;
    const about = fitness.about[row]?.[column] ?? 0;
    return {
      story,
      heading: complete(companions.get(row) ?? [column], candidates),
      confidence: Math.min(1, (above ? 0.7 : 0.35) + about * 0.6),
      rule: above ? "above" : "about",
      second,
    };
  });
  const taken = new Set(headed.flatMap(({ heading }) => heading?.blocks ?? []));
  const strays = leftOver(division, taken);
  const fit = chosen.reduce((sum, column, row) => sum + (column < 0 ? 0 : score(row, column)), 0);
  const bare = headed.filter(({ heading }) => !heading).length + gatherHeadings(strays, language).length;
  const total = fit + WITHOUT * (bare + DOUBTFUL * companions.size);
  return { stories: headed, strays, companions: companions.size, total };
}

/** What became a headline is no crosshead of the text any more. */
export function takeOutHeadlines(page: HeadedPage): HeadedPage {
  const taken = new Set(page.stories.flatMap(({ heading }) => heading?.blocks ?? []));
  const isLeft = (part: Element): boolean => part.role === "passage" || !taken.has(part);
  return {
    ...page,
    stories: page.stories.map(({ story, ...headed }) => ({
      ...headed,
      story: { ...story, parts: story.parts.filter(isLeft) },
    })),
  };
}

/** The heading that fits a story best but for the one that was chosen, if it fits at all. */
function secondBest(scores: readonly number[], chosen: number, candidates: readonly Candidate[]): string {
  let best = -1;
  for (const [column, score] of scores.entries()) {
    if (column !== chosen && score > 0 && score > (scores[best] ?? 0)) best = column;
  }
  return candidates[best]?.text ?? "";
}

/**
 * Find for each story the headings beside its own that are nobody's, and this story's if anybody's: its kicker or deck,
 * or the pieces that OCR made of it. Gives their columns, in order.
 */
function findCompanions(
  chosen: readonly number[],
  candidates: readonly Candidate[],
  { most }: Fitness,
): ReadonlyMap<number, readonly number[]> {
  const used = new Set(chosen);
  const isFree = (beside: number, row: number): boolean => {
    const best = most[beside];
    if (!best || used.has(beside)) return false;
    return (
      candidates[beside]?.above === row ||
      candidates[beside]?.inside === row ||
      (best.row === row && best.about >= COMPANION)
    );
  };
  const companions = new Map<number, readonly number[]>();
  for (const [row, column] of chosen.entries()) {
    if (column < 0) continue;
    let [first, last] = [column, column];
    while (isFree(last + 1, row)) used.add(++last);
    while (isFree(first - 1, row)) used.add(--first);
    if (last > first) companions.set(row, range(first, last));
  }
  return companions;
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

function complete(columns: readonly number[], candidates: readonly Candidate[]): Heading {
  const pieces = columns.map((column) => (candidates[column] as Candidate).heading);
  return pieces.reduceRight((heading, over) => putOver(over, heading));
}

function leftOver({ stories, strays }: Division, taken: ReadonlySet<SetBlock>): readonly SetBlock[] {
  const heads = stories.flatMap((story) => story.head.filter((block) => block.role === "display"));
  return [...strays, ...heads].filter((block) => !taken.has(block));
}
