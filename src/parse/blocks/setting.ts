import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";
import type { Group } from "./blocks.ts";
import { extent, isFull, isIndented } from "./measure.ts";
import type { Beginning } from "./set-block.ts";

/** The rule that takes a block for verse. */
export const STANZA = "stanza";

/** A block with what its form is judged by. */
export interface Setting {
  readonly lines: readonly Line[];
  readonly text: string;
  /** How many commas stand in the text, how it ends, and whether it has any such mark. */
  readonly pauses: number;
  readonly endsSentence: boolean;
  readonly endsStatement: boolean;
  readonly isPunctuated: boolean;
  /** The widest of its lines. */
  readonly widest: Line;
  /** The measures that its column may have. */
  readonly measure: readonly number[];
  /** Whether the block before it ends with the end of a sentence. */
  readonly afterSentence: boolean;
  /** Whether what stands before it is a byline, or verse. */
  readonly mayBeVerse: boolean;
  /** Whether it stands right under text, without a blank line. */
  readonly followsText: boolean;
  /** Whether it is a line that no column broke, and longer than a headline. */
  readonly isWholeParagraph: boolean;
  /** Whether the paragraphs of the page are indented. */
  readonly indented: boolean;
  /** How it is set, where the text right above or below tells. */
  readonly set: Group["set"];
  /** Whether a byline stands right under it. */
  readonly overByline: boolean;
  /** How the block after it begins. */
  readonly before: Beginning;
  /** The text of the block after it. */
  readonly below: string;
}

export const lineCount = (s: Setting): number => s.lines.length;
export const first = (s: Setting): Line => s.lines[0] as Line;
export const last = (s: Setting): Line => lastOf(s.lines) as Line;
/** Not so long that what is open at its end could go on in the next line: OCR loses the quote that closes. */
export const stopsFarShort = (s: Setting): boolean => s.measure.every((ems) => last(s).width < 0.7 * ems);
/** Could be the beginning of a paragraph that the end of the column cut off. */
export const isCutBeginning = (s: Setting): boolean =>
  isIndented(first(s), s.measure) && (lineCount(s) === 1 || isFull(last(s), s.measure));

/** Of the width of its column, what no line of verse exceeds. */
const VERSE = 0.8;
/** Whether it is a stanza: lines that end where the verse does, under the poet's name or another stanza. */
export const isStanza = (s: Setting): boolean =>
  s.mayBeVerse && lineCount(s) >= 3 && s.measure.every((ems) => s.widest.width < VERSE * ems);

/** How much shorter than its column, in ems, a line is that what follows was not set behind. The first may be indented. */
const BROKEN = 2;
const BROKEN_FIRST = 4;
/** Whether a line before the last is shorter than any of a paragraph: headlines are broken by what they say. */
export const isBrokenEarly = ({ lines, measure }: Setting): boolean =>
  measure.length > 0 &&
  lines.some((line, index) => {
    const broken = index === 0 ? BROKEN_FIRST : BROKEN;
    return index < lines.length - 1 && measure.every((ems) => extent(line) < ems - broken);
  });

/** Whether a line sticks out of every column that it may stand in; where none is known, nothing does. */
export const isWiderThanColumn = ({ widest, measure }: Setting): boolean =>
  measure.length > 0 && measure.every((ems) => widest.width > ems + 2);

/**
 * Whether all lines but the last are as wide as text, as no headline is; a single one, right under text. The first may be
 * as narrow as after an indent.
 */
export const fillsColumn = ({ lines, measure, followsText }: Setting, { mayIndent = false } = {}): boolean =>
  (lines.length > 1 || followsText) &&
  lines.every(
    (line, index) =>
      isFull(line, measure) ||
      (index > 0 && index === lines.length - 1) ||
      (index === 0 && mayIndent && isIndented(line, measure)),
  );

/** Two lines with a pause, the first as narrow as after an indent, are as narrow as a paragraph of two lines is. */
export const isShortParagraph = (s: Setting): boolean =>
  lineCount(s) === 2 && s.pauses > 0 && isIndented(first(s), s.measure);

/** What tells a display line from running text. */
export interface Evidence {
  readonly rule: string;
  /** Positive: it is set to be seen. Negative: it is running text. */
  readonly weight: number;
  readonly holds: (setting: Setting, language: Language) => boolean;
}
