import type { Language } from "../language.ts";
import { INDENT } from "./measure.ts";
import type { SetBlock } from "./set-block.ts";

/** So many headlines tell how those of a page are set. */
const TELLING = 2;

/**
 * Tells which displays of a page are crossheads by how they are set: in, as its paragraphs are, where its headlines are not.
 *
 *     前4月，建行湖北分行放贷151亿元
 *     　　自2月初恢复营业以来，…
 *     　　开辟绿色通道
 *     　　2月23日，…
 */
export function crossheadsSetIn(
  blocks: readonly SetBlock[],
  language: Language,
): (displays: readonly SetBlock[]) => boolean {
  const isSetIn = ({ lines }: SetBlock): boolean => (lines[0]?.indent ?? 0) >= INDENT;
  const isOverArticle = (block: SetBlock, index: number): boolean => {
    const next = blocks[index + 1];
    return (
      block.role === "display" &&
      next !== undefined &&
      (next.role === "byline" || language.lead(next.text) !== null)
    );
  };
  const headlines = blocks.filter(isOverArticle);
  const areSetOut = headlines.length >= TELLING && !headlines.some(isSetIn);
  return (displays) => areSetOut && displays.length > 0 && displays.every(isSetIn);
}
