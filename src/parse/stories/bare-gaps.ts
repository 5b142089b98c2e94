import type { Language } from "../language.ts";
import type { Gap } from "./beginnings.ts";
import { SURE, type Verdict } from "./verdict.ts";

/** Where neither sign nor display stands, an article begins only under a headline that was set apart: seldom. */
const BARE = -2.5;
const BARE_KIN = -5;
/** What happened is told with its day; what goes on seldom is. */
const NAMES_DAY = 2.5;
/**
 * Never by itself: there must be a headline to gain. Of several such gaps one that parts other words is likelier, so
 * that an article begins with its first paragraph and not with the one that says the headline again.
 */
const BARE_LIKELY = -0.5;
const BARE_MOST = -0.05;
const LIKELIER = 0.4;
/** On a page that sets paragraphs without blank lines between them, a blank line parts articles, or columns. */
const SET_APART = 3.5;

/** A lead right after a text: two dispatches may stand under one headline. */
const BARE_LEAD = 3.5;
const BARE_LEAD_KIN = -2;

/** Weigh whether an article begins with a lead that stands right after a text. */
export function weighBareLead({ kinship }: Gap): number {
  return Math.max(0.5, Math.min(SURE - 1, BARE_LEAD + BARE_LEAD_KIN * kinship));
}

/** Weigh whether an article begins where no sign says so, though it may be set `apart` from the text before. */
export function weighBare(gap: Gap, apart: boolean, language: Language): Verdict {
  const day = language.namesDay(gap.after.text) ? NAMES_DAY : 0;
  const parts = BARE + BARE_KIN * gap.kinship + day;
  const beyond = Math.max(0, parts - BARE_LIKELY);
  const weight = Math.min(BARE_MOST, Math.min(BARE_LIKELY, parts) + LIKELIER * beyond);
  return { weight: weight + (apart ? SET_APART : 0), rule: apart ? "set-apart" : "headline-apart" };
}

/** Whether most paragraphs of a page follow one another without a blank line. */
export function isTight(gaps: readonly Gap[]): boolean {
  const inside = gaps.filter((gap) => gap.before && gap.between.length === 0);
  const apart = inside.filter((gap) => gap.after.blocks[0]?.afterBlank);
  return inside.length >= 8 && apart.length < 0.4 * inside.length;
}

/** A paragraph after a blank line, where the paragraph before ended and its last line was not full. */
export function startsApart({ before, after }: Gap, language: Language): boolean {
  const first = after.blocks[0];
  return (
    first?.afterBlank === true && first.beginning !== "full" && language.endsSentence(before?.text ?? "")
  );
}
