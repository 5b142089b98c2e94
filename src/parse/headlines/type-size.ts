import type { SetBlock } from "../blocks/set-block.ts";
import { concat } from "../lists.ts";
import type { Line } from "../printed.ts";
import type { Heading } from "./headings.ts";

/** How much wider a line of the smaller part is at least. */
const WIDER = 1.3;
/** A part that was broken into lines is as wide as this of its column at most, for it to be no text. */
const NARROW = 0.85;

/**
 * Whether the lines of two parts of a heading show which is set larger, as the headline is: the second (1), the first (−1),
 * or neither (0). What was broken into lines had no room for more letters, and what has more of them in one line is set smaller.
 *
 *     凝聚共识推动湿地保护
 *
 *     青屿区召开
 *     湿地日座谈会
 */
export function weighSize(over: Heading, under: Heading): number {
  const [first, second] = [widestOf(over), widestOf(under)];
  if (isBroken(under) && first >= WIDER * second) return 1;
  return isBroken(over) && second >= WIDER * first ? -1 : 0;
}

function isBroken(part: Heading): boolean {
  const displays = displaysOf(part);
  return linesOf(displays).length > 1 && displays.every(isNarrow);
}

function isNarrow({ lines, measure }: SetBlock): boolean {
  return measure.every((ems) => lines.every(({ width }) => width <= NARROW * ems));
}

function widestOf(part: Heading): number {
  return linesOf(displaysOf(part)).reduce((most, { width }) => Math.max(most, width), 0);
}

function displaysOf({ blocks }: Heading): readonly SetBlock[] {
  return blocks.filter(({ role }) => role === "display");
}

function linesOf(blocks: readonly SetBlock[]): readonly Line[] {
  return concat(blocks.map(({ lines }) => lines));
}
