import type { Language } from "../language.ts";
import type { Gap } from "./gaps.ts";
import { HEADLINE_APART, SURE, type Verdict } from "./verdict.ts";

/** How much it counts for an article to begin in a gap, by the words on both sides. */
interface Weights {
  /** What a gap has to begin with. */
  readonly base: number;
  readonly kinship: number;
  readonly turn: number;
  /** That the paragraphs beside it read as the last and the first of articles. */
  readonly last: number;
  readonly first: number;
}

/**
 * Where neither sign nor display stands, an article begins under a headline that was set apart: seldom. The weights are
 * near those of a logistic regression over 40,000 such gaps of 720 issues; what an article gains and lacks by a headline
 * comes on top.
 */
const BARE: Weights = { base: -2.9, kinship: -2.55, turn: 2, last: 0.55, first: 0.85 };
/** Where the end of a column cut the paragraph before, another frame begins, and seldom no article. */
const CUT: Weights = { base: 0.3, kinship: -0.7, turn: 2, last: 0.15, first: 0.6 };
const LEAST_CUT = 1.5;
/** What happened is told with its day; what goes on seldom is. */
const NAMES_DAY = 0.45;
/** On a page that sets paragraphs without blank lines between them, a blank line parts articles, or columns. */
const SET_APART = 3.5;

/**
 * A lead right after a text begins an article, unless it is of the same words: several dispatches may stand under one
 * headline. Near those of a logistic regression over 830 such leads, of which 59 go on the text before.
 */
const BARE_LEAD = { base: 5, weight: -8, least: -5 };
/** What is told from the place of the paper, and signed, is hardly ever under the headline of another: `本报讯（记者 李明）`. */
const LOCAL_LEAD = { base: 3.5, weight: -2, least: 0.5 };
/** What closes a text may stand inside an article: the day of a letter over the report of it, who speaks over what he says. */
const AFTER_CLOSE: Pick<Weights, "base" | "kinship"> = { base: 3, kinship: -6 };
const WIRED = /^[【〔［(（]/u;
/** As little as a lead weighs that is one of several, or may be the summary's. */
export const LEAST_LEAD = 0.5;

/** Weigh whether an article begins with a lead that stands right after a text. */
export function weighBareLead({ before, after, kinship }: Gap, language: Language): number {
  if (before && areDispatches(before.text, after.text, language)) return LEAST_LEAD;
  const isLocal = language.lead(after.text)?.dateline === undefined && language.byline(after.text, "lead");
  const { base, weight, least } = isLocal ? LOCAL_LEAD : BARE_LEAD;
  return Math.max(least, Math.min(SURE - 1, base + weight * kinship));
}

/** Weigh whether an article begins right under a text that is closed; null where anything stands between. */
export function weighAfterClose({ between, kinship }: Gap): number | null {
  if (between.length > 0) return null;
  return Math.min(SURE - 1, AFTER_CLOSE.base + AFTER_CLOSE.kinship * kinship);
}

/** Whether two texts are each wired from somewhere: `【美聯社漢城一日電】…`, `【路透社東京一日電】…`. */
export function areDispatches(first: string, second: string, language: Language): boolean {
  return [first, second].every((text) => WIRED.test(text) && language.lead(text)?.dateline !== undefined);
}

/**
 * Weigh whether an article begins where no sign says so, by how much the text turns there, though it may be set `apart`
 * from the text before.
 */
export function weighBare(gap: Gap, turn: number, apart: boolean, language: Language): Verdict {
  const weight = weighWords(gap, turn, BARE, language) + (language.namesDay(gap.after.text) ? NAMES_DAY : 0);
  return { weight: weight + (apart ? SET_APART : 0), rule: apart ? "set-apart" : HEADLINE_APART };
}

/** Weigh how surely an article begins after a paragraph that was cut: above 0, but a headline may say otherwise. */
export function weighCut(gap: Gap, turn: number, language: Language): number {
  return Math.max(LEAST_CUT, Math.min(SURE - 1, weighWords(gap, turn, CUT, language)));
}

function weighWords(gap: Gap, turn: number, weights: Weights, language: Language): number {
  return (
    weights.base +
    weights.kinship * gap.kinship +
    weights.turn * turn +
    weights.last * language.endsArticle(gap.before?.text ?? "") +
    weights.first * language.opensArticle(gap.after.text)
  );
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
