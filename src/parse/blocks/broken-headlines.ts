import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";
import { reachesEnd } from "./measure.ts";
import { areReadByOcr } from "./read-by-ocr.ts";
import { changed, type SetBlock } from "./set-block.ts";

/**
 * Put the lines of a headline together that OCR set apart, by the word or the bracket that lies across,
 * the rubric at its end, or what cannot end there:
 *
 *     第六届中国品
 *
 *     牌论坛在京举行
 */
export function mendHeadlines(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  const pairs = blocks.slice(1).flatMap((block, i): readonly (readonly [SetBlock, SetBlock])[] => {
    const above = blocks[i] as SetBlock;
    const areLines = above.role === "display" && block.role === "display";
    return areLines && !language.dashBetween(above.text, block.text) ? [[above, block]] : [];
  });
  if (pairs.length === 0 || !areReadByOcr(blocks, language)) return blocks;
  const across = language.wordsAcross(pairs.map(([above, block]) => [above.text, block.text]));
  const broken = new Set(
    pairs.flatMap(([above, block], i) => (across[i] || goesOn(above, block, language) ? [block] : [])),
  );
  const mended: SetBlock[] = [];
  for (const block of blocks) {
    const above = broken.has(block) ? mended.pop() : undefined;
    mended.push(above ? join(above, block, language) : block);
  }
  return mended;
}

/** What names a column belongs to the headline above: `（人民时评）`; and what closes its bracket. */
function goesOn(above: SetBlock, { lines, text }: SetBlock, language: Language): boolean {
  const closes = language.openings(above.text) > 0 && language.openings(text) < 0;
  const isOpen = language.goesOnBelow(above.text);
  return closes || isOpen || (lines.length <= 2 && language.isRubric(text));
}

function join(above: SetBlock, below: SetBlock, language: Language): SetBlock {
  const lines = [...above.lines, ...below.lines];
  const text = language.joinLines(lines.map((line) => line.text));
  const isCut = reachesEnd(lastOf(above.lines) as Line, above.measure) && language.pauses(text) > 0;
  const isText = isCut || language.closesAlone(text);
  return changed(above, { lines, text, role: isText ? "body" : "display", rule: "broken-headline" });
}
