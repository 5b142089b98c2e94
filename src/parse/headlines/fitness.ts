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
  readonly about: readonly (readonly number[])[];
  /** How well they fit; above 0 they may belong together. */
  readonly score: readonly (readonly number[])[];
  /** The story that says most of each heading, and how much. */
  readonly most: readonly { readonly row: number; readonly about: number }[];
}

/** Weigh every heading against every story. */
export function weighFitness(
  stories: readonly Story[],
  candidates: readonly Candidate[],
  namesReporter: (story: Story) => boolean,
  language: Language,
): Fitness {
  const named = stories.map(namesReporter);
  const about = stories.map(({ from, to }) => candidates.map((candidate) => candidate.about(from, to)));
  const near = stories.map(({ from, to }) => candidates.map((candidate) => candidate.near(from, to)));
  const ranked = candidates.map((_, column) => topTwo(about, column));
  const nearest = candidates.map((_, column) => topTwo(near, column));
  const score = stories.map((story, row) =>
    candidates.map((candidate, column) => {
      const isAbove = candidate.above === story;
      if (isAbove && candidate.right && story.verdict.rule === "display") return OWN_DISPLAY;
      if (!isAbove && !language.makesUpHeadlines) return 0;
      if (story.verdict.rule === NEWS_COLUMN) return language.columnOf(candidate.text) ? NAMED_COLUMN : 0;
      const isInside = candidate.inside === story;
      const mine = about[row]?.[column] as number;
      // A heading that stands elsewhere, and of which the story says nothing, is not its own.
      if (mine === 0 && !isAbove && !isInside) return 0;
      const elsewhere = mostBut(row, ranked[column] as TopTwo);
      const nearElsewhere = mostBut(row, nearest[column] as TopTwo);
      const lead = candidate.about(story.from, story.from + 1);
      const names = !candidate.named ? 0 : named[row] ? TWICE_NAMED : NAMED_ONCE;
      const rubric = candidate.hasRubric ? RUBRIC : 0;
      const matter = NEAR * (near[row]?.[column] as number) - NEAR_ELSEWHERE * nearElsewhere;
      const said = rubric + names + matter + ABOUT * mine + ABOUT_LEAD * lead - ELSEWHERE * elsewhere;
      if (isInside) return DOUBT + said + INSIDE;
      if (isAbove) return DOUBT + said + (candidate.right ? RIGHT_ABOVE : ABOVE);
      return DOUBT + said + (candidate.paired ? PAIRED : 0) + (isHeadedHere(story) ? 0 : HEADED_BEFORE);
    }),
  );
  return { about, score, most: ranked.map(({ first }) => first) };
}

interface TopTwo {
  readonly first: { readonly row: number; readonly about: number };
  readonly second: number;
}

/** The most that any other row has. */
function mostBut(row: number, { first, second }: TopTwo): number {
  return first.row === row ? second : first.about;
}

function topTwo(rows: readonly (readonly number[])[], column: number): TopTwo {
  let first = -1;
  let most = 0;
  let second = 0;
  for (let row = 0; row < rows.length; row++) {
    const about = rows[row]?.[column] as number;
    if (about > most) {
      second = most;
      most = about;
      first = row;
    } else if (about > second) second = about;
  }
  return { first: { row: first, about: most }, second };
}
