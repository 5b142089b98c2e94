import type { Language } from "../language.ts";
import { placesWhere } from "../lists.ts";
import type { Held, Matter } from "../stories/matter.ts";
import { isHeadedHere, type Story } from "../stories/stories.ts";
import { SURE, type Verdict } from "../stories/verdict.ts";
import { type Heading, headingText } from "./headings.ts";
import type { Headed, HeadedPage } from "./headlines.ts";
import { findLeftOver } from "./left-over.ts";
import type { TriedGaps } from "./tries.ts";

/** No sign, but not impossible either: such gaps are tried as beginnings, too. */
const THINKABLE = -9;
/** Enough for the busiest page; each round settles one more gap. */
const ROUNDS = 8;
/** A flip that would lose as much is not tried again. */
const HOPELESS = 2;
/** What a flip must gain: for next to nothing, a crosshead would turn into a headline. A bare lead makes no headline. */
const WORTH_A_FLIP = 0.4;
const WORTH_A_LEAD = 0.3;

/** A page whose stories begin with some passages, and how well all of it fits. */
export interface Arrangement {
  readonly cuts: readonly number[];
  readonly headed: () => HeadedPage;
  readonly total: number;
}

/** Arranges a page whose stories begin with some passages; in full only where that fits as well as the least that is asked for. */
export type Fit = (cuts: readonly number[], least?: number) => Arrangement;

/** What is asked of a page while gaps are tried. */
interface Trial {
  readonly matter: Matter;
  readonly fit: Fit;
  readonly isTwice: (story: Story) => boolean;
  /** What came of its gaps where it was read in other ways. */
  readonly tried: TriedGaps;
}

/** Try each unsure gap the other way, round after round, and keep what makes the whole fit best, until nothing does. */
export function settle(
  first: Arrangement,
  verdicts: readonly Verdict[],
  { fit, isTwice, matter, tried: before }: Trial,
  language: Language,
): HeadedPage {
  const turned = placesWhere(verdicts, (_, gap) => before.isTurned(gap));
  let unsure = placesWhere(
    verdicts,
    ({ weight }, gap) => weight > THINKABLE && weight < SURE && !before.isKnown(gap),
  );
  let best = turned.length === 0 ? first : better(first, fit(turned.reduce(flip, first.cuts)));
  let headed = best.headed();
  for (let round = 0; round < ROUNDS && isOdd(headed, isTwice); round++) {
    const { headings: loose, isOnly } = findLeftOver(headed, language);
    const headings = headingTexts(headed.stories, loose).map(matter);
    const arranged = { cuts: best.cuts, headed, headings, isTwice, isOnly };
    const least = best.total - HOPELESS;
    const tried = unsure
      .filter((gap) => mayHelp(gap, verdicts[gap] as Verdict, arranged))
      .map((gap) => ({ gap, arrangement: fit(flip(best.cuts, gap), least) }));
    const hopeless = new Set(tried.filter((one) => one.arrangement.total < least).map(({ gap }) => gap));
    unsure = unsure.filter((gap) => !hopeless.has(gap));
    const worth = (gap: number): number => (verdicts[gap]?.rule === "lead" ? WORTH_A_LEAD : WORTH_A_FLIP);
    const next = tried
      .filter(({ gap, arrangement }) => arrangement.total >= best.total + worth(gap))
      .reduce((a, { arrangement: b }) => better(a, b), best);
    if (next === best) break;
    best = next;
    headed = best.headed();
  }
  const cuts = new Set(best.cuts);
  before.keep((gap) => cuts.has(gap) !== first.cuts.includes(gap));
  return headed;
}

/** All headings of a page: those that are nobody's, and those that a story has, which may be another's. */
function headingTexts(stories: readonly Headed[], loose: readonly Heading[]): readonly string[] {
  const taken = stories.flatMap(({ heading }) =>
    heading ? [heading.kicker, heading.title, heading.deck].filter(Boolean) : [],
  );
  return [...loose.map(headingText), ...taken];
}

/** How much of a loose heading the text after a bare gap must say, or how near it must be, for an article to be looked for there. */
const WORTH_A_LOOK = 0.1;
const NEAR_ENOUGH = 0.4;

/** A page as it is arranged so far. */
interface Arranged {
  readonly cuts: readonly number[];
  readonly headed: HeadedPage;
  /** What is asked about each of its headings. */
  readonly headings: readonly Held[];
  readonly isTwice: (story: Story) => boolean;
  /** Whether a story and a heading alone are left over, which will be matched. */
  readonly isOnly: boolean;
}

/** Whether it is worth trying a gap the other way: where nothing stands in it, only a heading or byline too many is a reason. */
function mayHelp(
  gap: number,
  verdict: Verdict,
  { cuts, headed, headings, isTwice, isOnly }: Arranged,
): boolean {
  if (verdict.rule === "lead" && isOnly) return false;
  if (verdict.rule === "display" || cuts.includes(gap)) return true;
  const story = headed.stories.find((one) => one.story.from < gap && gap < one.story.to)?.story;
  if (!story) return true;
  const isIts = ({ about, near }: Held): boolean =>
    about(gap, story.to) >= WORTH_A_LOOK || near(gap, story.to) >= NEAR_ENOUGH;
  return isTwice(story) || headings.some(isIts);
}

/** The arrangement that fits better; the first where both do as well. */
function better(a: Arrangement, b: Arrangement): Arrangement {
  return b.total > a.total ? b : a;
}

function flip(cuts: readonly number[], gap: number): readonly number[] {
  return cuts.includes(gap) ? cuts.filter((cut) => cut !== gap) : [...cuts, gap].sort((a, b) => a - b);
}

/** Whether something is left to explain: a heading without a story, a story of two reporters, or oddly headed. */
function isOdd({ stories, strays, companions }: HeadedPage, isTwice: (story: Story) => boolean): boolean {
  return (
    companions > 0 ||
    stories.some((headed) => isOddlyHeaded(headed) || isTwice(headed.story)) ||
    strays.some((block) => block.role === "display")
  );
}

/** Whether a story has no heading, or one that stands elsewhere though its own is on another page. */
function isOddlyHeaded({ story, heading, rule }: Headed): boolean {
  return isHeadedHere(story) ? !heading : rule === "about";
}
