import { Kind } from "../../characters.ts";
import { hasFamilyName } from "./names.ts";

const LETTER = new Kind(/[A-Za-z]/u);
const HAN = "\\p{Script=Han}";
const PUNCTUATION = "，。、；：！？“”‘’（）《》「」『』【】…—·％%";

/**
 * Join the lines of a paragraph or headline. Chinese is set without spaces, so lines meet without one; two
 * Latin words keep theirs; a number cut in two grows together.
 */
export function joinLines(lines: readonly string[]): string {
  if (lines.length === 1) return tidySpaces(setSolid(lines[0] as string));
  return tidySpaces(
    lines
      .map((line, i) => (needsSpace(lines[i - 1] ?? "", line) ? ` ${setSolid(line)}` : setSolid(line)))
      .join(""),
  );
}

/** `区 委 召 开 会 议`: a headline, letter by letter. */
const SPREAD = new RegExp(`^(?:[${HAN}${PUNCTUATION}\\d][ \\u3000]){4,}[${HAN}${PUNCTUATION}\\d]$`, "u");
/** Two letters each, a family name the first: a list of names. */
const areNames = (letters: readonly string[]): boolean =>
  letters.length % 2 === 0 && letters.every((letter, i) => i % 2 === 1 || hasFamilyName(letter));

/** Set a headline solid that is set letter by letter; names are set wide, too, and stay. */
function setSolid(line: string): string {
  if (line[1] !== " " && line[1] !== "\u3000") return line;
  const letters = SPREAD.test(line) ? line.split(/[ \u3000]/u) : [];
  return letters.length > 0 && !areNames(letters) ? letters.join("") : line;
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
