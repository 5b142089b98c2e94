import { STANZA } from "../blocks/setting.ts";
import type { Language } from "../language.ts";
import { isHeadedHere, type Story } from "../stories/stories.ts";
import { NEWS_COLUMN } from "../stories/verdict.ts";
import type { Answer, Ask } from "./answers.ts";
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
/** Signs that stand in the headline itself, or are told by it: it is the story's, whatever others say. */
const BY_HEADLINE: readonly string[] = ["label-over-headline", "list", "letter"];
/** The name of a column of short news says nothing of what is in it. */
const NAMED_COLUMN = 4;
/** Of two such names the one right above is its own. */
const NAMED_ABOVE = 1;
/** What a heading must have for it to be a story's at all. */
const DOUBT = -1.3;
/** How much it counts that it stands right above the story, or above with another heading between. */
const RIGHT_ABOVE = 2.2;
const ABOVE = 0.6;
/** How much it counts that who wrote it stands between, and the text names nobody. */
const SIGNED_BETWEEN = 0.5;
/** How much it counts that it stands right above a poem, which seldom says what its headline does. */
const OVER_VERSE = 3;
/** How much it counts against it that it stands over another story, as kicker or headline of a pair. */
const PAIRED = -0.8;
/** The same where OCR read the columns: 214 of 222 such pairs are one headline, of which each line stands by itself. */
const PAIRED_IN_COLUMNS = -1.8;
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
  readonly answers: readonly (readonly Answer[])[];
  /** How well they fit, one row after another; above 0 they may belong together. */
  readonly score: readonly number[];
  /** The story that says most of each heading, and how much; and the one that is nearest to it in what both are about. */
  readonly most: readonly TopTwo[];
  readonly nearest: readonly TopTwo[];
}

/** The story that holds most of a heading, none where none holds any; and how much it and the second hold. */
export interface TopTwo {
  readonly row: number;
  readonly first: number;
  readonly second: number;
}

/** A story, with what is asked about it once for all headings. */
interface Row {
  readonly row: number;
  readonly story: Story;
  readonly isNamed: boolean;
}

/** A heading, with the stories that say most of it and that are nearest to it. */
interface Column {
  readonly candidate: Candidate;
  readonly most: TopTwo;
  readonly nearest: TopTwo;
  /** How much it counts that a story takes it from over another one. */
  readonly paired: number;
}

const aboutOf = ({ about }: Answer): number => about;
const nearOf = ({ near }: Answer): number => near;

/** What is asked of the stories of a page, and known of it. */
interface Asked {
  readonly ask: Ask;
  readonly namesReporter: (story: Story) => boolean;
  readonly isReadInColumns: boolean;
}

/** Weigh every heading against every story. */
export function weighFitness(
  stories: readonly Story[],
  candidates: readonly Candidate[],
  { ask, namesReporter, isReadInColumns }: Asked,
  language: Language,
): Fitness {
  const answers = stories.map((story) => ask(story, candidates));
  const rows = stories.map((story, row): Row => ({ row, story, isNamed: namesReporter(story) }));
  const columns = candidates.map((candidate, column): Column => {
    const most = topTwo(answers, column, aboutOf);
    const paired = !candidate.paired ? 0 : isReadInColumns ? PAIRED_IN_COLUMNS : PAIRED;
    return { candidate, most, nearest: topTwo(answers, column, nearOf), paired };
  });
  const score: number[] = [];
  for (let row = 0; row < rows.length; row++) {
    const said = answers[row] as readonly Answer[];
    for (let column = 0; column < columns.length; column++)
      score.push(weigh(rows[row] as Row, columns[column] as Column, said[column] as Answer, language));
  }
  return {
    answers,
    score,
    most: columns.map(({ most }) => most),
    nearest: columns.map(({ nearest }) => nearest),
  };
}

function weigh(
  { row, story, isNamed }: Row,
  { candidate, most, nearest, paired }: Column,
  said: Answer,
  language: Language,
): number {
  const isAbove = candidate.above === story;
  const { rule } = story.verdict;
  if (isAbove && candidate.right && rule === "display") return OWN_DISPLAY;
  if (!isAbove && !language.makesUpHeadlines) return 0;
  if (rule === NEWS_COLUMN) {
    if (language.columnOf(candidate.text)) return NAMED_COLUMN + (isAbove ? NAMED_ABOVE : 0);
    return isAbove && candidate.right && language.opensParagraph(story.parts[0]?.text ?? "")
      ? OWN_DISPLAY
      : 0;
  }
  const isInside = candidate.inside === story;
  // A heading that stands elsewhere, of which the story says nothing and to which it is not near, is not its own.
  if (said.about === 0 && said.near < LEAST_NEAR && !isAbove && !isInside) return 0;
  const names = !candidate.named ? 0 : isNamed ? TWICE_NAMED : NAMED_ONCE;
  const rubric = candidate.hasRubric ? RUBRIC : 0;
  const words = ABOUT * said.about + ABOUT_LEAD * said.lead - ELSEWHERE * mostBut(row, most);
  const matter = NEAR * said.near - NEAR_ELSEWHERE * mostBut(row, nearest);
  const fit = DOUBT + words + matter + names + rubric;
  if (isInside) return fit + INSIDE;
  if (isAbove && candidate.right && BY_HEADLINE.includes(story.verdict.rule))
    return Math.max(OWN_DISPLAY, fit + RIGHT_ABOVE);
  if (isAbove) return fit + weighAbove(candidate, story, isNamed);
  return fit + paired + (isHeadedHere(story) ? 0 : HEADED_BEFORE);
}

/** Weigh that a heading stands above a story, which names its reporter itself or does not. */
function weighAbove({ right, named }: Candidate, story: Story, isNamed: boolean): number {
  if (!right) return ABOVE;
  if (beginsWithVerse(story)) return RIGHT_ABOVE + OVER_VERSE;
  return RIGHT_ABOVE + (named && !isNamed ? SIGNED_BETWEEN : 0);
}

/** Whether the text of a story begins with a line of verse. */
function beginsWithVerse({ parts }: Story): boolean {
  const [first] = parts;
  return first?.role === "passage" && first.blocks[0]?.rule === STANZA;
}

/** The most that any other row has. */
function mostBut(row: number, { row: best, first, second }: TopTwo): number {
  return best === row ? second : first;
}

function topTwo(
  answers: readonly (readonly Answer[])[],
  column: number,
  held: (answer: Answer) => number,
): TopTwo {
  let best = -1;
  let first = 0;
  let second = 0;
  for (let row = 0; row < answers.length; row++) {
    const here = held((answers[row] as readonly Answer[])[column] as Answer);
    if (here > first) {
      second = first;
      first = here;
      best = row;
    } else if (here > second) second = here;
  }
  return { row: best, first, second };
}
