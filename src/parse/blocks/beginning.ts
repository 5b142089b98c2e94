import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";
import { HANGING, INDENT, isFull, isIndented, LOST_INDENT } from "./measure.ts";
import type { Beginning, SetBlock } from "./set-block.ts";

/** How exactly a line is as wide as an indent and a mark that hangs leave it, in ems. */
const EXACTLY = 0.3;

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
  if (isIndented(first, measure) || hangsAfterIndent(first, second, measure, language)) return "narrow";
  return isFull(first, measure) ? "full" : "unknown";
}

/** Whether a first line is as wide as after an indent, and a mark hangs at its end. */
function hangsAfterIndent(first: Line, next: Line, measure: readonly number[], language: Language): boolean {
  return (
    language.endsWithHanging(first.text) &&
    !language.mayFallShort(first.text, next.text) &&
    measure.some((ems) => Math.abs(ems - LOST_INDENT + HANGING - first.width) <= EXACTLY)
  );
}

/** Of blocks that begin flush, and of those that are set in, so many are set in where paragraphs are. */
const SET_IN = 1 / 3;

/** Whether what begins flush among the blocks of a page goes on there: where paragraphs are set in, only their rests are flush. */
export function areRestsFlush(blocks: readonly SetBlock[]): boolean {
  const flush = blocks.filter(({ beginning }) => beginning === "full").length;
  const setIn = blocks.filter(({ beginning }) => beginning === "narrow" || beginning === "indented").length;
  return setIn >= SET_IN * (flush + setIn);
}
