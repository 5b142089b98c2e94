import type { Language } from "../language.ts";
import { isFull, isIndented } from "./measure.ts";
import {
  type Evidence,
  first,
  isStanza,
  last,
  lineCount,
  type Setting,
  STANZA,
  stopsFarShort,
} from "./setting.ts";

/** No headline that is repeated where a text goes on is longer, in characters. */
const REPEATED = 24;
/** Whether a line says where a text goes on from and then, most likely, repeats its headline: `文接A1　選舉人名冊公開閱覽`. */
const repeatsHeadline = (s: Setting, language: Language): boolean => {
  const found = language.jump(s.text);
  const rest = found?.jump.from === undefined ? "" : found.rest;
  return rest !== "" && rest.length <= REPEATED && lineCount(s) === 1 && !s.isPunctuated;
};

/** Whether a line names who took the photograph that the text over it tells of, and nothing else. */
const isCredit = (line: string, language: Language): boolean => {
  const credit = language.caption(line);
  return credit?.caption === "" && credit.photographers.length > 0;
};

/** The rule that takes a block for how somebody is reached. */
export const CONTACT = "contact";

/** The rule that takes a line for whom a letter or a speech is to. */
export const SALUTATION = "salutation";

/** What tells a display line by words that no headline has, and by what stands before and after it. */
export const IN_PLACE: readonly Evidence[] = [
  { rule: STANZA, weight: -8, holds: isStanza },
  { rule: SALUTATION, weight: -8, holds: (s, l) => l.isSalutation(s.text) },
  { rule: SALUTATION, weight: -8, holds: (s, l) => l.endsWithColon(s.text) && l.greets(s.below) },
  { rule: CONTACT, weight: -8, holds: (s, l) => lineCount(s) <= 3 && l.tellsContact(s.text) },
  { rule: "sender", weight: -8, holds: (s, l) => l.isSenderLine(s.text) },
  { rule: "credited", weight: -12, holds: (s, l) => lineCount(s) > 1 && isCredit(last(s).text, l) },
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
    holds: (s, l) =>
      (lineCount(s) === 1 || (lineCount(s) === 2 && s.before !== "full" && !l.isListItem(s.text))) &&
      !s.afterSentence &&
      isFull(first(s), s.measure) &&
      !s.isPunctuated &&
      !s.endsSentence,
  },
  // Before a text that begins, the one before ends with a sentence: what has no mark at all is the headline of the next.
  {
    rule: "over-lead",
    weight: 2.5,
    holds: (s, l) =>
      lineCount(s) <= 3 &&
      !s.isPunctuated &&
      !s.endsSentence &&
      !l.isListItem(s.text) &&
      !l.enumerates(s.text) &&
      (l.lead(s.below) !== null || l.isBylineLine(s.below)),
  },
];
