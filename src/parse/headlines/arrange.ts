import type { Language } from "../language.ts";
import { concat, placesWhere } from "../lists.ts";
import type { Continuations } from "../passages/continuations.ts";
import type { Element, Flow } from "../passages/passages.ts";
import { remember } from "../remember.ts";
import { type Held, type Matter, takeIn } from "../stories/matter.ts";
import { type Step, type Walk, walk } from "../stories/steps.ts";
import { divider, isHeadedHere, type Story } from "../stories/stories.ts";
import { SURE, type Verdict } from "../stories/verdict.ts";
import { findBeginnings } from "../stories/verdicts.ts";
import { inRow, type TextsInRow } from "../words/texts-in-row.ts";
import type { Words } from "../words/words.ts";
import { asker } from "./answers.ts";
import { candidateFinder } from "./candidates.ts";
import { completeHeadings } from "./complete.ts";
import { type Heading, headingText } from "./headings.ts";
import { assignHeadings, type Headed, type HeadedPage, type Known } from "./headlines.ts";
import { isReadInColumns } from "./in-columns.ts";
import { findLeftOver } from "./left-over.ts";
import { findSignatures, isSignedFirst, isTwiceSigned, namesReporter } from "./signatures.ts";

/** No sign, but not impossible either: such gaps are tried as beginnings, too. */
const THINKABLE = -9;
/** Enough for the busiest page; each round settles one more gap. */
const ROUNDS = 8;
/** A flip that would lose as much is not tried again. */
const HOPELESS = 2;
/** What a flip must gain: for next to nothing, a crosshead would turn into a headline. A bare lead makes no headline. */
const WORTH_A_FLIP = 0.4;
const WORTH_A_LEAD = 0.3;

/**
 * Arrange the elements of a page: decide where articles begin and which headline is whose, together.
 *
 * A headline that was set apart from its text, or stands before a text that it does not belong to, says that some
 * article begins where nothing else shows it. So after the first guess, by signs and form, each unsure gap is
 * tried the other way, and what makes the whole fit best is kept, until nothing does. What stands `across` a jump
 * counts, too.
 */
export function arrange(
  { elements }: Flow,
  across: Continuations,
  words: Words,
  language: Language,
): HeadedPage {
  const page = walk(elements);
  const texts = inRow(
    page.steps.map(({ passage }) => [passage.text]),
    words,
  );
  const verdicts = findBeginnings(page, texts, words, language);
  const isWhole = elements.every((element) => across.beyond(element).length === 0);
  const matter = takeIn(isWhole ? texts : withTextsBeyond(page, across, words, language), words);
  const signed = page.steps.map((step, index) =>
    findSignatures(step, page.steps[index + 1] ?? { between: page.rest }, language),
  );
  const known: Known = {
    findCandidates: candidateFinder(matter, language),
    isReadInColumns: isReadInColumns(elements, language),
    ask: asker(),
    namesReporter: remember((story) => namesReporter(signed, story)),
    isSignedFirst: (story) => isSignedFirst(signed, story),
  };
  const isTwice = remember((story: Story) => isTwiceSigned(signed, story));
  const divide = divider(page, verdicts, language);
  const fit: Fit = (cuts, least = Number.NEGATIVE_INFINITY) => {
    const division = divide(cuts);
    const weight = cuts.reduce((sum, cut) => sum + (verdicts[cut]?.weight ?? 0), 0);
    const twice = TWICE_SIGNED * division.stories.filter(isTwice).length;
    const { total, headed } = assignHeadings(division, known, language, least - weight - twice);
    return { cuts, headed, total: total + weight + twice };
  };
  const first = fit(placesWhere(verdicts, ({ weight }) => weight > 0));
  const settled = settle(first, verdicts, { fit, isTwice, matter }, language);
  return completeHeadings(settled, matter, language);
}

/** What is asked of a page while gaps are tried. */
interface Trial {
  readonly matter: Matter;
  readonly fit: Fit;
  readonly isTwice: (story: Story) => boolean;
}

/** Try each unsure gap the other way, round after round, and keep what makes the whole fit best, until nothing does. */
function settle(
  first: Arrangement,
  verdicts: readonly Verdict[],
  { fit, isTwice, matter }: Trial,
  language: Language,
): HeadedPage {
  let unsure = placesWhere(verdicts, ({ weight }) => weight > THINKABLE && weight < SURE);
  let best = first;
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
    const better = tried
      .filter(({ gap, arrangement }) => arrangement.total >= best.total + worth(gap))
      .reduce((a, { arrangement: b }) => (b.total > a.total ? b : a), best);
    if (better === best) break;
    best = better;
    headed = best.headed();
  }
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

/** The passages of a page, each with what its jumps lead to, for a headline may be about that. */
function withTextsBeyond(
  { steps, rest }: Walk,
  { beyond }: Continuations,
  words: Words,
  language: Language,
): TextsInRow {
  const goesOn = (element: Element): boolean => language.jump(element.text)?.jump.to !== undefined;
  const textsAt = ({ between, passage }: Step, index: number): readonly string[] => {
    const after = steps[index + 1]?.between ?? rest;
    const jumps = [...between.filter((block) => !goesOn(block)), passage, ...after.filter(goesOn)];
    return concat([[passage.text], ...jumps.map(beyond)]);
  };
  return inRow(steps.map(textsAt), words);
}

/** How much it costs when a story is signed at its beginning and again at its end: papers name the reporter once. */
const TWICE_SIGNED = -4;

interface Arrangement {
  readonly cuts: readonly number[];
  readonly headed: () => HeadedPage;
  readonly total: number;
}

/** Arranges a page whose stories begin with some passages; in full only where that fits as well as the least that is asked for. */
type Fit = (cuts: readonly number[], least?: number) => Arrangement;

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
