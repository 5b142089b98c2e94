/** A line of a page, and whether it was marked as a heading. */
export interface Unmarked {
  readonly text: string;
  readonly isHeading: boolean;
}

/** What only Markdown begins lines with: the marks of a heading, and a picture. */
const HEADING = /^ {0,3}#{1,6}[ \t]+(?=\S)/u;
const PICTURE = /^ {0,3}!\[[^\]]*\]\([^)]*\)/u;
/** What closes a heading, if anything does, and what makes text bold: `**会议强调**`. */
const CLOSING = /[ \t]+#+[ \t]*$/u;
const BOLD = /(\*\*|__)(?=\S)(.+?\S|\S)\1/gu;
/** A mark that would say something, but for the stroke before it: `1\.`, `\*`. */
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|~>])/gu;
/** The row of a table, between upright strokes; the stroke that parts its cells. */
const ROW = /^ {0,3}\|(.*[^\s|:-].*)\|[ \t]*$/u;
const CELLS = /[ \t]*\|[ \t]*/gu;

/**
 * Take the marks of Markdown off the lines of a page, as OCR programs that see pages whole write it (MinerU, Marker, olmOCR):
 * what they mark as a heading was set to be seen. The marks are those of CommonMark 0.31.2 and of the tables of GitHub.
 */
export function withoutMarkdown(lines: readonly string[]): readonly Unmarked[] {
  if (!lines.some((line) => HEADING.test(line) || PICTURE.test(line)))
    return lines.map((text) => ({ text, isHeading: false }));
  return lines.map((line) => {
    const text = line.replace(HEADING, "");
    const isHeading = text !== line;
    return { text: unmarked(isHeading ? text.replace(CLOSING, "") : text), isHeading };
  });
}

function unmarked(line: string): string {
  if (PICTURE.test(line)) return line;
  const row = ROW.exec(line)?.[1]?.trim().replace(CELLS, "\u3000");
  return (row ?? line).replace(BOLD, "$2").replace(ESCAPED, "$1");
}
