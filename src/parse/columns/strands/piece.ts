import type { WidthOf } from "../../ems.ts";
import type { Language } from "../../language.ts";
import { fillsAny, INDENT } from "../full-lines.ts";

/** A text on a line of the file, which is counted from 0. */
export interface Part {
  readonly row: number;
  readonly text: string;
}

/** One line of a column; text extraction may have torn it at its marks. */
export interface Piece {
  readonly parts: readonly Part[];
  readonly text: string;
  /** In ems. */
  readonly width: number;
  /** Whether it stands on one line of the file behind that of the column to its left. */
  readonly isBehind: boolean;
  /** Whether it is as wide as a column, and not as the first line of a paragraph in a wider one. */
  readonly isFull: boolean;
  /** Whether a sentence, or what stands before a colon, ends with it. */
  readonly ends: boolean;
  readonly beginsInside: boolean;
  /** Whether it begins an article. */
  readonly isLead: boolean;
}

/** What is known of a page whose lines are looked at. */
export interface Seen {
  /** How wide its columns are, in ems. */
  readonly measures: readonly number[];
  readonly widthOf: WidthOf;
  readonly language: Language;
}

/** Look at what stands on one line, or was torn from it. */
export function pieceOf(
  parts: readonly Part[],
  isBehind: boolean,
  { measures, widthOf, language }: Seen,
): Piece {
  const text = parts.map((part) => part.text).join("");
  const width = widthOf(text);
  return {
    parts,
    text,
    width,
    isBehind,
    isFull: fillsAny(width, measures) && !fillsAny(width + INDENT, measures),
    ends: language.endsSentence(text) || ENDS.test(text),
    beginsInside: language.beginsInside(text),
    isLead: language.lead(text) !== null,
  };
}

const ENDS = /[。！？；：…!?;:][”’」』）)"]*$/u;
