import { NARROW, SERIES } from "../blocks/glued-crossheads.ts";
import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import type { Gap } from "./gaps.ts";
import { displaysIn } from "./steps.ts";

/** Under a byline so many crossheads further on are enough to tell that a display is the first of them. */
const UNDER_BYLINE = 1;
/** By how much crossheads differ in width that papers set alike, in ems. */
const ALIKE = 1;

/**
 * Find the crosshead that a text begins with among the blocks over it: a display that stands last, under the headline or its
 * byline, and is as wide as the crossheads `below`.
 *
 *     楼上装修噪声扰民 找谁管？ │ 本报记者 赵一鸣 │ 市民来电 │ text │ 记者调查 │ text │ 部门回应 │ text
 *                                            ↑
 */
export function findFirstCrosshead(
  over: readonly SetBlock[],
  below: readonly SetBlock[],
  language: Language,
): SetBlock | undefined {
  const [above, last] = over.slice(-2);
  if (!above || last?.role !== "display" || !language.makesUpHeadlines) return undefined;
  if (above.role === "byline" && displaysIn(over).length > 1)
    return opens(last, below, UNDER_BYLINE) ? last : undefined;
  const isHeadline = above.role === "display" && widest(last) <= NARROW * widest(above);
  return isHeadline && opens(last, below, SERIES) ? last : undefined;
}

/** Whether the first crosshead of a text stands in the first of some gaps, its headline over it. */
export function opensSeries([gap, ...later]: readonly Gap[], language: Language): boolean {
  if (gap === undefined || gap.displays.length < 2) return false;
  const below = later.flatMap((other) => other.displays.slice(-1));
  return findFirstCrosshead(gap.between, below, language) !== undefined;
}

function opens(first: SetBlock, below: readonly SetBlock[], least: number): boolean {
  const next = below.slice(0, least);
  return (
    first.lines.length === 1 && next.length === least && next.every((display) => areAlike(first, display))
  );
}

function areAlike(one: SetBlock, other: SetBlock): boolean {
  return other.lines.length === 1 && Math.abs(widest(one) - widest(other)) <= ALIKE;
}

function widest({ lines }: SetBlock): number {
  return Math.max(...lines.map(({ width }) => width));
}
