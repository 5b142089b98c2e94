import { assignHeadings, type HeadedPage, matchLeftOver } from "./headlines.ts";
import type { Language } from "./language.ts";
import { matchBylines } from "./loose-bylines.ts";
import { takeIn } from "./matter.ts";
import type { Element } from "./passages.ts";
import type { Rarity } from "./relevance.ts";
import { walk } from "./steps.ts";
import { divide } from "./stories.ts";
import { findBeginnings, SURE } from "./verdicts.ts";

/** No sign, but not impossible either: such gaps are tried as beginnings, too. */
const THINKABLE = -5;
/** Enough for the busiest page; each round settles one more gap. */
const ROUNDS = 8;

/**
 * Arrange the elements of a page: decide where articles begin and which headline is whose, together.
 *
 * A headline that was set apart from its text, or stands before a text that it does not belong to, says that some
 * article begins where nothing else shows it. So after the first guess, by signs and form, each unsure gap is
 * tried the other way, and what makes the whole fit best is kept, until nothing does.
 */
export function arrange(elements: readonly Element[], rarity: Rarity, language: Language): HeadedPage {
  const page = walk(elements);
  const verdicts = findBeginnings(page.steps, rarity, language);
  const matter = takeIn(
    page.steps.map((step) => step.passage.text),
    rarity,
  );
  const fit = (cuts: readonly number[]): Arrangement => {
    const headed = assignHeadings(divide(page, cuts, verdicts, language), matter, language);
    return {
      cuts,
      headed,
      total: headed.total + cuts.reduce((sum, cut) => sum + (verdicts[cut]?.weight ?? 0), 0),
    };
  };
  const unsure = verdicts.flatMap(({ weight }, index) =>
    weight > THINKABLE && weight < SURE ? [index] : [],
  );
  let best = fit(verdicts.flatMap(({ weight }, index) => (weight > 0 ? [index] : [])));
  for (let round = 0; round < ROUNDS && isOdd(best.headed); round++) {
    const better = unsure
      .map((gap) => fit(flip(best.cuts, gap)))
      .reduce((a, b) => (b.total > a.total ? b : a), best);
    if (better === best) break;
    best = better;
  }
  return matchBylines(matchLeftOver(best.headed, matter, language), language);
}

interface Arrangement {
  readonly cuts: readonly number[];
  readonly headed: HeadedPage;
  readonly total: number;
}

function flip(cuts: readonly number[], gap: number): readonly number[] {
  return cuts.includes(gap) ? cuts.filter((cut) => cut !== gap) : [...cuts, gap].sort((a, b) => a - b);
}

/** Whether something is left to explain: a story without a heading or a heading without a story. */
function isOdd({ stories, strays }: HeadedPage): boolean {
  return stories.some(({ heading }) => !heading) || strays.some((block) => block.role === "display");
}
