import { FIELD } from "../blocks/fields.ts";
import { isOfLines, SIGNATURE } from "../blocks/in-lines.ts";
import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { TextsInRow } from "../words/texts-in-row.ts";
import type { Words } from "../words/words.ts";
import {
  isRunIn,
  isTight,
  LEAST_LEAD,
  startsApart,
  weighBare,
  weighBareLead,
  weighCut,
} from "./bare-gaps.ts";
import { type Surroundings, weighDisplays } from "./crossheads.ts";
import { opensSeries } from "./first-crosshead.ts";
import {
  areLines,
  displayed,
  displaysOf,
  doBlanksPart,
  type Gap,
  hasDisplay,
  holdsLittle,
  isMarked,
  isSetApart,
} from "./gaps.ts";
import { kinAmong } from "./kin.ts";
import { findNewsColumns } from "./news-columns.ts";
import { findSign } from "./signs.ts";
import { displaysIn, type Step, type Walk } from "./steps.ts";
import { NEWS_COLUMN, SURE, type Verdict } from "./verdict.ts";

/** A line that closes the article before it. */
const CLOSES: Verdict = { weight: -SURE, rule: "close" };

/** What stands under the editors' note that a headline is over. */
const UNDER_NOTE: Verdict = { weight: -SURE, rule: "under-note" };

/** A line of verse, of a table or of a list under another. */
const UNDER_LINE: Verdict = { weight: -SURE, rule: "under-line" };

function isUnderLine({ before, between, after }: Gap): boolean {
  const [first] = after.blocks;
  const over = before && lastOf(before.blocks);
  return between.length === 0 && first !== undefined && isOfLines(first) && over?.rule === first.rule;
}

/** Whether a gap has the headline that a field names. */
function hasField(gap: Gap): boolean {
  return displaysOf(gap).some(({ rule }) => rule === FIELD);
}

/** Judge for each step whether an article begins with it; `texts` are those of its passages. */
export function findBeginnings(
  page: Walk,
  texts: TextsInRow,
  words: Words,
  language: Language,
): readonly Verdict[] {
  const { steps } = page;
  const bare = steps.map((_, index) => gapBefore(steps, index, words));
  if (bare.some(hasField)) {
    // Where fields name the headlines, nothing else begins an article.
    return bare.map((gap, index) => ({ weight: index === 0 || hasField(gap) ? SURE : -SURE, rule: FIELD }));
  }
  const signs = bare.map((gap) => (closesBefore(gap, language) ? null : findSign(gap, language)));
  const kin = kinAmong(steps, texts, signs, words);
  const gaps = bare.map((gap, index) =>
    isSure(signs[index]) ? gap : { ...gap, kinship: kin.kinship(index) },
  );
  const tight = isTight(gaps);
  const whole = areLines(gaps);
  const blanksPart = doBlanksPart(gaps);
  const columns = findNewsColumns(page, gaps, (gap) => signs[gap] !== null, language);
  const printed = gaps.map((gap) => (hasDisplay(gap) ? displayed(gap) : null));
  return gaps.map((gap, index) => {
    const sign = signs[index];
    const column = columns.find(({ from, last }) => from <= index && index <= last);
    if (column) return { weight: column.from === index ? SURE : -SURE, rule: NEWS_COLUMN };
    if (isUnderNote(gaps, index, language)) return UNDER_NOTE;
    if (sign === null && isUnderLine(gap)) return UNDER_LINE;
    if (sign === "lead" && language.makesUpHeadlines) {
      const before = gaps.slice(signBefore(signs, index), index);
      if (isRunIn(before, gap, language)) return { weight: LEAST_LEAD, rule: sign };
      if (gap.between.length === 0) return { weight: weighBareLead(gap, language), rule: sign };
    }
    if (sign === "after-cut") return { weight: weighCut(gap, kin.turn(index), language), rule: sign };
    if (sign) return { weight: SURE, rule: sign };
    if (closesBefore(gap, language)) return CLOSES;
    if (!hasDisplay(gap))
      return weighBare(gap, kin.turn(index), tight && startsApart(gap, language), language);
    return {
      weight: weighDisplays(
        gap,
        surroundings({ gaps, signs, printed, whole, blanksPart }, index, words, language),
        language,
      ),
      rule: "display",
    };
  });
}

/**
 * Whether an article goes on under what the editors say of it between its headline and who wrote it, or its lead:
 *
 *     把饭碗牢牢端在自己手中 | 编者按：今天是世界粮食日。… | 本报记者 王芳 | 金秋时节，…
 */
function isUnderNote(gaps: readonly Gap[], index: number, language: Language): boolean {
  const gap = gaps[index] as Gap;
  const over = gaps[index - 1];
  if (!over || hasDisplay(gap)) return false;
  const [headline, ...names] = displaysOf(over);
  if (!headline || language.isEditorsNote(headline.text)) return false;
  return names.some(({ text }) => language.isEditorsNote(text)) || language.isEditorsNote(over.after.text);
}

/** Signs that words are asked about, too: a lead may be run in, and a frame after a cut go on what stands before it. */
const WEIGHED: readonly string[] = ["lead", "after-cut"];

function isSure(sign: string | null | undefined): boolean {
  return typeof sign === "string" && !WEIGHED.includes(sign);
}

/** Where the last sign before a gap is; below 0 if there is none. */
function signBefore(signs: readonly (string | null)[], index: number): number {
  return signs.findLastIndex((sign, i) => sign !== null && i < index);
}

/** What signs a document, or a line such as `（本报曼谷电）`, closes the article before it, on another page if a jump says so. */
function closesBefore(gap: Gap, language: Language): boolean {
  const goesOn = gap.before !== undefined && gap.between.every(({ role }) => role !== "jump");
  const signs = gap.after.blocks[0]?.rule === SIGNATURE;
  return goesOn && (signs || language.closesAlone(gap.after.text));
}

/** The gaps of a page, the sign of each and what is displayed in it; whether its paragraphs are lines, and blank ones part articles. */
interface Gaps {
  readonly gaps: readonly Gap[];
  readonly signs: readonly (string | null)[];
  readonly printed: readonly (string | null)[];
  readonly whole: boolean;
  readonly blanksPart: boolean;
}

function surroundings(
  { gaps, signs, printed, whole, blanksPart }: Gaps,
  index: number,
  words: Words,
  language: Language,
): Surroundings {
  const from = signBefore(signs, index);
  const next = signs.findIndex((sign, i) => sign !== null && i > index);
  const to = next < 0 ? gaps.length : next;
  const headlines = gaps.filter((gap, i) => signs[i] !== null && hasDisplay(gap));
  const setApart = headlines.filter(isSetApart).length > 0.5 * headlines.length;
  const text = printed[index] ?? "";
  const earlier = printed.slice(from + 1, index).filter((other) => other !== null);
  const others = [...earlier, ...printed.slice(index + 1, to).filter((other) => other !== null)];
  return {
    saidLater: saidLater(text, gaps.slice(index + 1, to), words),
    isFirst: earlier.length === 0,
    series: others.length + 1,
    parallel: others.some((other) => Math.abs(other.length - text.length) <= 1),
    early: index === from + 1,
    briefs: areBriefs(gaps, index, language),
    setApart,
    whole,
    blanksPart,
    repeats: printed.filter((other) => other === text).length > 1,
    opensSeries: opensSeries(gaps.slice(index, to), language),
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

function gapBefore(steps: readonly Step[], index: number, { share, pairsOf }: Words): Gap {
  const { between, passage } = steps[index] as Step;
  const display = lastOf(displaysIn(between));
  return {
    before: steps[index - 1]?.passage,
    between,
    after: passage,
    kinship: 0,
    repeated: display ? share(pairsOf(display.text), pairsOf(passage.text)) : 0,
  };
}
