import type { Language } from "../language.ts";
import { changedLine, type Line } from "../printed.ts";
import { mostCommonWidth } from "./common-width.ts";
import { extent, FULL } from "./measure.ts";

/** Fewer lines do not tell. */
const TELLING = 12;
/** So many of a page's lines have a blank line under them, at least, where it is set double-spaced … */
const SPACED = 0.9;
/** … and so many are as wide as a column, so few wider; of them so many end no sentence: those that are a paragraph each do. */
const EVEN = 0.4;
const WIDER = 0.2;
const OPEN = 0.75;

/**
 * Close up a page that has a blank line under each of its lines, as some OCR programs and word processors set them. Of
 * more than one, which stood there before, one is kept. Lines are numbered anew; each knows its line of the file.
 */
export function closeUp(lines: readonly Line[], language: Language): readonly Line[] {
  const printed = lines.filter(({ text }) => text !== "");
  if (printed.length < TELLING || !isDoubleSpaced(printed, language)) return lines;
  return lines
    .filter(({ text }, index) => text !== "" || isKept(lines, index))
    .map((line, index) => changedLine(line, { number: index + 1 }));
}

function isDoubleSpaced(printed: readonly Line[], language: Language): boolean {
  const spaced = printed.filter(({ number }, index) => printed[index + 1]?.number !== number + 1);
  if (spaced.length < SPACED * printed.length) return false;
  const usual = mostCommonWidth(printed);
  const even = printed.filter((line) => Math.abs(extent(line) - usual) <= FULL);
  const wider = printed.filter((line) => extent(line) > usual + FULL);
  const open = even.filter(({ text }) => !language.endsSentence(text));
  return (
    even.length >= EVEN * printed.length &&
    wider.length <= WIDER * printed.length &&
    open.length >= OPEN * even.length
  );
}

/** Whether a blank line is the second of several that stand together. */
function isKept(lines: readonly Line[], index: number): boolean {
  return lines[index - 1]?.text === "" && lines[index - 2]?.text !== "";
}
