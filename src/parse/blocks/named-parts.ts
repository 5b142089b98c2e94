import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";
import { changed, type SetBlock, splitBlock } from "./set-block.ts";

/**
 * Take for text what names the first part of an article, where the text under it names another: it is no headline.
 *
 *     拼搏绘就出彩人生（暖闻热评）
 *     ◎本报记者 王芳
 *     【人物】快递小哥李明
 *     【故事】最近，快递小哥李明“火”了，…
 */
export function findNamedParts(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  return blocks.flatMap((block, i): readonly SetBlock[] => {
    const below = blocks[i + 1];
    const isOver = block.role === "display" && below?.role === "body" && language.namesPart(below.text);
    const name = lastOf(block.lines) as Line;
    if (!isOver || !language.namesPart(name.text)) return [block];
    const [over, part] =
      block.lines.length > 1 ? splitBlock(block, block.lines.length - 1, language) : [undefined, block];
    return [...(over ? [over] : []), changed(part as SetBlock, { role: "body", rule: "names-part" })];
  });
}
