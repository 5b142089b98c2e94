import type { Language } from "../language.ts";
import { ROW } from "./rows.ts";
import { changed, type SetBlock } from "./set-block.ts";
import { STANZA } from "./setting.ts";

/** The rule of what signs a text. */
export const SIGNATURE = "signed";
/** The rules of blocks whose lines are paragraphs, however they end. */
const OF_LINES: readonly string[] = [STANZA, ROW, SIGNATURE];

/** Whether each line of a block is a paragraph: of verse, of a table, of what signs a text. */
export function isOfLines({ rule }: SetBlock): boolean {
  return OF_LINES.includes(rule);
}

/** Make a paragraph of each line of a block; in a table spaces part the cells. */
export function inLines(block: SetBlock, language: Language): readonly SetBlock[] {
  return block.lines.map((line, index) =>
    changed(block, {
      lines: [line],
      text: block.rule === ROW ? line.text : language.joinLines([line.text]),
      beginning: "indented",
      afterBlank: index === 0 && block.afterBlank,
    }),
  );
}
