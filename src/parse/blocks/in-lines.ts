import type { Language } from "../language.ts";
import { changed, type SetBlock } from "./set-block.ts";

/** Make a paragraph of each line of a block. */
export function inLines(block: SetBlock, language: Language): readonly SetBlock[] {
  return block.lines.map((line, index) =>
    changed(block, {
      lines: [line],
      text: language.joinLines([line.text]),
      beginning: "indented",
      afterBlank: index === 0 && block.afterBlank,
    }),
  );
}
