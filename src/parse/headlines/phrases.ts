import { lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";

/** How wide a line of a headline is at most, of the one under it, for it to have been broken on purpose. */
const NARROW = 2 / 3;
/** And how much narrower it is at least, in ems. */
const LESS = 2;

/**
 * Part the lines of a headline where one was broken before it was full, for the sense of it:
 *
 *     以案释法
 *     网购退货遭拒 法院支持消费者       以案释法 网购退货遭拒 法院支持消费者
 *
 * Lines that a headline only had no room for are about as wide as those under them, or wider: of 293 in known headlines
 * that were narrower by a third, 286 end a phrase.
 */
export function phrasesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const phrases: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const isBroken = above !== undefined && above.width <= Math.min(NARROW * line.width, line.width - LESS);
    if (isBroken || !lastOf(phrases)) phrases.push([]);
    lastOf(phrases)?.push(line);
  }
  return phrases;
}
