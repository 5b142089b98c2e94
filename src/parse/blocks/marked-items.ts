import type { Language } from "../language.ts";
import { type SetBlock, splitBlock } from "./set-block.ts";

/**
 * Part what is set over the items of a column from the headline of the first, which begins with a mark or a place, and a
 * headline from the name of the summary under it:
 *
 *     基层动态
 *     ★ 东关街道：开展普法宣传
 *     近日，东关街道组织普法志愿者走进集市…
 */
export function partItems(block: SetBlock, language: Language): readonly SetBlock[] {
  if (block.role !== "display" || block.lines.length < 2) return [block];
  const at = block.lines.findIndex(
    ({ text }, index) =>
      index > 0 &&
      (language.opensParagraph(text) ||
        language.namesSummary(text) ||
        isUnderName(block.lines[index - 1]?.text ?? "", text, language)),
  );
  return at < 0 ? [block] : splitBlock(block, at, language);
}

function isUnderName(name: string, headline: string, language: Language): boolean {
  return language.columnOf(name) === "news" && language.beginsWithPlace(headline);
}
