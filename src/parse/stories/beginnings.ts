import type { SetBlock } from "../blocks/set-block.ts";
import type { Jump, Language } from "../language.ts";
import type { Passage } from "../passages/passages.ts";
import { displaysIn } from "./steps.ts";

/** The place before a passage, with all that is known there. */
export interface Gap {
  readonly before: Passage | undefined;
  readonly between: readonly SetBlock[];
  readonly after: Passage;
  /** How well the text after it goes on the text before by its words: −1 not at all, to 1.5. */
  readonly kinship: number;
  /** How much of the display before the passage the passage says itself: 0 to 1. */
  readonly repeated: number;
}

const displays = (gap: Gap): readonly SetBlock[] => displaysIn(gap.between);
const nearest = (gap: Gap): string => displays(gap).at(-1)?.text ?? "";
const widest = (block: SetBlock): number => block.lines.reduce((most, { width }) => Math.max(most, width), 0);
const jumpLines = (gap: Gap): readonly string[] =>
  gap.between.filter((block) => block.role === "jump").map((block) => block.text);
const jumps = (texts: readonly string[], direction: keyof Jump, language: Language): boolean =>
  texts.some((text) => language.jump(text)?.jump[direction] !== undefined);

interface Sign {
  readonly rule: string;
  readonly holds: (gap: Gap, language: Language) => boolean;
}

/** Signs that an article begins, each enough alone, the surest first. */
const SIGNS: readonly Sign[] = [
  { rule: "first-on-page", holds: (gap) => gap.before === undefined },
  { rule: "lead", holds: (gap, language) => language.lead(gap.after.text) !== null },
  {
    rule: "goes-on-from-page",
    holds: (gap, language) => jumps([gap.after.text, ...jumpLines(gap)], "from", language),
  },
  {
    rule: "after-jump",
    holds: (gap, language) => jumps([gap.before?.text ?? "", ...jumpLines(gap)], "to", language),
  },
  {
    rule: "after-close",
    holds: (gap, language) => gap.before !== undefined && language.close(gap.before.text) !== null,
  },
  { rule: "after-cut", holds: (gap) => gap.after.afterCut },
  {
    rule: "column-name",
    holds: (gap, language) => displays(gap).some((block) => language.isColumnName(block.text)),
  },
  {
    rule: "after-byline",
    holds: (gap) => !gap.after.inThread && gap.between.some((block) => block.role === "byline"),
  },
];

/** Name the sign that an article begins after a gap; null where there is none. */
export function findSign(gap: Gap, language: Language): string | null {
  return SIGNS.find((sign) => sign.holds(gap, language))?.rule ?? null;
}

/** What else is known of a gap without a sign. */
export interface Surroundings {
  /** How much of the display the text says after the next display: 0 to 1. */
  readonly saidLater: number;
  /** Whether no display stands between the last sign and this gap. */
  readonly isFirst: boolean;
  /** How many gaps with a display, and no sign, follow one another here: crossheads come in series. */
  readonly series: number;
  /** Whether only one passage stands between this gap and the last sign. */
  readonly early: boolean;
  /** Whether each gap here, of several, has a display with a mark: short news, a paragraph each. */
  readonly briefs: boolean;
  /** Whether most headlines, where an article surely begins, stand after a blank line. */
  readonly setApart: boolean;
  /** Whether the display is printed over other passages, too: `亲历者说`. */
  readonly repeats: boolean;
}

interface Evidence {
  readonly rule: string;
  /** Added when it holds, or times its strength. Positive: a headline, and an article begins. Negative: a crosshead. */
  readonly weight: number;
  /** 0 to 1, or above. */
  readonly strength: (gap: Gap, around: Surroundings, language: Language) => number | boolean;
}

/**
 * What tells a headline from a crosshead where no sign does. The weights are those of a logistic regression over
 * 1,600 such gaps on 1,100 pages, rounded: it decides 97 of 100 of them as the papers did.
 */
const HEADLINE_OR_CROSSHEAD: readonly Evidence[] = [
  { rule: "display", weight: -0.9, strength: () => 1 },
  { rule: "with-pause", weight: -1.1, strength: (gap, _, language) => language.pauses(nearest(gap)) > 0 },
  { rule: "several-lines", weight: 2.6, strength: (gap) => (displays(gap).at(-1)?.lines.length ?? 0) > 1 },
  { rule: "several-displays", weight: -0.1, strength: (gap) => displays(gap).length > 1 },
  {
    rule: "as-wide-as-text",
    weight: -1.2,
    strength: (gap) =>
      displays(gap)
        .slice(-1)
        .some((d) => widest(d) > 0.8 * Math.max(...d.measure)),
  },
  {
    rule: "over-columns",
    weight: 0.9,
    strength: (gap) =>
      displays(gap)
        .slice(-1)
        .some((d) => widest(d) > Math.max(...d.measure) + 1.5),
  },
  { rule: "kin", weight: -5, strength: (gap) => gap.kinship },
  { rule: "said-in-text", weight: 1.6, strength: (gap) => gap.repeated },
  { rule: "said-later", weight: 1, strength: (_, around) => around.saidLater },
  { rule: "first-of-series", weight: 0.8, strength: (_, around) => around.isFirst && around.series >= 3 },
  { rule: "printed-again", weight: -3, strength: (_, around) => around.repeats },
  { rule: "one-of-a-series", weight: -2.6, strength: (_, around) => around.series >= 3 },
  {
    rule: "quote-or-item",
    weight: -1,
    strength: (gap, _, language) => language.isListItem(nearest(gap)) || /^[“「"【]/u.test(nearest(gap)),
  },
  { rule: "ends-with-colon", weight: -0.6, strength: (gap) => /[—：:。]$/u.test(nearest(gap)) },
  {
    rule: "box",
    weight: -3,
    strength: (gap, _, language) => displays(gap).some((block) => language.isBoxName(block.text)),
  },
  { rule: "rubric", weight: 2.7, strength: (gap, _, language) => language.endsWithRubric(nearest(gap)) },
  {
    rule: "attribution",
    weight: -2.2,
    strength: (gap, _, language) => displays(gap).length === 1 && language.isDeck(nearest(gap)),
  },
  {
    rule: "day-follows",
    weight: 0.9,
    strength: (gap, _, language) => language.beginsWithDay(gap.after.text),
  },
  {
    rule: "after-caption",
    weight: 0.4,
    strength: (gap) => gap.between.some((block) => block.role === "caption"),
  },
  /** Not fitted: early papers set no crossheads, so that whatever the rest says a display is a headline. */
  { rule: "no-crossheads-yet", weight: 9, strength: (_, __, language) => !language.makesUpHeadlines },
  /** Not fitted: where headlines are set apart, what is set right between two paragraphs is none. */
  {
    rule: "set-tight",
    weight: -2.5,
    strength: (gap, around) =>
      around.setApart && !around.briefs && displays(gap).at(-1)?.afterBlank === false,
  },
  /** Not fitted: `▲清溪河禁渔期开始` over a single paragraph, and so the next. */
  { rule: "brief", weight: 5, strength: (_, around) => around.briefs },
  { rule: "after-one-passage", weight: -1, strength: (_, around) => around.early },
];

/** Weigh whether the displays in a gap are a headline, so that an article begins (above 0), or crossheads. */
export function weighDisplays(gap: Gap, around: Surroundings, language: Language): number {
  return HEADLINE_OR_CROSSHEAD.reduce(
    (sum, { weight, strength }) => sum + weight * Number(strength(gap, around, language)),
    0,
  );
}

/** The letters of the display nearest to the passage after a gap. */
export function displayed(gap: Gap): string {
  return nearest(gap).replace(/[^\p{L}\p{N}]/gu, "");
}

export function hasDisplay(gap: Gap): boolean {
  return displays(gap).length > 0;
}

/** Whether the first display in a gap stands after a blank line. */
export function isSetApart(gap: Gap): boolean {
  return displays(gap)[0]?.afterBlank === true;
}

/** Whether the display in a gap begins with a mark: `▲石榴镇举行农机安全检查`. */
export function isMarked(gap: Gap, language: Language): boolean {
  return language.opensParagraph(displays(gap).at(-1)?.text ?? "");
}
