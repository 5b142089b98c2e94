import type { Language } from "../language.ts";
import { concat, placesWhere } from "../lists.ts";
import type { Continuations } from "../passages/continuations.ts";
import type { Element, Flow } from "../passages/passages.ts";
import { remember } from "../remember.ts";
import { takeIn } from "../stories/matter.ts";
import { type Step, type Walk, walk } from "../stories/steps.ts";
import { divider, type Story } from "../stories/stories.ts";
import { findBeginnings } from "../stories/verdicts.ts";
import { inRow, type TextsInRow } from "../words/texts-in-row.ts";
import type { Words } from "../words/words.ts";
import { asker } from "./answers.ts";
import { candidateFinder } from "./candidates.ts";
import { completeHeadings } from "./complete.ts";
import { assignHeadings, type HeadedPage, type Known } from "./headlines.ts";
import { isReadInColumns } from "./in-columns.ts";
import { type Fit, settle } from "./settle.ts";
import { findSignatures, isSignedFirst, isTwiceSigned, namesReporter } from "./signatures.ts";
import type { Tries } from "./tries.ts";

/**
 * Arrange the elements of a page: decide where articles begin and which headline is whose, together.
 *
 * A headline that was set apart from its text, or stands before a text that it does not belong to, says that some
 * article begins where nothing else shows it. So after the first guess, by signs and form, each unsure gap is
 * tried the other way, and what makes the whole fit best is kept, until nothing does. What stands `across` a jump
 * counts, too; what came of gaps in other ways to read the page is known from their `tries`.
 */
export function arrange(
  { elements }: Flow,
  across: Continuations,
  words: Words,
  language: Language,
  tries: Tries,
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
  const settled = settle(first, verdicts, { fit, isTwice, matter, tried: tries.among(page.steps) }, language);
  return completeHeadings(settled, matter, language);
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
