import { Kind } from "../../characters.ts";

/** What an editor's code ends with: a circled number, or the figures behind it. */
const LAST = new Kind(/[①-⑳\d]/u);
/** The code of who edited an article, as papers of Henan print it behind the last sentence: `…不断扩大。①6`. */
const CODE = /(?<=[。！？…][”’」』）)]?\s?|[）)摄影]\s?)[①-⑳]\s?\d{1,2}$|(?<=[。！？]\s?)[①-⑳]$/u;
/** No code is longer, the mark before it counted, in UTF-16 code units. */
const LONGEST = 8;

/** A text without its editor's code; the same text where it has none, as most have. */
export function withoutCode(text: string): string {
  if (!LAST.ends(text)) return text;
  const code = CODE.exec(text.slice(-LONGEST))?.[0];
  return code === undefined ? text : text.slice(0, -code.length).trimEnd();
}

/** Whether a text ends with an editor's code: it is the last of its article. */
export function endsWithCode(text: string): boolean {
  return withoutCode(text) !== text;
}
