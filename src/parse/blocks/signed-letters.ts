import type { Language } from "../language.ts";
import { concat } from "../lists.ts";
import { type SetBlock, splitBlock } from "./set-block.ts";

/** A letter has no more paragraphs, most likely. */
const PARAGRAPHS = 8;

/**
 * Whether a block is who wrote the letter over it, and does not give his name, or an office:
 *
 *     编辑同志：
 *     巴溪路上的路灯坏了半年多……请有关部门管一管。
 *                               一个夜班工人
 */
export function endsLetter(blocks: readonly SetBlock[], index: number, language: Language): boolean {
  const [line, ...more] = blocks[index]?.lines ?? [];
  return line !== undefined && more.length === 0 && signsLetter(line.text, blocks, index, language);
}

/** Whether a block says who wrote the letter that stands under it: `蕉赖居民　李先生`, under the headline. */
export function headsLetter(blocks: readonly SetBlock[], index: number, language: Language): boolean {
  const { text = "" } = blocks[index] ?? {};
  return (
    blocks[index - 1]?.role === "display" && blocks[index + 1]?.role === "body" && language.isSenderLine(text)
  );
}

/** Part what stands under the writer of a letter: the headline of the next one. */
export function cutAfterSenders(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  return concat(
    blocks.map((block, index) => {
      const [first, second] = block.lines;
      const isCut =
        block.role === "display" && first && second && signsLetter(first.text, blocks, index, language);
      return isCut ? splitBlock(block, 1, language) : [block];
    }),
  );
}

function signsLetter(text: string, blocks: readonly SetBlock[], index: number, language: Language): boolean {
  if (blocks[index - 1]?.role !== "body" || !language.isUnnamedSender(text)) return false;
  for (let i = index - 1; i >= 0 && i >= index - PARAGRAPHS && blocks[i]?.role === "body"; i--)
    if (opensLetter(blocks[i] as SetBlock, language)) return true;
  return false;
}

function opensLetter({ lines, text }: SetBlock, language: Language): boolean {
  const first = lines[0]?.text ?? text;
  return language.beginsLetter(first) || language.opensLetter(first) || language.isSalutation(first);
}
