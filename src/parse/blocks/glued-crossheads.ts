import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";
import { type SetBlock, splitBlock } from "./set-block.ts";

/** How many crossheads further on tell that a line is the first of them. */
export const SERIES = 2;
/** How wide such a line is at most, of the one above it. */
export const NARROW = 2 / 3;

/**
 * Part the first crosshead of a text from the headline that it stands right under, where the next crossheads have as many
 * letters as it: papers set them alike.
 *
 *     网购退货遭拒 法院支持消费者    headline
 *     案情回放                    crosshead, as 法院审理 and 法官说法 further on
 *     　　去年11月，市民孙某在……
 */
export function partCrossheads(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  return blocks.flatMap((block, index) => {
    const last = block.lines.length - 1;
    return endsWithCrosshead(blocks, index) ? splitBlock(block, last, language) : [block];
  });
}

function endsWithCrosshead(blocks: readonly SetBlock[], index: number): boolean {
  const { role, lines } = blocks[index] as SetBlock;
  const [above, last] = lines.slice(-2);
  if (role !== "display" || !above || !last || last.width > NARROW * above.width) return false;
  if (blocks[index + 1]?.role !== "body") return false;
  const next = displaysFrom(blocks, index + 1);
  return next.length === SERIES && next.every((display) => isAlike(display, last));
}

/** The next displays from a block on, as many as tell. */
function displaysFrom(blocks: readonly SetBlock[], from: number): readonly SetBlock[] {
  const found: SetBlock[] = [];
  for (let at = from; at < blocks.length && found.length < SERIES; at++) {
    const block = blocks[at] as SetBlock;
    if (block.role === "display") found.push(block);
  }
  return found;
}

function isAlike({ lines }: SetBlock, line: Line): boolean {
  return lines.length === 1 && lines[0]?.width === line.width;
}
