import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";
import type { Group } from "./blocks.ts";

/** Wider than the lines of most columns, in ems. */
export const LONG = 36;
/** So many long lines tell, and so many of them end a sentence: of lines that a column broke hardly any does. */
const TELLING = 3;
const WHOLE = 0.8;

/**
 * Whether each line of a page is a paragraph or a headline, whole, as in text that comes from a web page or a word
 * processor: nothing was broken at the side of a column.
 */
export function isUnwrapped(lines: readonly Line[], language: Language): boolean {
  const long = lines.filter(({ width }) => width > LONG);
  const whole = long.filter(
    ({ text }) =>
      language.endsSentence(text) || language.close(text) !== null || language.jump(text) !== null,
  );
  return long.length >= TELLING && whole.length >= WHOLE * long.length;
}

/** Each line by itself. */
export function lineByLine(lines: readonly Line[]): readonly Group[] {
  return lines.filter(({ text }) => text !== "").map((line) => ({ lines: [line] }));
}

/** The measure of such a page: that of its widest line, in ems. */
export function widestOf(groups: readonly Group[]): readonly number[] {
  return [groups.reduce((most, { lines }) => Math.max(most, ...lines.map(({ width }) => width)), 0)];
}
