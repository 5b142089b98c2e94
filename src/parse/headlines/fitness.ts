import type { Language } from "../language.ts";
import { isHeadedHere, type Story } from "../stories/stories.ts";
import { NEWS_COLUMN } from "../stories/verdict.ts";
import type { Candidate } from "./candidates.ts";

/** How much it counts that the story says what the heading says, and that its first passage does; times 0 to 1. */
const ABOUT = 4;
const ABOUT_LEAD = 1.4;
/** How much it counts against it that another story says as much; times 0 to 1. */
const ELSEWHERE = 2.3;
/** How much it counts that the story is near to it in what both are about, and that another is; times 0 to 1. */
const NEAR = 4;
const NEAR_ELSEWHERE = 2;
/** How near a heading is at least to a story that says nothing of it. */
const LEAST_NEAR = 0.4;
/** A display that made its story begin has been weighed for that already: it counts no more than that it is there. */
const OWN_DISPLAY = 1;
/** The name of a column of short news says nothing of what is in it. */
const NAMED_COLUMN = 4;
/** What a heading must have for it to be a story's at all. */
const DOUBT = -1.3;
/** How much it counts that it stands right above the story, or above with another heading between. */
const RIGHT_ABOVE = 2.2;
const ABOVE = 0.6;
/** How much it counts against it that it stands over another story, as kicker or headline of a pair. */
const PAIRED = -0.8;
/** How much it counts that it stands over a column of it. */
const INSIDE = 0.6;

/** How much it counts that it ends with the name of its column: pull quotes and lines of advertisements have none. */
const RUBRIC = 0.6;

/** How much it counts against a heading set apart that the story goes on from another page, where its headline is. */
const HEADED_BEFORE = -1;

/** How much it counts that heading and text name a reporter each, though papers name them once, or one for both. */
const TWICE_NAMED = -2.5;
const NAMED_ONCE = 0.5;

/** How headings and stories fit one another: a row for each story, a column for each heading. */
export interface Fitness {
  /** How much of the heading the story says: 0 to 1. */
  readonly about: Table;
  /** How well they fit; above 0 they may belong together. */
  readonly score: Table;
  /** The story that says most of each heading, and how much. */
  readonly most: readonly TopTwo[];
}

/** Numbers in rows, one row after another. */
export type Table = Float64Array;

/** The story that holds most of a heading, none where none holds any; and how much it and the second hold. */
interface TopTwo {
  readonly row: number;
  readonly first: number;
  readonly second: number;
}

/** Weigh every heading against every story. */
export function weighFitness(
  stories: readonly Story[],
  candidates: readonly Candidate[],
  namesReporter: (story: Story) => boolean,
  language: Language,
): Fitness {
  const about = measure(stories, candidates, "about");
  const near = measure(stories, candidates, "near");
  const score: Table = new Float64Array(about.table.length);
  for (let row = 0, cell = 0; row < stories.length; row++) {
    const story = stories[row] as Story;
    const isNamed = namesReporter(story);
    for (let column = 0; column < candidates.length; column++, cell++) {
      const said: Said = {
        mine: about.table[cell] as number,
        elsewhere: mostBut(row, about.most[column] as TopTwo),
        near: near.table[cell] as number,
        nearElsewhere: mostBut(row, near.most[column] as TopTwo),
        isNamed,
      };
      score[cell] = weigh(story, candidates[column] as Candidate, said, language);
    }
  }
  return { about: about.table, score, most: about.most };
}

/** Ask each heading about each story: all answers, and which stories hold most of it. */
function measure(
  stories: readonly Story[],
  candidates: readonly Candidate[],
  question: "about" | "near",
): { readonly table: Table; readonly most: readonly TopTwo[] } {
  const table: Table = new Float64Array(stories.length * candidates.length);
  for (let row = 0, cell = 0; row < stories.length; row++) {
    const { from, to } = stories[row] as Story;
    for (let column = 0; column < candidates.length; column++, cell++)
      table[cell] = (candidates[column] as Candidate)[question](from, to);
  }
  return { table, most: candidates.map((_, column) => topTwo(table, candidates.length, column)) };
}

/** What a story says of a heading. */
interface Said {
  /** How much of the heading the story says, and how much another one does at most. */
  readonly mine: number;
  readonly elsewhere: number;
  /** How near it is to the heading in what both are about, and how near another one is at most. */
  readonly near: number;
  readonly nearElsewhere: number;
  /** Whether the story names its reporter. */
  readonly isNamed: boolean;
}

function weigh(story: Story, candidate: Candidate, said: Said, language: Language): number {
  const isAbove = candidate.above === story;
  if (isAbove && candidate.right && story.verdict.rule === "display") return OWN_DISPLAY;
  if (!isAbove && !language.makesUpHeadlines) return 0;
  if (story.verdict.rule === NEWS_COLUMN) return language.columnOf(candidate.text) ? NAMED_COLUMN : 0;
  const isInside = candidate.inside === story;
  // A heading that stands elsewhere, of which the story says nothing and to which it is not near, is not its own.
  if (said.mine === 0 && said.near < LEAST_NEAR && !isAbove && !isInside) return 0;
  const lead = candidate.about(story.from, story.from + 1);
  const names = !candidate.named ? 0 : said.isNamed ? TWICE_NAMED : NAMED_ONCE;
  const rubric = candidate.hasRubric ? RUBRIC : 0;
  const words = ABOUT * said.mine + ABOUT_LEAD * lead - ELSEWHERE * said.elsewhere;
  const matter = NEAR * said.near - NEAR_ELSEWHERE * said.nearElsewhere;
  const fit = DOUBT + words + matter + names + rubric;
  if (isInside) return fit + INSIDE;
  if (isAbove) return fit + (candidate.right ? RIGHT_ABOVE : ABOVE);
  return fit + (candidate.paired ? PAIRED : 0) + (isHeadedHere(story) ? 0 : HEADED_BEFORE);
}

/** The most that any other row has. */
function mostBut(row: number, { row: best, first, second }: TopTwo): number {
  return best === row ? second : first;
}

function topTwo(table: Table, columns: number, column: number): TopTwo {
  let best = -1;
  let first = 0;
  let second = 0;
  for (let row = 0, cell = column; cell < table.length; row++, cell += columns) {
    const here = table[cell] as number;
    if (here > first) {
      second = first;
      first = here;
      best = row;
    } else if (here > second) second = here;
  }
  return { row: best, first, second };
}
