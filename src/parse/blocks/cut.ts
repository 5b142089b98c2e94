import type { Language } from "../language.ts";
import { lastLine } from "../printed.ts";
import { SALUTATION } from "./form-in-place.ts";
import { isOfLines } from "./in-lines.ts";
import { isIndented, reachesEnd } from "./measure.ts";
import { PULL_QUOTE } from "./pull-quotes.ts";
import type { SetBlock } from "./set-block.ts";

/** The rules that take a block for something that goes on nowhere. */
const WHOLE: readonly string[] = [PULL_QUOTE, SALUTATION];

/** Whether a block ends in the middle of a sentence, at the end of a full line. */
export function isCut(block: SetBlock, language: Language): boolean {
  const { text } = block;
  if (language.leavesBracketOpen(text)) return true;
  if (language.endsSentence(text) || language.jump(text) || language.close(text)) return false;
  if (language.endsWithRubric(text) || language.isRubric(text)) return false;
  if (language.isSalutation(text) || isOfLines(block) || WHOLE.includes(block.rule)) return false;
  const last = lastLine(block);
  if (block.lines.length === 1 && isIndented(last, block.measure)) return true;
  return block.measure.length === 0 || reachesEnd(last, block.measure);
}
