import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import { changedLine, type Line } from "../printed.ts";
import { extent, LOST_INDENT } from "./measure.ts";

/** A page with fewer lines that begin as none does was not torn: they are a stain, or a narrow column. */
const TELLING = 2;
/** How many lines before and after tell the width of the column, and how many of them are as wide. */
const AROUND = 12;
const FULL_LINES = 3;
/** How much less than its column a line may measure that is put together, and how much more, its marks not set close, in ems. */
const LESS = 1;
const MORE = 2;
/** Nothing but marks. */
const MARKS = /^\p{P}+$/u;
/** Into how many pieces a line is torn at most. */
const PIECES = 4;

/**
 * Mend lines that text extraction tore at marks. Type sets quotation marks, brackets and stops closer than their em
 * (CLREQ, “Requirements for Chinese Text Layout”, compression of punctuation). So `pdftotext -raw`, which follows the
 * content of a PDF, sees the pen step back before them, and begins a line there:
 *
 *     烂泥路就要一个钟头。
 *     ”11月18日，               →  烂泥路就要一个钟头。”11月18日，
 *     渡口村村民老蔡站在刚铺好的       渡口村村民老蔡站在刚铺好的
 *
 * Lines are numbered anew; each knows the lines of the file that it is made of.
 */
export function mendTornLines(lines: readonly Line[], language: Language): readonly Line[] {
  if (tornLines(lines, language).length < TELLING) return lines;
  const whole = joinOpened(joinClosed(lines, language), language);
  return whole.map((line, index) => changedLine(line, { number: index + 1 }));
}

/** The pieces of a page that was torn which are nothing but marks; none of one that was not. */
export function tornMarks(lines: readonly Line[], language: Language): readonly Line[] {
  const torn = tornLines(lines, language);
  return torn.length < TELLING ? [] : torn.filter(({ text }) => MARKS.test(text));
}

function tornLines(lines: readonly Line[], language: Language): readonly Line[] {
  return lines.filter((line, index) => {
    const before = lines[index - 1];
    return goesBack(before, line, language) && widthOf(before, line) <= columnAt(lines, index);
  });
}

/** Whether a line under another begins with a mark that none begins with. */
function goesBack(before: Line | undefined, line: Line, language: Language): before is Line {
  return before !== undefined && before.text !== "" && language.beginsInside(line.text);
}

/** Join what begins with a mark that no line begins with to the line before. */
function joinClosed(lines: readonly Line[], language: Language): readonly Line[] {
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lastOf(joined);
    const fits = goesBack(before, line, language) && widthOf(before, line) <= columnAt(lines, index) + LESS;
    if (before && fits) joined[joined.length - 1] = join(before, line);
    else joined.push(line);
  }
  return joined;
}

/** Join lines that open a quotation or a bracket to the line before where they just fill its column together. */
function joinOpened(lines: readonly Line[], language: Language): readonly Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const count = piecesAt(lines, index, language);
    joined.push(lines.slice(index, index + count).reduce(join));
    index += count;
  }
  return joined;
}

/** Of how many lines the one is made that begins at an index. */
function piecesAt(lines: readonly Line[], index: number, language: Language): number {
  const opened = openedAfter(lines, index, language);
  if (opened.length === 0) return 1;
  const line = lines[index] as Line;
  const before = lines[index - 1]?.text ?? "";
  if (language.close(before + line.text) !== null) return 1;
  const column = columnAt(lines, index);
  const ends = language.endsSentence(line.text);
  const isFirst = before === "" || language.endsSentence(before);
  let width = extent(line);
  for (const [count, next] of opened.entries()) {
    const isNew = ends && next.width >= column - LOST_INDENT - LESS;
    if (isNew) return 1;
    width += next.width;
    if (fills(width, column) || (isFirst && fills(width, column - LOST_INDENT))) return count + 2;
  }
  return 1;
}

/** The lines right under one in the file that open a quotation or a bracket, as many as may be pieces of it. */
function openedAfter(lines: readonly Line[], index: number, language: Language): readonly Line[] {
  if (lines[index]?.text === "") return [];
  const after = lines.slice(index + 1, index + PIECES);
  const end = after.findIndex(
    (next, at) => !language.opensQuotation(next.text) || next.from !== (lines[index + at] as Line).to + 1,
  );
  return end < 0 ? after : after.slice(0, end);
}

function fills(width: number, column: number): boolean {
  return width >= column - LESS && width <= column + MORE;
}

/** The width of two lines together, in ems. */
function widthOf(line: Line, next: Line): number {
  return extent(line) + next.width;
}

function join(line: Line, next: Line): Line {
  return changedLine(line, { text: line.text + next.text, width: line.width + next.width, to: next.to });
}

/** The width of the column around a line, in ems: that which several lines there reach, and hardly any passes. */
function columnAt(lines: readonly Line[], index: number): number {
  const near = lines.slice(Math.max(0, index - AROUND), index + AROUND + 1);
  const widths = near.map(extent).sort((a, b) => b - a);
  return widths.find((width, i) => (widths[i + FULL_LINES - 1] ?? 0) >= width - 0.5) ?? 0;
}
