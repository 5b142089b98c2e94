import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";
import { INDENT, isFull, isIndented } from "./measure.ts";
import type { Beginning } from "./set-block.ts";

/** Where a first line is neither full nor as narrow as after an indent, squeezed punctuation hides what it is. */
export function beginningOf(
  lines: readonly Line[],
  text: string,
  measure: readonly number[],
  language: Language,
): Beginning {
  const [first, second] = lines;
  if (first && (first.indent >= INDENT || language.opensParagraph(first.text))) return "indented";
  if (language.lead(text) && !language.closesAlone(text)) return "indented";
  if (!first || !second || !language.setsIndents) return "unknown";
  if (isIndented(first, measure)) return "narrow";
  return isFull(first, measure) ? "full" : "unknown";
}
