import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { labelBlocks } from "../../src/parse/blocks/label.ts";
import type { SetBlock } from "../../src/parse/blocks/set-block.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { pageOf } from "./pages.ts";

/** The blocks of a page of lines, each with what it is taken for. */
export function labelledBlocks(lines: readonly string[]): readonly SetBlock[] {
  return labelBlocks(cleanLines(pageOf(lines)), languageOf(lines.join("\n")));
}

/** The same, as `role first line`. */
export function blocksOf(lines: readonly string[]): readonly string[] {
  return labelledBlocks(lines).map((block) => `${block.role} ${block.lines[0]?.text}`);
}
