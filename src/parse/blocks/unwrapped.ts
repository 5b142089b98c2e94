import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";
import type { Group } from "./blocks.ts";

/** Wider than the lines of most columns, in ems. */
export const LONG = 36;
/** So many lines of a width tell, and so many of them end a sentence: of lines that a column broke hardly any does. */
const TELLING = [
  { width: LONG, lines: 3 },
  { width: 18, lines: 6 },
] as const;
const WHOLE = 0.8;

/**
 * Whether each line of a page is a paragraph or a headline, whole, as in text that comes from a web page or a word
 * processor: nothing was broken at the side of a column. Only marks tell.
 */
export function isUnwrapped(lines: readonly Line[], language: Language): boolean {
  if (!language.marksSentences) return false;
  const ends = ({ text }: Line): boolean =>
    language.endsSentence(text) || language.close(text) !== null || language.jump(text) !== null;
  return TELLING.some((telling) => {
    const long = lines.filter(({ width }) => width > telling.width);
    return long.length >= telling.lines && areMost(long, ends);
  });
}

/** Whether as many lines as tell have a property; on most pages few of them need be asked to see that they do not. */
function areMost(lines: readonly Line[], has: (line: Line) => boolean): boolean {
  let left = lines.length;
  for (const line of lines) {
    if (!has(line)) left--;
    if (left < WHOLE * lines.length) return false;
  }
  return true;
}

/** Each line by itself. */
export function lineByLine(lines: readonly Line[]): readonly Group[] {
  return lines.filter(({ text }) => text !== "").map((line) => ({ lines: [line] }));
}

/** The measure of such a page: that of its widest line, in ems. */
export function widestOf(groups: readonly Group[]): readonly number[] {
  return [groups.reduce((most, { lines }) => Math.max(most, ...lines.map(({ width }) => width)), 0)];
}
