import type { Language } from "../language.ts";
import { pairs, type Rarity, share } from "../passages/relevance.ts";
import {
  findSign,
  type Gap,
  hasDisplay,
  isMarked,
  isSetApart,
  type Surroundings,
  weighDisplays,
} from "./beginnings.ts";
import type { Step } from "./steps.ts";

/** How surely an article begins with a step (above 0) or the one before goes on, and the rule that decided. */
export interface Verdict {
  readonly weight: number;
  readonly rule: string;
}

/** As much as a sign counts. */
export const SURE = 9;
/** A line that closes the article before it. */
const CLOSES: Verdict = { weight: -SURE, rule: "close" };
/** Where neither sign nor display stands, an article begins only under a headline that was set apart: seldom. */
const BARE = -1.9;
const BARE_KIN = -3.5;
/** On a page that sets paragraphs without blank lines between them, a blank line parts articles, or columns. */
const SET_APART = 3.5;

/** Judge for each step whether an article begins with it. */
export function findBeginnings(
  steps: readonly Step[],
  rarity: Rarity,
  language: Language,
): readonly Verdict[] {
  const gaps = steps.map((_, index) => gapBefore(steps, index, rarity));
  const signs = gaps.map((gap) => (closesBefore(gap, language) ? null : findSign(gap, language)));
  const tight = isTight(gaps);
  return gaps.map((gap, index) => {
    const sign = signs[index];
    if (sign) return { weight: SURE, rule: sign };
    if (closesBefore(gap, language)) return CLOSES;
    if (!hasDisplay(gap)) return weighBare(gap, tight && startsApart(gap, language));
    return {
      weight: weighDisplays(gap, surroundings(gaps, signs, index, language), language),
      rule: "display",
    };
  });
}

function weighBare(gap: Gap, apart: boolean): Verdict {
  const weight = BARE + BARE_KIN * Math.min(2, gap.kinship * 10) + (apart ? SET_APART : 0);
  return { weight, rule: apart ? "set-apart" : "headline-apart" };
}

/** Whether most paragraphs of a page follow one another without a blank line. */
function isTight(gaps: readonly Gap[]): boolean {
  const inside = gaps.filter((gap) => gap.before && gap.between.length === 0);
  const apart = inside.filter((gap) => gap.after.blocks[0]?.afterBlank);
  return inside.length >= 8 && apart.length < 0.4 * inside.length;
}

/** A paragraph after a blank line, where the paragraph before ended and its last line was not full. */
function startsApart({ before, after }: Gap, language: Language): boolean {
  const first = after.blocks[0];
  return (
    first?.afterBlank === true && first.beginning !== "full" && language.endsSentence(before?.text ?? "")
  );
}

/** A line such as `（本报曼谷电）` looks like a lead and closes the article before it. */
function closesBefore(gap: Gap, language: Language): boolean {
  return gap.before !== undefined && language.closesAlone(gap.after.text);
}

function surroundings(
  gaps: readonly Gap[],
  signs: readonly (string | null)[],
  index: number,
  language: Language,
): Surroundings {
  const from = signs.findLastIndex((sign, i) => sign !== null && i < index);
  const next = signs.findIndex((sign, i) => sign !== null && i > index);
  const run = gaps.slice(from + 1, next < 0 ? gaps.length : next);
  const headlines = gaps.filter((gap, i) => signs[i] !== null && hasDisplay(gap));
  const setApart = headlines.filter(isSetApart).length > 0.5 * headlines.length;
  return {
    series: run.filter(hasDisplay).length,
    early: index === from + 1,
    briefs: areBriefs(gaps, index, language),
    setApart,
  };
}

/** So many paragraphs, each under a headline of its own with a mark, are short news. */
const BRIEFS = 3;

function areBriefs(gaps: readonly Gap[], index: number, language: Language): boolean {
  const unmarked = (gap: Gap): boolean => !isMarked(gap, language);
  const from = gaps.slice(0, index + 1).findLastIndex(unmarked) + 1;
  const next = gaps.slice(index).findIndex(unmarked);
  return (next < 0 ? gaps.length : index + next) - from >= BRIEFS;
}

function gapBefore(steps: readonly Step[], index: number, rarity: Rarity): Gap {
  const { between, passage } = steps[index] as Step;
  const display = between.findLast((block) => block.role === "display");
  return {
    before: steps[index - 1]?.passage,
    between,
    after: passage,
    kinship: kinship(steps, index, rarity),
    repeated: display ? share(pairs(display.text), pairs(passage.text), rarity) : 0,
  };
}

/** How much text on either side tells whether two passages are about the same, in characters. */
const WINDOW = 400;

function kinship(steps: readonly Step[], index: number, rarity: Rarity): number {
  const before = windowFrom(steps, index - 1, -1);
  const after = windowFrom(steps, index, 1);
  return share(pairs(after), pairs(before), rarity);
}

function windowFrom(steps: readonly Step[], index: number, direction: number): string {
  let text = "";
  for (let i = index; i >= 0 && i < steps.length && text.length < WINDOW; i += direction)
    text += ` ${steps[i]?.passage.text}`;
  return text;
}
