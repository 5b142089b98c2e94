import { Kind } from "../../characters.ts";
import { hasFamilyName } from "./names.ts";

const LETTER = new Kind(/[A-Za-z]/u);
const HAN = "\\p{Script=Han}";
const MARKS = "，。、；：！？…—·％%";
const OPENING = "“‘（《「『【";
const CLOSING = "”’）》」』】";
const PUNCTUATION = `${MARKS}${OPENING}${CLOSING}`;

/**
 * Join the lines of a paragraph or headline. Chinese is set without spaces, so lines meet without one; two
 * Latin words keep theirs; a number cut in two grows together.
 */
export function joinLines(lines: readonly string[]): string {
  return tidySpaces(joined(lines));
}

/** The same for a headline, whose spaces are pauses beside quotation marks and brackets, too: `“掌上信访” 解民忧`. */
export function joinHeadline(lines: readonly string[]): string {
  const text = joined(lines);
  return SET_WIDE.test(text) ? text.replace(/[ \u3000]/gu, "") : without(STRAY_IN_HEADLINE, text);
}

/** `立　冬`: the few letters of a headline set wide. */
const SET_WIDE = new RegExp(`^${HAN}(?:[ \\u3000]${HAN}){1,3}$`, "u");

function joined(lines: readonly string[]): string {
  if (lines.length === 1) return setSolid(lines[0] as string);
  return lines
    .map((line, i) => (needsSpace(lines[i - 1] ?? "", line) ? ` ${setSolid(line)}` : setSolid(line)))
    .join("");
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

type Pairs = readonly (readonly [before: string, after: string])[];
/** Between what stands before and after them, spaces are stray. */
const BESIDE_DIGITS: Pairs = [
  [`${HAN}${PUNCTUATION}`, "\\dA-Za-z＋+%％."],
  ["\\dA-Za-z%％℃", `${HAN}${PUNCTUATION}`],
];
const BESIDE_MARKS: Pairs = [
  [PUNCTUATION, `${HAN}${PUNCTUATION}`],
  [HAN, PUNCTUATION],
];
/** In a headline only those inside of quotation marks and brackets are. */
const INSIDE_MARKS: Pairs = [
  [`${MARKS}${OPENING}`, `${HAN}${PUNCTUATION}`],
  [`${HAN}${PUNCTUATION}`, `${MARKS}${CLOSING}`],
];

const stray = (pairs: Pairs): RegExp =>
  new RegExp(` +(?:${pairs.map(([before, after]) => `(?<=[${before}] +)(?=[${after}])`).join("|")})`, "gu");
const STRAY = stray([...BESIDE_DIGITS, ...BESIDE_MARKS]);
const STRAY_IN_HEADLINE = stray([...BESIDE_DIGITS, ...INSIDE_MARKS]);

/** Take out the spaces that typesetting and OCR put beside digits and punctuation; those between names stay. */
export function tidySpaces(text: string): string {
  return without(STRAY, text);
}

function without(spaces: RegExp, text: string): string {
  return (text.includes(" ") ? text.replace(spaces, "") : text).trim();
}
