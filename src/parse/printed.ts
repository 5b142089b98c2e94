/** What stands on the page, before anyone knows which article it belongs to. */

import type { FurnitureKind, Page } from "../model.ts";

/**
 * A heading, the place of a picture or nothing but marks, as in Markdown; or what a field says: the kicker, headline or deck of an
 * article, its byline, what is of the folio, or a note of the file's own. What was blank but for the mark that a program sets around
 * each line is so, too.
 */
export type Markup =
  | "heading"
  | "picture"
  | "blank"
  | "kicker"
  | "headline"
  | "deck"
  | "byline"
  | "folio"
  | "note";

/** One printed line, cleaned. Lengths are in ems: a Han character is 1, a digit or Latin letter ½. */
export interface Line {
  readonly page: number;
  /** Which line of the page it is as it was set, from 1. */
  readonly number: number;
  /** The lines of the file that it is made of: one, or more where text extraction tore it. */
  readonly from: number;
  readonly to: number;
  /** Without white space at the ends and without characters that print nothing. */
  readonly text: string;
  readonly indent: number;
  readonly width: number;
  /** What the file itself says that it is, as Markdown and fields do; null where it says nothing. */
  readonly markup: Markup | null;
}

/** Change some properties of a line. All lines have the same ones in the same order: then they are read fastest. */
export function changedLine(line: Line, changes: Partial<Line>): Line {
  const { page, number, from, to, text, indent, width, markup } = { ...line, ...changes };
  return { page, number, from, to, text, indent, width, markup };
}

/** What a block is. `display` is set to be seen: a kicker, headline, deck or crosshead. */
export type Role = "body" | "display" | "byline" | "caption" | "jump" | FurnitureKind;

/** Lines that are set together: a paragraph or the part of one in this column, a headline, a folio line. */
export interface Block {
  readonly role: Role;
  /** The rule that gave it its role. */
  readonly rule: string;
  readonly lines: readonly Line[];
}

/** The text of pages as it came, line by line. */
export function textOf(pages: readonly Page[]): string {
  return pages.map((page) => page.lines.join("\n")).join("\n");
}

/** How many lines further down what belongs to a headline begins, blank ones between, in no other column. */
const UNDER = 3;

/** Whether a line stands right under another, with a blank line or two between. */
export function standsUnder(line: Line, over: Line): boolean {
  const lines = line.number - over.number;
  return line.page === over.page && 0 < lines && lines <= UNDER;
}

/** How many lines, blank or not, stand between two blocks of a page; below 0 where the second is not under the first. */
export function linesBetween(over: Block, under: Block): number {
  return firstLine(under).number - lastLine(over).number - 1;
}

/** The first line of a block; blocks are never empty. */
export function firstLine(block: Block): Line {
  return block.lines[0] as Line;
}

/** The last line of a block; blocks are never empty. */
export function lastLine(block: Block): Line {
  return block.lines[block.lines.length - 1] as Line;
}
