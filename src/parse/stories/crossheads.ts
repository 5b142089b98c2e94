import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import { times } from "../strength.ts";
import { type Gap, isSetApart, nearest } from "./gaps.ts";
import type { Surroundings } from "./surroundings.ts";

const widest = (block: SetBlock): number => block.lines.reduce((most, { width }) => Math.max(most, width), 0);

/** Whether nothing but a label in brackets stands over the text: `【部门回复】`. */
const isLabelled = (gap: Gap, language: Language): boolean =>
  gap.displays.length === 1 && language.isBracketLabel(nearest(gap));

/** No headline of a brief is longer, in UTF-16 code units. */
const OF_BRIEF = 24;
const isOfBrief = (gap: Gap, language: Language): boolean =>
  nearest(gap).length <= OF_BRIEF &&
  !language.isBoxName(nearest(gap)) &&
  !language.isBracketLabel(nearest(gap));

interface Evidence {
  readonly rule: string;
  /** Added when it holds, or times its strength. Positive: a headline, and an article begins. Negative: a crosshead. */
  readonly weight: number;
  /** 0 to 1, or above. */
  readonly strength: (gap: Gap, around: Surroundings, language: Language) => number | boolean;
}

/**
 * What tells a headline from a crosshead where no sign does. The weights are near those of a logistic regression over
 * 3,000 such gaps of 900 issues, held near those of an earlier one over 3,400 others. What stands first is higher than
 * fitted, for two articles run together are worse than one in two; so is that a display is wider than its column.
 */
const HEADLINE_OR_CROSSHEAD: readonly Evidence[] = [
  { rule: "display", weight: 1, strength: () => 1 },
  { rule: "with-pause", weight: -1, strength: (gap, _, language) => language.pauses(nearest(gap)) > 0 },
  { rule: "several-lines", weight: 1.8, strength: (gap) => (lastOf(gap.displays)?.lines.length ?? 0) > 1 },
  { rule: "several-displays", weight: -0.2, strength: (gap) => gap.displays.length > 1 },
  {
    rule: "as-wide-as-text",
    weight: -1.2,
    strength: (gap) => gap.displays.slice(-1).some((d) => widest(d) > 0.8 * Math.max(...d.measure)),
  },
  {
    rule: "over-columns",
    weight: 2.5,
    strength: (gap) => gap.displays.slice(-1).some((d) => widest(d) > Math.max(...d.measure) + 1.5),
  },
  { rule: "set-in", weight: -6, strength: (_, around) => around.setIn },
  { rule: "kin", weight: -5.2, strength: (gap) => gap.kinship },
  { rule: "said-in-text", weight: 2.4, strength: (gap) => gap.repeated },
  { rule: "said-later", weight: 1.1, strength: (_, around) => around.saidLater },
  { rule: "first-of-series", weight: 0.8, strength: (_, around) => around.isFirst && around.series >= 3 },
  { rule: "printed-again", weight: -3, strength: (_, around) => around.repeats },
  { rule: "one-of-a-series", weight: -2.5, strength: (_, around) => around.series >= 3 },
  { rule: "one-of-two", weight: -1.6, strength: (_, around) => around.series === 2 },
  { rule: "as-long-as-another", weight: -1.8, strength: (_, around) => around.parallel },
  {
    rule: "quote-or-item",
    weight: -1.1,
    strength: (gap, _, language) => language.isListItem(nearest(gap)) || /^[“「"【]/u.test(nearest(gap)),
  },
  { rule: "ends-with-colon", weight: -0.8, strength: (gap) => /[—：:。]$/u.test(nearest(gap)) },
  {
    rule: "box",
    weight: -3,
    strength: (gap, _, language) =>
      gap.displays.some((block) => language.isBoxName(block.text)) || isLabelled(gap, language),
  },
  { rule: "rubric", weight: 3, strength: (gap, _, language) => language.endsWithRubric(nearest(gap)) },
  {
    rule: "attribution",
    weight: -2.1,
    strength: (gap, _, language) => gap.displays.length === 1 && language.isDeck(nearest(gap)),
  },
  /** Not fitted: what has a deck under it is a headline. */
  {
    rule: "deck",
    weight: 6,
    strength: (gap, _, language) => gap.displays.slice(1).some(({ text }) => language.isDeck(text)),
  },
  /** Not fitted: what stands over the first crosshead of a text is its headline. */
  { rule: "over-first-crosshead", weight: 10, strength: (_, around) => around.opensSeries },
  {
    rule: "day-follows",
    weight: 0.8,
    strength: (gap, _, language) => language.beginsWithDay(gap.after.text),
  },
  /** Of 825 such paragraphs of a daily 681 are the first of their article, as is one of sixteen of all. */
  {
    rule: "source-follows",
    weight: 2.5,
    strength: (gap, _, language) => language.beginsWithSource(gap.after.text),
  },
  {
    rule: "after-caption",
    weight: 0.9,
    strength: (gap) => gap.between.some((block) => block.role === "caption"),
  },
  {
    rule: "first-paragraph-follows",
    weight: 0.7,
    strength: (gap, _, language) => language.opensArticle(gap.after.text),
  },
  {
    rule: "after-last-paragraph",
    weight: 0.35,
    strength: (gap, _, language) => language.endsArticle(gap.before?.text ?? ""),
  },
  /** Not fitted: early papers set no crossheads, so that whatever the rest says a display is a headline. */
  { rule: "no-crossheads-yet", weight: 9, strength: (_, __, language) => !language.makesUpHeadlines },
  /** Not fitted: where headlines are set apart, what is set right between two paragraphs is none. */
  {
    rule: "set-tight",
    weight: -2.5,
    strength: (gap, around) =>
      around.setApart && !around.briefs && lastOf(gap.displays)?.afterBlank === false,
  },
  /** Sought on text of a daily: where each line of a headline is a block, several are a headline. */
  {
    rule: "lines-of-headline",
    weight: 3,
    strength: (gap, around) => around.whole && gap.displays.length > 1,
  },
  { rule: "line-alone", weight: 1, strength: (gap, around) => around.whole && gap.displays.length === 1 },
  /** Not fitted: a blank line stands before it, or none does, where blank lines part articles. */
  { rule: "after-blank-line", weight: 8, strength: (gap, around) => around.blanksPart && isSetApart(gap) },
  { rule: "no-blank-line", weight: -6, strength: (gap, around) => around.blanksPart && !isSetApart(gap) },
  /** Not fitted: `▲清溪河禁渔期开始` over a single paragraph, and so the next. */
  { rule: "brief", weight: 8, strength: (_, around) => around.briefs },
  /** Not fitted: hardly a paragraph stands under each display there, and so little is not parted by crossheads. */
  {
    rule: "over-a-brief",
    weight: 3,
    strength: (gap, around, language) =>
      around.holdsLittle && !around.parallel && around.series <= 2 && isOfBrief(gap, language),
  },
  /** Not fitted: under 本埠新聞 stand several headlines, each over its news. */
  { rule: "news-of-a-place", weight: 6, strength: (_, around) => around.ofPlace },
  /** Not fitted: papers that set labels over headlines set several. */
  { rule: "labelled", weight: 6, strength: (_, around) => around.labelled },
  { rule: "after-one-passage", weight: -1.8, strength: (_, around) => around.early },
];

/** Weigh whether the displays in a gap are a headline, so that an article begins (above 0), or crossheads. */
export function weighDisplays(gap: Gap, around: Surroundings, language: Language): number {
  return HEADLINE_OR_CROSSHEAD.reduce(
    (sum, { weight, strength }) => sum + times(weight, strength(gap, around, language)),
    0,
  );
}
