/** The end of a sentence, or at its end that of a part of one. */
const OF_TEXT = /[。！？…]|[；：，、”’」』]$/u;

/** Whether a text holds the end of a sentence, or ends with that of a part of one. */
export function holdsEnd(text: string): boolean {
  return OF_TEXT.test(text);
}
