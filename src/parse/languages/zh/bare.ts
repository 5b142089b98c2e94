import { Kind } from "../../characters.ts";
import type { Language } from "../../language.ts";
import { earlyZh } from "./early.ts";
import { opensItem } from "./early-bylines.ts";
import { zh } from "./index.ts";

const LETTER = new Kind(/\p{Script=Han}/u);
const MARK = new Kind(/[。，、；！？．｡,;.!?]/u);
/** Fewer letters say too little about the punctuation of a page. */
const ENOUGH = 120;
/** So many letters for each mark, and more: a page of headlines and captions has fewer. */
const LETTERS = 150;

/**
 * Whether a text has no punctuation, as most Chinese newspapers before about 1920 and local ones to the 1940s: a stray mark
 * may be OCR's, or stand in an advertisement.
 */
export function isBare(text: string): boolean {
  // Most pages have so many marks in their first tenth that their letters need not be counted.
  if (MARK.isOften(text, text.length / LETTERS)) return false;
  const letters = LETTER.countIn(text);
  return letters >= ENOUGH && !MARK.isOften(text, letters / LETTERS);
}

/** No headline, all its parts set together, is longer, in UTF-16 code units; nor is one of a single item that a mark begins. */
const LONGEST_HEADLINE = 22;
const LONGEST_OF_ITEM = 18;
/** Whence it is wired or written, before what: `●天津電　直督昨由保定來津`. */
const DISPATCH = /^.?\p{Script=Han}{2,4}[電函訊]\u3000/u;
const isText = (text: string): boolean =>
  DISPATCH.test(text) || text.length > (opensItem(text) ? LONGEST_OF_ITEM : LONGEST_HEADLINE);

/** Chinese newspapers without punctuation: a text is told by its length, the end of a paragraph by its short last line. */
export const bareZh: Language = {
  ...earlyZh,
  marksSentences: false,
  setsIndents: true,
  shortLine: 1.1,
  // No sentence is told from the beginning of one, and a paragraph in two is better than two articles in one.
  endsSentence: () => true,
  endsStatement: (text) => isText(text) || zh.endsStatement(text),
  pauses: () => 0,
};
