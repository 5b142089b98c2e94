import type { Language } from "../language.ts";
import type { Block, Line } from "../printed.ts";

/** How a block begins: indented, as narrow as if an indent had been lost, full (in the middle of a paragraph), or unknown. */
export type Beginning = "indented" | "narrow" | "full" | "unknown";

/** A block and the measures that its column may have, in ems. */
export interface SetBlock extends Block {
  readonly text: string;
  readonly measure: readonly number[];
  readonly beginning: Beginning;
  /** Whether a blank line stands before it, or nothing at all. */
  readonly afterBlank: boolean;
  /**
   * What says that it stands over a column in which an article goes on: the columns of another before it, as they are
   * read in turn, or a sentence that goes on under it; null where nothing does.
   */
  readonly overColumn: "turn" | "sentence" | null;
}

/** Change some properties of a block. All blocks have the same ones in the same order: then they are read fastest. */
export function changed(block: SetBlock, changes: Partial<SetBlock>): SetBlock {
  const { role, rule, lines, text, measure, beginning, afterBlank, overColumn } = { ...block, ...changes };
  return { role, rule, lines, text, measure, beginning, afterBlank, overColumn };
}

/** Part a block before one of its lines; no blank line stands there. */
export function splitBlock(
  block: SetBlock,
  at: number,
  language: Language,
): readonly [over: SetBlock, under: SetBlock] {
  const part = (lines: readonly Line[], afterBlank: boolean): SetBlock =>
    changed(block, { lines, text: language.joinLines(lines.map(({ text }) => text)), afterBlank });
  return [part(block.lines.slice(0, at), block.afterBlank), part(block.lines.slice(at), false)];
}
