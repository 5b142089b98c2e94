import { isIndented, reachesEnd } from "../blocks/measure.ts";
import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";

/** What stands under a headline, and not under the text that the end of a column cuts. */
const UNDER_HEADLINES: readonly string[] = ["byline", "jump"];

/**
 * Whether a line that looks like a crosshead could be the first of a paragraph, all of it that stands in its column
 * under the text before. What an article says again is its headline:
 *
 *     ……其中自育品种60多个。
 *
 *     现在每年涌入花茂村的游客接近        200万人次，村里的农家乐……
 */
export function isCutLine(blocks: readonly SetBlock[], index: number, language: Language): boolean {
  const { role, lines, measure, text } = blocks[index] as SetBlock;
  if (role !== "display" || lines.length > 1 || !isIndented(lines[0] as Line, measure)) return false;
  const above = blocks[index - 1];
  if (
    above?.role !== "body" ||
    isOpen(above, language) ||
    language.isInHalves(text) ||
    UNDER_HEADLINES.includes(blocks[index + 1]?.role ?? "")
  )
    return false;
  return !blocks.some((block, other) => other !== index && block.text.includes(text));
}

/** Whether a text stops in a sentence at the end of a full line: no paragraph begins under it. */
function isOpen({ text, lines, measure }: SetBlock, language: Language): boolean {
  return !language.endsSentence(text) && reachesEnd(lastOf(lines) as Line, measure);
}
