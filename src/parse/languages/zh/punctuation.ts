/**
 * Characters of Chinese punctuation. OCR confuses brackets of all kinds and sets many of them half-width,
 * so that a rule asks for “an opening bracket”, not for `（`.
 */

export const OPEN = "[（(〈<《［\\[【〔{]";
export const CLOSE = "[）)〉>》］\\]】〕}]";

/** Ends a sentence, with the quotes and brackets that close after it. */
export const SENTENCE_END = /[。！？!?…｡．][”’」』）)》〉】\]"']*$/u;

/** Text before modern punctuation: `、` stands everywhere. */
export const PAUSE = /[、，,；;]$/u;

const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["‘", "’"],
  ["（", "）"],
  ["《", "》"],
  ["「", "」"],
  ["『", "』"],
];

/** Count what a text opens and does not close, minus what it closes and did not open. */
export function openings(text: string): number {
  let balance = 0;
  for (const character of text) {
    for (const [open, close] of PAIRS) balance += character === open ? 1 : character === close ? -1 : 0;
  }
  return balance;
}

/** A full stop, or a bracket that holds the whole text: no headline ends like that. */
export const STATEMENT_END = /[。；][”’」』）)》]*$|^[（(〔][^（()）]*[）)〕]$/u;

/** A full stop with more text after it. */
export const STATEMENT_INSIDE = /。[^”’」』）)》]/u;
