import type { WidthOf } from "../../ems.ts";
import { INDENT, NARROWEST } from "../full-lines.ts";

/** So many texts of a page are as wide as one of its columns, half an em more or less. */
const TEXTS = 8;
const HALF = 0.5;
/** So many of these, or of the first lines of paragraphs, stand alone on their line: headlines of two parts do not. */
const WHOLE = 2;

/** A space between characters of Chinese, which sets none between words; OCR does around numbers. */
const OF_CHINESE = /(?<=[\p{Script=Han}。，、；：？！”）]) (?=[\p{Script=Han}“（《])/u;
/** A single space, but for those between the words of languages that set them. */
const SPACE = /(?<=\S) (?=\S)(?!(?<=[A-Za-z] )[A-Za-z])/gu;

/**
 * Find how wide the columns of a page are: the widths that most of its texts have, each from a space or the side to the
 * next, and some lines as a whole.
 */
export function measuresOf(lines: readonly string[], widthOf: WidthOf): readonly number[] {
  const widths = lines.flatMap((line) => line.split(OF_CHINESE)).map(widthOf);
  const count = counter(widths);
  const countWhole = counter(lines.filter((line) => !holdsSpace(line)).map(widthOf));
  const isCommon = (width: number): boolean =>
    count(width) >= Math.max(count(width - HALF), count(width + HALF)) &&
    about(width, count) >= TEXTS &&
    about(width, countWhole) + about(width - INDENT, countWhole) >= WHOLE;
  return [...new Set(widths)].filter((width) => width >= NARROWEST && isCommon(width));
}

type Count = (width: number) => number;

function counter(widths: readonly number[]): Count {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return (width) => counts.get(width) ?? 0;
}

function about(width: number, count: Count): number {
  return count(width - HALF) + count(width) + count(width + HALF);
}

/** Where the single spaces of a line are. */
export function spacesOf(line: string): readonly number[] {
  return line.includes(" ") ? [...line.matchAll(SPACE)].map(({ index }) => index) : [];
}

/** Whether two texts that a space parts are Chinese where they meet. */
export function meetInChinese(before: string, behind: string): boolean {
  return OF_CHINESE.test(`${before.slice(-1)} ${behind.slice(0, 1)}`);
}

/** Whether a space is in a line that is none of numbers or of other languages. */
export function holdsSpace(line: string): boolean {
  return line.includes(" ") && OF_CHINESE.test(line);
}
