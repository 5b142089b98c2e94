import type { SetBlock } from "../blocks/label.ts";
import { isIndented } from "../blocks/measure.ts";
import type { Line } from "../printed.ts";

/**
 * Whether a line that looks like a crosshead could be the first of a paragraph, all of it that stands in its column:
 *
 *     ……其中自育品种60多个。
 *
 *     现在每年涌入花茂村的游客接近        200万人次，村里的农家乐……
 */
export function isCutLine({ role, lines, measure }: SetBlock): boolean {
  return role === "display" && lines.length === 1 && isIndented(lines[0] as Line, measure);
}
