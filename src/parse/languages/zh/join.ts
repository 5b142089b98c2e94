import { Kind } from "../../characters.ts";

const LETTER = new Kind(/[A-Za-z]/u);
const HAN = "\\p{Script=Han}";
const PUNCTUATION = "，。、；：！？“”‘’（）《》「」『』【】…—·％%";

/**
 * Join the lines of a paragraph or headline. Chinese is set without spaces, so lines meet without one; two
 * Latin words keep theirs; a number cut in two grows together.
 */
export function joinLines(lines: readonly string[]): string {
  if (lines.length === 1) return tidySpaces(lines[0] as string);
  return tidySpaces(
    lines.map((line, i) => (needsSpace(lines[i - 1] ?? "", line) ? ` ${line}` : line)).join(""),
  );
}

function needsSpace(above: string, line: string): boolean {
  return LETTER.begins(line) && LETTER.ends(above);
}

/** Between what stands before and after them, spaces are stray. */
const APART: readonly (readonly [before: string, after: string])[] = [
  [`${HAN}${PUNCTUATION}`, "\\dA-Za-z＋+%％."],
  ["\\dA-Za-z%％℃", `${HAN}${PUNCTUATION}`],
  [PUNCTUATION, `${HAN}${PUNCTUATION}`],
  [HAN, PUNCTUATION],
];
const STRAY = new RegExp(
  ` +(?:${APART.map(([before, after]) => `(?<=[${before}] +)(?=[${after}])`).join("|")})`,
  "gu",
);

/** Take out the spaces that typesetting and OCR put beside digits and punctuation; those between names stay. */
export function tidySpaces(text: string): string {
  return (text.includes(" ") ? text.replace(STRAY, "") : text).trim();
}
