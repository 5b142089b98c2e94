import type { Language } from "../language.ts";
import type { Words } from "../words/words.ts";
import { opensSeries } from "./first-crosshead.ts";
import { type Gap, hasDisplay, holdsLittle, isMarked, isSetApart } from "./gaps.ts";
import { type PageGaps, signBefore } from "./page-gaps.ts";
import { mayHaveLabel } from "./signs.ts";

/** What else is known of a gap without a sign. */
export interface Surroundings {
  /** How much of the display the text says after the next display: 0 to 1. */
  readonly saidLater: number;
  /** Whether no display stands between the last sign and this gap. */
  readonly isFirst: boolean;
  /** How many gaps with a display, and no sign, follow one another here: crossheads come in series. */
  readonly series: number;
  /** Whether another display there is as long, or by one letter: crossheads are written alike. */
  readonly parallel: boolean;
  /** Whether only one passage stands between this gap and the last sign. */
  readonly early: boolean;
  /** Whether each gap here, of several, has a display with a mark: short news, a paragraph each. */
  readonly briefs: boolean;
  /** Whether most headlines, where an article surely begins, stand after a blank line. */
  readonly setApart: boolean;
  /** Whether what is displayed is set in as paragraphs are, where headlines are not. */
  readonly setIn: boolean;
  /** Whether the paragraphs of the page are lines that no column broke. */
  readonly whole: boolean;
  /** Whether blank lines part its articles. */
  readonly blanksPart: boolean;
  /** Whether the display is printed over other passages, too: `亲历者说`. */
  readonly repeats: boolean;
  /** Whether the display is as long as several others, and a longer one stands over it: the first crosshead, under the headline. */
  readonly opensSeries: boolean;
  /** Whether a short line stands over the headline, as labels of columns do over several others of the page. */
  readonly labelled: boolean;
  /** Whether the text from the last sign to the next is no longer than as many briefs as it has displays. */
  readonly holdsLittle: boolean;
  /** Whether it stands under the name of the news of a place, with the next sign that an article begins after it. */
  readonly ofPlace: boolean;
}

/** Crossheads count for so many at most on a page without a sign. */
const UNSURE = 2;

/** See what stands around a gap with a display, up to the signs before and after it. */
export function surroundingsOf(
  { gaps, signs, printed, setsLabels, areLines, doBlanksPart, areSetIn }: PageGaps,
  index: number,
  words: Words,
  language: Language,
): Surroundings {
  const from = signBefore(signs, index);
  const next = signs.findIndex((sign, i) => sign !== null && i > index);
  const to = next < 0 ? gaps.length : next;
  // Whatever stands first on a page stands after nothing: that says not how its headlines are set.
  const headlines = gaps.filter((gap, i) => gap.before && signs[i] !== null && hasDisplay(gap));
  const setApart = headlines.filter(isSetApart).length > 0.5 * headlines.length;
  const text = printed[index] ?? "";
  const earlier = printed.slice(from + 1, index).filter((other) => other !== null);
  const others = [...earlier, ...printed.slice(index + 1, to).filter((other) => other !== null)];
  // Where no sign tells articles apart, displays that follow one another are less surely a series under one headline.
  const isSigned = signs.some((sign, i) => i > 0 && sign !== null);
  return {
    saidLater: saidLater(text, gaps.slice(index + 1, to), words),
    isFirst: earlier.length === 0,
    series: isSigned ? others.length + 1 : Math.min(UNSURE, others.length + 1),
    parallel: others.some((other) => Math.abs(other.length - text.length) <= 1),
    early: index === from + 1,
    briefs: areBriefs(gaps, index, language),
    setApart,
    setIn: areSetIn((gaps[index] as Gap).displays),
    whole: areLines,
    blanksPart: doBlanksPart,
    repeats: printed.filter((other) => other === text).length > 1,
    opensSeries: opensSeries(gaps.slice(index, to), language),
    ofPlace:
      from >= 0 &&
      (gaps[from] as Gap).displays.some(({ lines }) => language.headsNewsOfPlace(lines[0]?.text ?? "")),
    labelled: mayHaveLabel(gaps[index] as Gap, language) && setsLabels,
    holdsLittle: holdsLittle(gaps.slice(Math.max(0, from), to), others.length + 2),
  };
}

/** How much of a display the text says from the next display on: 0 to 1. */
function saidLater(display: string, later: readonly Gap[], { share, pairsOf, pairsOfRun }: Words): number {
  const next = later.findIndex(hasDisplay);
  if (next < 0) return 0;
  const texts = later.slice(next).map(({ after }) => after.text);
  return share(pairsOf(display), pairsOfRun(texts));
}

/** So many paragraphs, each under a headline of its own with a mark, are short news. */
const BRIEFS = 3;

function areBriefs(gaps: readonly Gap[], index: number, language: Language): boolean {
  const unmarked = (gap: Gap): boolean => !isMarked(gap, language);
  const from = gaps.slice(0, index + 1).findLastIndex(unmarked) + 1;
  const next = gaps.slice(index).findIndex(unmarked);
  return (next < 0 ? gaps.length : index + next) - from >= BRIEFS;
}
