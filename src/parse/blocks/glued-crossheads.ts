import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";
import { changed, type SetBlock } from "./set-block.ts";

/** How many crossheads further on tell that a line is the first of them. */
const SERIES = 2;
/** How wide such a line is at most, of the one above it. */
const NARROW = 2 / 3;

/**
 * Part the first crosshead of a text from the headline that it stands right under, where the next crossheads have as many
 * letters as it: papers set them alike.
 *
 *     网购退货遭拒 法院支持消费者    headline
 *     案情回放                    crosshead, as 法院审理 and 法官说法 further on
 *     　　去年11月，市民孙某在……
 */
export function partCrossheads(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  return blocks.flatMap((block, index) =>
    endsWithCrosshead(block, blocks.slice(index + 1)) ? partLast(block, language) : [block],
  );
}

function endsWithCrosshead({ role, lines }: SetBlock, below: readonly SetBlock[]): boolean {
  const [above, last] = lines.slice(-2);
  if (role !== "display" || !above || !last || last.width > NARROW * above.width) return false;
  if (below[0]?.role !== "body") return false;
  const next = below.filter((block) => block.role === "display").slice(0, SERIES);
  return next.length === SERIES && next.every((display) => isAlike(display, last));
}

function isAlike({ lines }: SetBlock, line: Line): boolean {
  return lines.length === 1 && lines[0]?.width === line.width;
}

function partLast(block: SetBlock, language: Language): readonly SetBlock[] {
  const { lines } = block;
  const over = lines.slice(0, -1);
  const last = lastOf(lines) as Line;
  return [
    changed(block, { lines: over, text: language.joinLines(over.map(({ text }) => text)) }),
    changed(block, { lines: [last], text: last.text, rule: "crosshead", afterBlank: false }),
  ];
}
