import { FIELD } from "../blocks/fields.ts";
import type { SetBlock } from "../blocks/set-block.ts";
import { crossheadsSetIn } from "../blocks/set-in.ts";
import type { Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
import type { TextsInRow } from "../words/texts-in-row.ts";
import type { Words } from "../words/words.ts";
import { isTight } from "./bare-gaps.ts";
import { areLines, displayed, doBlanksPart, type Gap, hasDisplay } from "./gaps.ts";
import { closesBefore, isAnswer } from "./goes-on.ts";
import { type Kin, kinAmong } from "./kin.ts";
import { findNewsColumns, type NewsColumn } from "./news-columns.ts";
import { liftSigns } from "./pull-quotes.ts";
import { findSign, hasLabelOver, mayHaveLabel } from "./signs.ts";
import { displaysIn, type Step, type Walk } from "./steps.ts";
import { AFTER_CLOSE, AFTER_CUT } from "./verdict.ts";

/** The gaps of a page, and what they tell together. */
export interface PageGaps {
  readonly gaps: readonly Gap[];
  /** The sign of each that an article begins there, if any. */
  readonly signs: readonly (string | null)[];
  /** What is displayed in each, if anything. */
  readonly printed: readonly (string | null)[];
  /** Whether labels of columns stand over several of its headlines. */
  readonly setsLabels: boolean;
  readonly kin: Kin;
  /** The columns of short news among them. */
  readonly columns: readonly NewsColumn[];
  /** Whether fields of its file name the headlines. */
  readonly namesHeadlines: boolean;
  /** Whether most of its paragraphs follow one another without a blank line. */
  readonly isTight: boolean;
  /** Whether its paragraphs are lines that no column broke. */
  readonly areLines: boolean;
  /** Whether blank lines part its articles. */
  readonly doBlanksPart: boolean;
  /** Tells whether displays are crossheads by how they are set. */
  readonly areSetIn: (displays: readonly SetBlock[]) => boolean;
}

/** See the gaps before the steps of a page; `texts` are those of its passages. */
export function seeGaps(page: Walk, texts: TextsInRow, words: Words, language: Language): PageGaps {
  const { steps } = page;
  const bare = steps.map((_, index) => gapBefore(steps, index, words));
  const found = bare.map((gap) =>
    closesBefore(gap, language) || isAnswer(gap, language) ? null : findSign(gap, language),
  );
  const signs = liftSigns(bare, found);
  const kin = kinAmong(steps, texts, signs, words);
  const gaps = bare.map((gap, index) =>
    isSure(signs[index]) ? gap : { ...gap, kinship: kin.kinship(index) },
  );
  return {
    gaps,
    signs,
    printed: gaps.map((gap) => (hasDisplay(gap) ? displayed(gap) : null)),
    setsLabels: setsLabels(gaps, language),
    kin,
    columns: findNewsColumns(page, gaps, (gap) => signs[gap] !== null, language),
    namesHeadlines: gaps.some(hasField),
    isTight: isTight(gaps),
    areLines: areLines(gaps),
    doBlanksPart: doBlanksPart(gaps),
    areSetIn: crossheadsSetIn(
      concat(gaps.map(({ between, after }) => [...between, ...after.blocks])),
      language,
    ),
  };
}

/** Whether a gap has the headline that a field names. */
export function hasField(gap: Gap): boolean {
  return gap.displays.some(({ rule }) => rule === FIELD);
}

/** So many labels that are known, or that may be some if one of them surely is, tell of the others of a page. */
const KNOWN_LABELS = 2;
const LIKELY_LABELS = 3;

/** Whether a page sets labels of columns over its headlines. */
function setsLabels(gaps: readonly Gap[], language: Language): boolean {
  const known = gaps.filter((gap) => hasLabelOver(gap, language));
  const likely = gaps.filter((gap) => mayHaveLabel(gap, language));
  const isSure =
    known.length > 0 || likely.some(({ between }) => between.some(({ role }) => role === "byline"));
  return known.length >= KNOWN_LABELS || (isSure && likely.length >= LIKELY_LABELS);
}

/** Signs that words are asked about, too: a lead may be run in, and what follows a cut or a close go on the text before it. */
const WEIGHED: readonly string[] = ["lead", AFTER_CUT, AFTER_CLOSE];

function isSure(sign: string | null | undefined): boolean {
  return typeof sign === "string" && !WEIGHED.includes(sign);
}

/** Where the last sign before a gap is; below 0 if there is none. */
export function signBefore(signs: readonly (string | null)[], index: number): number {
  return signs.findLastIndex((sign, i) => sign !== null && i < index);
}

function gapBefore(steps: readonly Step[], index: number, { share, pairsOf }: Words): Gap {
  const { between, passage } = steps[index] as Step;
  const displays = displaysIn(between);
  const display = lastOf(displays);
  return {
    before: steps[index - 1]?.passage,
    between,
    displays,
    after: passage,
    kinship: 0,
    repeated: display ? share(pairsOf(display.text), pairsOf(passage.text)) : 0,
  };
}
