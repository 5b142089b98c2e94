/** Han characters and kana, and the punctuation and full-width forms set between them. */
const WIDE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF“”‘’…—·]`;
const BREAK = /[ \t]*\n[ \t]*/g;
const BREAK_IN_WIDE = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t]*(?=${WIDE})`, "gu");

/** Join the lines of a paragraph: with a space, but with nothing between Chinese characters. */
export function joinLines(text: string): string {
  return text.replace(BREAK_IN_WIDE, "").replace(BREAK, " ");
}
