const ASCII_WORD = /[A-Za-z0-9]$/u;
const STARTS_WITH_WORD = /^[A-Za-z0-9]/u;
const LETTER = /[A-Za-z]$/u;
const STARTS_WITH_LETTER = /^[A-Za-z]/u;
const HAN = "\\p{Script=Han}";
const PUNCTUATION = "，。、；：！？“”‘’（）《》「」『』【】…—·％%";

/**
 * Join the lines of a paragraph or headline. Chinese is set without spaces, so lines meet without one; two
 * Latin words keep theirs; a number cut in two grows together.
 */
export function joinLines(lines: readonly string[]): string {
  const joined = lines.reduce((text, line) => text + (needsSpace(text, line) ? " " : "") + line, "");
  return tidySpaces(joined);
}

function needsSpace(text: string, line: string): boolean {
  if (!ASCII_WORD.test(text) || !STARTS_WITH_WORD.test(line)) return false;
  return LETTER.test(text) && STARTS_WITH_LETTER.test(line);
}

const STRAY: readonly RegExp[] = [
  new RegExp(`(?<=[${HAN}${PUNCTUATION}]) +(?=[\\dA-Za-z＋+%％.])`, "gu"),
  new RegExp(`(?<=[\\dA-Za-z%％℃]) +(?=[${HAN}${PUNCTUATION}])`, "gu"),
  new RegExp(`(?<=[${PUNCTUATION}]) +(?=[${HAN}${PUNCTUATION}])`, "gu"),
  new RegExp(`(?<=${HAN}) +(?=[${PUNCTUATION}])`, "gu"),
];

/** Take out the spaces that typesetting and OCR put beside digits and punctuation; those between names stay. */
export function tidySpaces(text: string): string {
  return STRAY.reduce((tidy, stray) => tidy.replace(stray, ""), text).trim();
}
