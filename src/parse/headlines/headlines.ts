import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { concat } from "../lists.ts";
import { assign } from "../passages/assignment.ts";
import { blocksIn, type Element } from "../passages/passages.ts";
import { linesBetween } from "../printed.ts";
import { type Division, isHeadedHere, type Story } from "../stories/stories.ts";
import { HEADLINE_APART } from "../stories/verdict.ts";
import type { Answer, Ask } from "./answers.ts";
import type { Candidate, FindCandidates } from "./candidates.ts";
import { complete, findCompanions } from "./companions.ts";
import { type Fitness, weighFitness } from "./fitness.ts";
import { groupHeadings, type Heading } from "./headings.ts";

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
  readonly ask: Ask;
  /** Whether OCR read its columns, one after another. */
  readonly isReadInColumns: boolean;
  readonly namesReporter: (story: Story) => boolean;
  readonly isSignedFirst: (story: Story) => boolean;
}

/** Which heading is each story's, and how well all of it fits together; in full only where it is asked for. */
export interface Assignment {
  /** Where less than the least that was asked for, it may be less still. */
  readonly total: number;
  readonly headed: () => HeadedPage;
}

/** A companion explains a heading only so far: it may be another article's after all. */
const DOUBTFUL = 0.5;
/** How much it costs when a story that should have one has no heading, or a heading no story. */
const WITHOUT = -2;
/** How much more it costs when such a story is signed at its beginning, and the next one begins where nothing shows it. */
const PARTED = -2;

/**
 * Give each story of a page its heading: all headings to all stories in one assignment, by what they are about and
 * by where they stand, the best total. Papers set wide headlines apart, so the nearest is not always the right one.
 * Nothing is assigned yet where the total could not reach the `least`.
 */
export function assignHeadings(
  division: Division,
  known: Known,
  language: Language,
  least: number,
): Assignment {
  const { stories } = division;
  const candidates = known.findCandidates(division);
  const fitness = weighFitness(stories, candidates, known, language);
  const assigned = (): Assignment => assignBest(division, candidates, fitness, known, language);
  const most = atMost(stories, candidates.length, fitness);
  return most < least ? { total: most, headed: () => assigned().headed() } : assigned();
}

/** How well it fits at most: each story has the heading that fits it best, and costs what it does where none fits. */
function atMost(stories: readonly Story[], columns: number, { score }: Fitness): number {
  let total = 0;
  for (let row = 0, cell = 0; row < stories.length; row++) {
    let best = 0;
    for (const end = cell + columns; cell < end; cell++) best = Math.max(best, score[cell] as number);
    total += best === 0 && isHeadedHere(stories[row] as Story) ? WITHOUT : best;
  }
  return total;
}

function assignBest(
  division: Division,
  candidates: readonly Candidate[],
  fitness: Fitness,
  { namesReporter, isSignedFirst }: Known,
  language: Language,
): Assignment {
  const { stories } = division;
  const cellOf = (row: number, column: number): number => row * candidates.length + column;
  const score = (row: number, column: number): number => fitness.score[cellOf(row, column)] as number;
  const chosen = assign(stories.length, candidates.length, score);
  const companions = findCompanions(chosen, stories, candidates, fitness);
  const headings = stories.map((story, row) => {
    const columns = companions.get(row);
    const heading = columns
      ? complete(columns, candidates, language)
      : candidates[chosen[row] as number]?.heading;
    return heading && signedOnce(heading, namesReporter(story));
  });
  const strays = leftOver(division, blocksOf(candidates.map(({ heading }) => heading)), blocksOf(headings));
  const fit = chosen.reduce((sum, column, row) => sum + (column < 0 ? 0 : score(row, column)), 0);
  const isBare = (story: Story, row: number): boolean => !headings[row] && isHeadedHere(story);
  const bare = stories.filter(isBare).length + groupHeadings(strays, language).length;
  const isParted = (story: Story, row: number): boolean =>
    isBare(story, row) && isSignedFirst(story) && stories[row + 1]?.verdict.rule === HEADLINE_APART;
  const parted = stories.filter(isParted).length;
  const total = fit + WITHOUT * (bare + DOUBTFUL * companions.size) + PARTED * parted;
  const head = (story: Story, row: number): Headed => {
    const column = chosen[row] as number;
    const candidate = candidates[column];
    const heading = headings[row];
    const scores = fitness.score.slice(cellOf(row, 0), cellOf(row + 1, 0));
    const second = secondBest(scores, column, candidates);
    if (!candidate || !heading) return { story, heading: undefined, confidence: 0, rule: "none", second };
    const above = candidate.above === story;
    const { about } = (fitness.answers[row] as readonly Answer[])[column] as Answer;
    const confidence = Math.min(1, above ? 0.7 + about * 0.6 : 0.35 + about * 0.45);
    return { story, heading, confidence, rule: above ? "above" : "about", second };
  };
  return {
    total,
    headed: () => ({ stories: stories.map(head), strays, companions: companions.size, total }),
  };
}

function blocksOf(headings: readonly (Heading | undefined)[]): ReadonlySet<SetBlock> {
  const blocks = new Set<SetBlock>();
  for (const heading of headings) for (const block of heading?.blocks ?? []) blocks.add(block);
  return blocks;
}

/**
 * Take what became a headline out of the text, for it is no crosshead any more, and from over a story what became
 * another's or nobody's: a headline takes its byline along.
 */
export function takeOutHeadlines(page: HeadedPage): HeadedPage {
  const taken = new Set(page.stories.flatMap(({ heading }) => heading?.blocks ?? []));
  const gone = new Set<Element>([...taken, ...page.strays]);
  const isLeft = (part: Element): boolean => !blocksIn(part).every((block) => taken.has(block));
  return {
    ...page,
    stories: page.stories.map(({ story, ...headed }) => {
      const own = new Set(headed.heading?.blocks);
      const parts = story.parts.filter(isLeft);
      const head = story.head.filter((block) => own.has(block) || !gone.has(block));
      return { ...headed, story: { ...story, parts, head } };
    }),
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

/** A byline set apart below a headline may be another's: it is, where the text names its reporter. */
function signedOnce(heading: Heading, isNamed: boolean): Heading {
  const isApart = (block: SetBlock, index: number): boolean => {
    const above = heading.blocks[index - 1];
    return block.role === "byline" && above !== undefined && linesBetween(above, block) > 0;
  };
  if (!isNamed || !heading.blocks.some(isApart)) return heading;
  const { kicker, title, deck, blocks } = heading;
  return { kicker, title, deck, blocks: blocks.filter((block, i) => !isApart(block, i)) };
}

function leftOver(
  { stories, strays }: Division,
  read: ReadonlySet<SetBlock>,
  taken: ReadonlySet<SetBlock>,
): readonly SetBlock[] {
  const isHead = (block: SetBlock): boolean => block.role === "display" || read.has(block);
  const heads = concat(stories.map((story) => story.head)).filter(isHead);
  return concat([strays, heads]).filter((block) => !taken.has(block));
}
