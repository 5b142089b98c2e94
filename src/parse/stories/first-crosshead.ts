import { NARROW, SERIES } from "../blocks/glued-crossheads.ts";
import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import type { Passage } from "../passages/passages.ts";
import type { Gap } from "./gaps.ts";
import { displaysIn } from "./steps.ts";

/** Where columns were read in turn, what has more characters under a byline is rather a headline. */
const CROSSHEAD = 14;
/** By how much crossheads differ in width that papers set alike, in ems. */
const ALIKE = 1;

/**
 * Find the crosshead that a text begins with among the blocks over it: a display that stands last, under the byline of the
 * headline; or under the headline itself, where it is as wide as the crossheads `below`.
 *
 *     楼上装修噪声扰民 找谁管？ │ 本报记者 赵一鸣 │ 市民来电 │ text │ 记者调查 │ text │ 部门回应 │ text
 *                                            ↑
 */
export function findFirstCrosshead(
  over: readonly SetBlock[],
  text: Passage,
  below: readonly SetBlock[],
  language: Language,
): SetBlock | undefined {
  const [above, last] = over.slice(-2);
  if (!above || last?.role !== "display") return undefined;
  if (displaysIn(over).length > 1 && namesBox(last, language)) return last;
  const isCrosshead =
    above.role === "byline" && displaysIn(over).length > 1
      ? isUnderByline(last, text, language) || opens(last, text, below.slice(0, 1), language)
      : above.role === "display" &&
        widest(last) <= NARROW * widest(above) &&
        below.length >= SERIES &&
        opens(last, text, below.slice(0, SERIES), language);
  return isCrosshead ? last : undefined;
}

/** Whether a display is the name of a box: `开栏的话`, `【人物名片】`. */
export function namesBox({ text }: SetBlock, language: Language): boolean {
  return language.isBoxName(text) || language.isBracketLabel(text);
}

/**
 * Whether what stands under the byline of a headline is a crosshead: no lead stands under it. So are 61 of 64 in a daily;
 * under the author of a serial stands which part it is.
 */
function isUnderByline({ text }: SetBlock, below: Passage, language: Language): boolean {
  const isHeadline =
    language.endsWithRubric(text) || language.isDeck(text) || (below.inThread && text.length > CROSSHEAD);
  return !isHeadline && hasCrossheads(below, language);
}

/** Whether a text may begin with a crosshead: none stands over a lead, and early papers set none. */
function hasCrossheads({ text }: Passage, language: Language): boolean {
  return language.makesUpHeadlines && language.lead(text) === null;
}

/** Whether the first crosshead of a text stands in the first of some gaps, its headline over it. */
export function opensSeries([gap, ...later]: readonly Gap[], language: Language): boolean {
  if (gap === undefined || gap.displays.length < 2) return false;
  const below = later.flatMap((other) => other.displays.slice(-1));
  return findFirstCrosshead(gap.between, gap.after, below, language) !== undefined;
}

/** Whether a display over a text is set as the crossheads below it, of which there is at least one. */
function opens(first: SetBlock, text: Passage, below: readonly SetBlock[], language: Language): boolean {
  const areSeries = below.length > 0 && below.every((display) => areAlike(first, display));
  return areSeries && first.lines.length === 1 && hasCrossheads(text, language);
}

function areAlike(one: SetBlock, other: SetBlock): boolean {
  return other.lines.length === 1 && Math.abs(widest(one) - widest(other)) <= ALIKE;
}

function widest({ lines }: SetBlock): number {
  return Math.max(...lines.map(({ width }) => width));
}
