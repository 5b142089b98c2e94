import { Kind } from "../characters.ts";
import type { Line } from "../printed.ts";

/** A line of a page without its marks, and what they say that it is. */
export type Unmarked = Pick<Line, "text" | "markup">;

/** What only Markdown begins lines with: the marks of a heading, and a picture. */
const HEADING = /^ {0,3}#{1,6}[ \t]+(?=\S)/u;
const PICTURE = /^ {0,3}!\[[^\]]*\]\([^)]*\)\s*$/u;
/** What stands before and after all of a text that a program was asked for. */
const FENCE = /^ {0,3}(?:```|~~~)[a-z]*\s*$/iu;
/** What all of those have among their first code units. */
const MARK = new Kind(/[#!`~]/u);
const MARKED_WITHIN = 4;
/** What closes a heading, if anything does, and what makes text bold: `**会议强调**`. */
const CLOSING = /[ \t]+#+[ \t]*$/u;
const BOLD = /(\*\*|__)(?=\S)(.+?\S|\S)\1/gu;
/** A mark that would say something, but for the stroke before it: `1\.`, `\*`. */
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|~>])/gu;
/** The row of a table, between upright strokes; the stroke that parts its cells. */
const ROW = /^ {0,3}\|(.*[^\s|:-].*)\|[ \t]*$/u;
const CELLS = /[ \t]*\|[ \t]*/gu;
/** A number that was taken for a formula of TeX: `$12.5\\%$`, `$20^{\\circ}\\mathrm{C}$`. */
const FORMULA = /\$([^$]{1,32})\$/gu;
const NUMBER = /^[\d.,:+\-–~×()]*\d(?:%|°[CF]?)?$/u;

/**
 * Take the marks of Markdown off the lines of a page, as OCR programs that see pages whole write it (MinerU, Marker, olmOCR):
 * what they mark as a heading was set to be seen. The marks are those of CommonMark 0.31.2 and of the tables of GitHub.
 */
export function withoutMarkdown(lines: readonly string[]): readonly Unmarked[] {
  if (!lines.some((line) => MARK.isIn(line, MARKED_WITHIN) && isMarked(line)))
    return lines.map((text) => ({ text, markup: null }));
  return lines.map((line) => {
    if (PICTURE.test(line)) return { text: line, markup: "picture" };
    if (FENCE.test(line)) return { text: line, markup: "note" };
    if (!HEADING.test(line)) return { text: unmarked(line), markup: null };
    return { text: unmarked(line.replace(HEADING, "").replace(CLOSING, "")), markup: "heading" };
  });
}

function isMarked(line: string): boolean {
  return HEADING.test(line) || PICTURE.test(line) || FENCE.test(line);
}

function unmarked(line: string): string {
  const row = ROW.exec(line)?.[1]?.trim().replace(CELLS, "\u3000");
  return (row ?? line).replace(FORMULA, plainNumber).replace(BOLD, "$2").replace(ESCAPED, "$1");
}

function plainNumber(formula: string, inside: string): string {
  const plain = inside
    .replace(/\\(?:mathrm|text)\b/gu, "")
    .replace(/\^?\{?\s*\^?\\circ\s*\}?/gu, "°")
    .replace(/\\(?:sim|thicksim)\b/gu, "~")
    .replace(/\\times\b/gu, "×")
    .replace(/\\%/gu, "%")
    .replace(/[{}\s]/gu, "");
  return NUMBER.test(plain) ? plain : formula;
}
