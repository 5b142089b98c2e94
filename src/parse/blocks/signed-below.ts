import { firstLine, linesBetween } from "../printed.ts";
import { extent } from "./measure.ts";
import type { SetBlock } from "./set-block.ts";

/** At least so far, in ems, a line is set in that stands at the right of its column: as far as a paragraph, if it fills that. */
const AT_RIGHT = 1.5;
/** What stands in the middle of its column has as much on its right; at the right, no more than this share of it. */
const LEFT_OVER = 0.4;

/**
 * Count the bylines that stand first between two texts and sign the one above: at the right of the column, right under that
 * text, or over the byline of the next.
 *
 *     …让水流到地头。
 *                 本报记者 李江
 *
 *     本报记者 张燕
 *     通往黄杨渡口的公路桥昨天通车，…
 */
export function countSignatures(between: readonly SetBlock[], after: SetBlock | undefined): number {
  const end = between.findIndex((block, i) => !signsAbove(block, between[i + 1] ?? after));
  return end < 0 ? between.length : end;
}

function signsAbove(block: SetBlock, next: SetBlock | undefined): boolean {
  if (block.role !== "byline" || block.overColumn !== null) return false;
  const isUnder = !block.afterBlank && next?.afterBlank !== false;
  const isOver = next?.role === "byline" && next.afterBlank && linesBetween(block, next) > 0;
  return isUnder || isOver || (isAtRight(block) && !standsOn(block, next));
}

/** Whether a block stands right on the next, and apart from what is above it. */
export function standsOn(block: SetBlock, next: SetBlock | undefined): boolean {
  return block.afterBlank && next?.afterBlank === false;
}

/** Whether its first line is; the rest of a longer one stands under it. */
function isAtRight(block: SetBlock): boolean {
  const line = firstLine(block);
  const isNear = (ems: number): boolean => ems - extent(line) <= LEFT_OVER * line.indent;
  return line.indent >= AT_RIGHT && block.measure.some(isNear);
}
