import type { Language } from "../language.ts";
import { INDENT, isFull, isIndented, SHORT } from "./measure.ts";
import {
  fillsColumn,
  first,
  isBrokenEarly,
  isCutBeginning,
  isShortParagraph,
  isStanza,
  isWiderThanColumn,
  last,
  lineCount,
  type Setting,
  STANZA,
  stopsFarShort,
} from "./setting.ts";

interface Evidence {
  readonly rule: string;
  /** Positive: it is set to be seen. Negative: it is running text. */
  readonly weight: number;
  readonly holds: (setting: Setting, language: Language) => boolean;
}

/** Whether a text is running text: headlines set one over the other may be as wide. */
const isText = (text: string, language: Language): boolean =>
  language.endsSentence(text) || language.pauses(text) > 1;

/** No headline that is repeated where a text goes on is longer, in characters. */
const REPEATED = 24;
/** Whether a line says where a text goes on from and then, most likely, repeats its headline: `文接A1　選舉人名冊公開閱覽`. */
const repeatsHeadline = (s: Setting, language: Language): boolean => {
  const found = language.jump(s.text);
  const rest = found?.jump.from === undefined ? "" : found.rest;
  return rest !== "" && rest.length <= REPEATED && lineCount(s) === 1 && !s.isPunctuated;
};

/** The rule that takes a block for how somebody is reached. */
export const CONTACT = "contact";

/** A kicker that ends with a colon names somebody or a place, in so many characters. */
const LONG_KICKER = 14;

/**
 * What tells a display line from running text. All that hold are added up. The weights are near those of a logistic
 * regression over 26,000 blocks of 208 issues whose articles are known; those of lines that fill their column were sought.
 */
const FORM: readonly Evidence[] = [
  { rule: "ends-sentence", weight: -4, holds: (s) => s.endsStatement },
  { rule: "item-ends-sentence", weight: -3, holds: (s, l) => s.endsStatement && l.isListItem(s.text) },
  {
    rule: "ends-with-cry-or-question",
    weight: -2,
    holds: (s, l) => !s.endsStatement && s.endsSentence && l.marksSentences,
  },
  { rule: "speech", weight: -3, holds: (s, l) => l.isSpeech(s.text) },
  { rule: "turn-of-interview", weight: -8, holds: (s, l) => l.isTurn(s.text) },
  { rule: "ends-before-speech", weight: -4, holds: (s, l) => l.endsBeforeSpeech(s.text) },
  { rule: "ends-with-pause", weight: -2.5, holds: (s, l) => l.endsPause(s.text) },
  { rule: "holds-statement", weight: -3, holds: (s, l) => l.holdsStatement(s.text) },
  { rule: "whole-paragraph", weight: -8, holds: (s) => s.isWholeParagraph },
  { rule: "several-pauses", weight: -3, holds: (s) => s.pauses >= 2 },
  { rule: "one-pause", weight: -1, holds: (s) => s.pauses === 1 },
  {
    rule: "lines-without-a-mark",
    weight: 0.5,
    holds: (s, l) => lineCount(s) > 1 && !s.isPunctuated && !l.enumerates(s.text),
  },
  { rule: "broken-early", weight: 3, holds: isBrokenEarly },
  { rule: "rubric", weight: 2.5, holds: (s, l) => l.endsWithRubric(s.text) },
  { rule: "long", weight: -2, holds: (s) => s.text.length > 60 },
  { rule: "more-than-four-lines", weight: -2.5, holds: (s) => lineCount(s) > 4 },
  { rule: "explicit-indent", weight: -1, holds: (s) => first(s).indent >= INDENT },
  {
    rule: "narrower-than-column",
    weight: 2.5,
    holds: (s) => !isFull(s.widest, s.measure) && !isShortParagraph(s),
  },
  { rule: "as-wide-as-column", weight: -0.3, holds: (s) => isFull(s.widest, s.measure) },
  { rule: "wider-than-column", weight: 3, holds: isWiderThanColumn },
  /** Where no paragraph shows how wide a column is, few lines are text, and those end sentences. */
  { rule: "column-unknown", weight: 3, holds: (s) => s.measure.length === 0 && !s.endsStatement },
  { rule: "closes-quote", weight: -2, holds: (s, l) => l.openings(s.text) < 0 },
  { rule: "open-quote", weight: -2, holds: (s, l) => l.openings(s.text) > 0 && !stopsFarShort(s) },
  { rule: "before-paragraph", weight: 1, holds: (s) => s.before === "indented" || s.before === "narrow" },
  {
    rule: "before-middle-of-paragraph",
    weight: -4,
    holds: (s, l) => s.before === "full" && isCutBeginning(s) && isText(s.below, l),
  },
  { rule: "before-middle-of-sentence", weight: -4, holds: (s, l) => l.beginsInside(s.below) },
  {
    rule: "stops-short",
    weight: 0.5,
    holds: (s) =>
      lineCount(s) > 1 && !s.endsSentence && s.measure.every((ems) => last(s).width < ems - SHORT),
  },
  {
    rule: "flush-where-text-is-indented",
    weight: 3,
    // But the rest of a paragraph at the head of a column is flush, too.
    holds: (s) => s.indented && s.afterSentence && !s.endsStatement && first(s).indent < INDENT,
  },
  { rule: "over-byline", weight: 4, holds: (s) => s.overByline && lineCount(s) <= 4 && !s.endsStatement },
  {
    rule: "kicker-line",
    weight: 3,
    holds: (s, l) => !s.endsStatement && s.lines.some((line) => line !== last(s) && l.isKicker(line.text)),
  },
  {
    rule: "deck-line",
    weight: 3,
    holds: (s, l) => s.lines.some((line) => line !== first(s) && l.isDeck(line.text)),
  },
  { rule: "set-as-text", weight: -0.7, holds: (s) => lineCount(s) > 1 && fillsColumn(s) },
  {
    rule: "filled-without-marks",
    weight: -4,
    holds: (s, l) => !l.marksSentences && (isFull(first(s), s.measure) || isIndented(first(s), s.measure)),
  },
  {
    rule: "full-lines-in-early-paper",
    weight: -3,
    holds: (s, l) => !l.makesUpHeadlines && lineCount(s) >= 3 && fillsColumn(s, { mayIndent: true }),
  },
  { rule: "pause-in-full-lines", weight: -1.3, holds: (s) => s.pauses > 0 && fillsColumn(s) },
  { rule: "enumerates", weight: -2.5, holds: (s, l) => l.enumerates(s.text) },
  {
    rule: "before-list",
    weight: -3,
    holds: (s, l) => l.endsWithColon(s.text) && (s.text.length > LONG_KICKER || s.pauses > 0),
  },
  { rule: STANZA, weight: -8, holds: isStanza },
  { rule: "salutation", weight: -8, holds: (s, l) => l.isSalutation(s.text) },
  { rule: CONTACT, weight: -8, holds: (s, l) => lineCount(s) <= 3 && l.tellsContact(s.text) },
  { rule: "sender", weight: -8, holds: (s, l) => l.isSenderLine(s.text) },
  { rule: "lead", weight: -6, holds: (s, l) => l.lead(s.text) !== null },
  {
    rule: "signature",
    weight: -6,
    holds: (s, l) => l.lead(s.below)?.headline !== undefined,
  },
  { rule: "close", weight: -6, holds: (s, l) => l.close(s.text) !== null },
  {
    rule: "full-after-sentence",
    weight: 2.5,
    holds: (s) =>
      lineCount(s) <= 3 &&
      s.afterSentence &&
      isFull(first(s), s.measure) &&
      !isIndented(first(s), s.measure) &&
      !s.endsSentence,
  },
  { rule: "holds-jump", weight: -6, holds: (s, l) => l.jump(s.text) !== null && !repeatsHeadline(s, l) },
  {
    rule: "over-jump",
    weight: -4,
    holds: (s, l) => l.jump(s.below)?.jump.to !== undefined && l.jump(s.below)?.rest === "",
  },
  { rule: "set-in-text", weight: 5, holds: (s) => s.set === "display" },
  { rule: "runs-in-text", weight: -5, holds: (s) => s.set === "text" },
  // Running text has a comma at the end of a full line; only a headline is broken there before its column is full.
  {
    rule: "half-of-headline",
    weight: 6,
    holds: (s, l) =>
      lineCount(s) === 1 && s.afterSentence && !s.followsText && l.endsPause(s.text) && stopsFarShort(s),
  },
  { rule: "after-open-sentence", weight: -1, holds: (s) => !s.afterSentence },
  // Where the column before was cut, a headline is read next; a line of text would have a mark, or stand with others.
  {
    rule: "full-after-open-sentence",
    weight: 1.6,
    holds: (s) =>
      lineCount(s) === 1 &&
      !s.afterSentence &&
      isFull(first(s), s.measure) &&
      !s.isPunctuated &&
      !s.endsSentence,
  },
];

/** Weigh whether a block is set to be seen (above 0) or is running text. Gives the sum and the heaviest rule. */
export function weighForm(
  setting: Setting,
  language: Language,
): { readonly weight: number; readonly rule: string } {
  const holding: Evidence[] = [];
  let sum = 0;
  for (const evidence of FORM) {
    if (!evidence.holds(setting, language)) continue;
    holding.push(evidence);
    sum += evidence.weight;
  }
  let heaviest = { rule: "form", weight: 0 };
  for (const evidence of holding) {
    const decides = Math.sign(evidence.weight) === Math.sign(sum);
    if (decides && Math.abs(evidence.weight) > Math.abs(heaviest.weight)) heaviest = evidence;
  }
  return { weight: sum, rule: heaviest.rule };
}
