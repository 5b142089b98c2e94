import { countOf, Kind } from "../characters.ts";

/** Where letters of Chinese stand solid, and where a single space parts them. */
const SOLID = /\p{Script=Han}(?=\p{Script=Han})/gu;
const SPREAD = /\p{Script=Han} (?=\p{Script=Han})/gu;
/** Of a text that may be spread, one character in so many is a space at least. */
const SPACES = 4;
/** And one in so many where spaces stand at random: fewer do not tell. */
const MOST = 20;
/** Of the places between letters in lines of text so many have a space at least, where spaces stand at random … */
const RANDOM = 0.08;
/** … in so many lines, and so many of those letters stand alone: what a paper parts on purpose is a word or more. */
const TELLING = 8;
const ALONE = 0.04;
const LETTER_ALONE = /(?<=\p{Script=Han} )\p{Script=Han}(?= \p{Script=Han})/gu;
/** What lists of names, programmes and headlines have none of. */
const OF_SENTENCE = new Kind(/[，。；]/u);
/** A single space beside a letter or mark of Chinese. */
const CHINESE = "[\\p{Script=Han}，。、；：？！“”‘’（）《》「」『』【】—…·]";
const STRAY = new RegExp(`(?<=${CHINESE}) (?! )|(?<! ) (?=${CHINESE})`, "gu");

/**
 * Set the lines of a page solid whose letters have a space between them, as Tesseract sets those of Chinese unless it is
 * told not to (`preserve_interword_spaces`): `区 委 召 开 会 议` → `区委召开会议`; or where spaces stand among them at
 * random: `区委召 开会 议`. Of several spaces none goes.
 */
export function setSolid(lines: readonly string[]): readonly string[] {
  const text = lines.join("\n");
  const isSolid = countOf(text, " ") * MOST < text.length || !(isSpread(text) || isSpreadAtRandom(lines));
  return isSolid ? lines : lines.map((line) => line.replace(STRAY, ""));
}

function isSpread(text: string): boolean {
  const isOften = countOf(text, " ") * SPACES >= text.length;
  return isOften && count(SPREAD, text) > count(SOLID, text);
}

function isSpreadAtRandom(lines: readonly string[]): boolean {
  const texts = lines.filter((line) => OF_SENTENCE.isIn(line));
  const text = texts.join("\n");
  const spread = count(SPREAD, text);
  return (
    texts.length >= TELLING &&
    spread >= RANDOM * (spread + count(SOLID, text)) &&
    count(LETTER_ALONE, text) >= ALONE * spread
  );
}

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
