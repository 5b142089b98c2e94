import { Kind } from "../../characters.ts";

/** How OCR reads a page. */

/** What OCR sets half as wide. */
const WIDE_MARK = new Kind(/[：；！？]/u);

/** Whether more marks stand half as wide, with a space behind them, than on the full em. */
export function isReadByOcr(text: string): boolean {
  const narrow = text.match(/[:;!?] /gu)?.length ?? 0;
  return narrow > 0 && !WIDE_MARK.isOften(text, narrow);
}

/** In UTF-16 code units. */
const LONGEST_SPECK = 8;
const SPECK = /^(?:\p{Script=Han}|\p{Script=Latin}{1,3}|[^\p{L}\p{N}]{1,4})$/u;

/** Whether a text that stands alone says nothing: a letter, a sign, what OCR made of a stain or a rule. */
export function isSpeck(text: string): boolean {
  return text.length <= LONGEST_SPECK && SPECK.test(text);
}
