import { assign } from "./assignment.ts";
import { gatherHeadings, type Heading, headingText, isShown, putOver } from "./headings.ts";
import type { SetBlock } from "./label.ts";
import type { Language } from "./language.ts";
import type { Matter } from "./matter.ts";
import type { Division, Story } from "./stories.ts";

/** A story with the heading that was chosen for it. */
export interface Headed {
  readonly story: Story;
  readonly heading: Heading | undefined;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why: right above the text, or by what it is about. */
  readonly rule: "above" | "about" | "none";
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

interface Candidate {
  readonly heading: Heading;
  readonly text: string;
  /** The story that it stands above, or −1. */
  readonly above: number;
  /** Whether nothing stands between the two but a byline. */
  readonly right: boolean;
}

/** How much it counts that the story says what the heading says, and that its first passage does; times 0 to 1. */
const ABOUT = 5;
const ABOUT_LEAD = 0.8;
/** How much it counts against it that another story says as much; times 0 to 1. */
const ELSEWHERE = 2.5;
/** A display that made its story begin has been weighed for that already: it counts no more than that it is there. */
const OWN_DISPLAY = 1;
/** What a heading must have for it to be a story's at all. */
const DOUBT = -0.8;
/** How much it counts that it stands right above the story, or above with another heading between. */
const RIGHT_ABOVE = 2.2;
const ABOVE = 0.6;
/** A companion explains a heading only so far: it may be another article's after all. */
const DOUBTFUL = 0.5;
/** How much of a heading the story must say for it to be the kicker or deck of the heading beside it. */
const COMPANION = 0.45;
/** What a heading and a story that are left over must have in common to be matched. */
const LEAST = 0.12;
/** How much it costs when a story has no heading, or a heading no story. */
const WITHOUT = -2;

/**
 * Give each story of a page its heading: all headings to all stories in one assignment, by what they are about and
 * by where they stand, the best total. Papers set wide headlines apart, so the nearest is not always the right one.
 */
export function assignHeadings(division: Division, matter: Matter, language: Language): HeadedPage {
  const { stories } = division;
  const candidates = findCandidates(division, language);
  const about = (story: Story, { text }: Candidate): number => matter.about(text, story.from, story.to);
  const score = (row: number, column: number): number => {
    const [story, candidate] = [stories[row] as Story, candidates[column] as Candidate];
    if (candidate.above === row && candidate.right && story.verdict.rule === "display") return OWN_DISPLAY;
    if (candidate.above !== row && !language.makesUpHeadlines) return 0;
    const lead = matter.about(candidate.text, story.from, story.from + 1);
    const others = Math.max(
      0,
      ...stories.filter((other) => other !== story).map((other) => about(other, candidate)),
    );
    return (
      DOUBT -
      ELSEWHERE * others +
      ABOUT * about(story, candidate) +
      ABOUT_LEAD * lead +
      (candidate.above !== row ? 0 : candidate.right ? RIGHT_ABOVE : ABOVE)
    );
  };
  const chosen = assign(stories.length, candidates.length, score);
  const headed = stories.map((story, row): Headed => {
    const candidate = candidates[chosen[row] as number];
    if (!candidate) return { story, heading: undefined, confidence: 0, rule: "none" };
    const above = candidate.above === row;
    const confidence = Math.min(1, (above ? 0.7 : 0.35) + about(story, candidate) * 0.6);
    return { story, heading: candidate.heading, confidence, rule: above ? "above" : "about" };
  });
  const used = new Set(chosen);
  const best = candidates.map((candidate) => Math.max(0, ...stories.map((story) => about(story, candidate))));
  /** A heading beside the one chosen that is nobody's, and this story's if anybody's. */
  const beside = (column: number, row: number): Heading | undefined => {
    const candidate = candidates[column];
    if (!candidate || used.has(column)) return undefined;
    if (candidate.above === row) return candidate.heading;
    const mine = about(stories[row] as Story, candidate);
    return mine >= COMPANION && mine === best[column] ? candidate.heading : undefined;
  };
  const whole = headed.map((one, row) => {
    const column = chosen[row] as number;
    if (!one.heading) return one;
    const [over, under] = [beside(column - 1, row), beside(column + 1, row)];
    for (const [heading, at] of [
      [under, column + 1],
      [over, column - 1],
    ] as const)
      if (heading) used.add(at);
    return {
      ...one,
      heading: under ? putOver(one.heading, under) : over ? putOver(over, one.heading) : one.heading,
    };
  });
  const strays = leftOver(division, whole);
  const companions = used.size - new Set(chosen).size;
  const scores = chosen.map((column, row) => (column < 0 ? 0 : score(row, column)));
  const without =
    whole.filter(({ heading }) => !heading).length +
    gatherHeadings(strays, language).length +
    DOUBTFUL * companions;
  return { stories: whole, strays, companions, total: scores.reduce((a, b) => a + b, 0) + WITHOUT * without };
}

/** Headings stand above stories, one over the other, or apart from all. */
function findCandidates({ stories, strays }: Division, language: Language): readonly Candidate[] {
  const above = stories.flatMap((story, index) => {
    const headings = gatherHeadings(
      story.head.filter((block) => isShown(block, language)),
      language,
    );
    return headings.map((heading, i) => ({ heading, above: index, right: i === headings.length - 1 }));
  });
  const apart = gatherHeadings(strays, language).map((heading) => ({ heading, above: -1, right: false }));
  return [...above, ...apart].map((candidate) => ({ ...candidate, text: headingText(candidate.heading) }));
}

/**
 * Match what is left over when all is decided, stories without a heading to headings without a story, if they have
 * anything in common: a headline that was set apart is more often theirs than nobody's.
 */
export function matchLeftOver(
  { stories, strays, companions, total }: HeadedPage,
  matter: Matter,
  language: Language,
): HeadedPage {
  const bare = stories.filter(({ heading }) => !heading);
  const headings = gatherHeadings(strays, language);
  const about = (row: number, column: number): number => {
    const { story } = bare[row] as Headed;
    return matter.about(headingText(headings[column] as Heading), story.from, story.to);
  };
  const chosen = assign(bare.length, headings.length, (row, column) => about(row, column) - LEAST);
  const found = new Map(bare.map((headed, row) => [headed, headings[chosen[row] as number]]));
  const taken = new Set([...found.values()].flatMap((heading) => heading?.blocks ?? []));
  return {
    stories: stories.map((headed): Headed => {
      const heading = found.get(headed);
      return heading ? { ...headed, heading, confidence: 0.3, rule: "about" } : headed;
    }),
    strays: strays.filter((block) => !taken.has(block)),
    companions,
    total,
  };
}

function leftOver({ stories, strays }: Division, headed: readonly Headed[]): readonly SetBlock[] {
  const used = new Set(headed.flatMap(({ heading }) => heading?.blocks ?? []));
  const heads = stories.flatMap((story) => story.head.filter((block) => block.role === "display"));
  return [...strays, ...heads].filter((block) => !used.has(block));
}
