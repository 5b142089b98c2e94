import { countOf } from "../characters.ts";

/** Where letters of Chinese stand solid, and where a single space parts them. */
const SOLID = /\p{Script=Han}(?=\p{Script=Han})/gu;
const SPREAD = /\p{Script=Han} (?=\p{Script=Han})/gu;
/** Of a text that may be spread, one character in so many is a space at least. */
const SPACES = 4;
/** A single space beside a letter or mark of Chinese. */
const CHINESE = "[\\p{Script=Han}，。、；：？！“”‘’（）《》「」『』【】—…·]";
const STRAY = new RegExp(`(?<=${CHINESE}) (?! )|(?<! ) (?=${CHINESE})`, "gu");

/**
 * Set the lines of a page solid whose letters have a space between them, as Tesseract sets those of Chinese unless it is
 * told not to (`preserve_interword_spaces`): `区 委 召 开 会 议` → `区委召开会议`. Of several spaces none goes.
 */
export function setSolid(lines: readonly string[]): readonly string[] {
  const text = lines.join("\n");
  if (countOf(text, " ") * SPACES < text.length || !isSpread(text)) return lines;
  return lines.map((line) => line.replace(STRAY, ""));
}

function isSpread(text: string): boolean {
  return (text.match(SPREAD)?.length ?? 0) > (text.match(SOLID)?.length ?? 0);
}
