import type { Language } from "../language.ts";
import type { SetBlock } from "./set-block.ts";

/** Whether the blocks of a page were read by OCR, by its marks. */
export function areReadByOcr(blocks: readonly SetBlock[], language: Language): boolean {
  return language.isReadByOcr(blocks.map(({ lines }) => lines.map(({ text }) => text).join("\n")).join("\n"));
}
