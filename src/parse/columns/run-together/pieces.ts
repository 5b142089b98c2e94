import { lastOf } from "../../lists.ts";
import { fillsAny } from "../full-lines.ts";
import { type Part, type Piece, pieceOf, type Seen } from "../strands/piece.ts";
import type { Cut } from "./cut.ts";

/** What stands over columns: headlines, and bylines. */
export interface Shown {
  /** The first piece after it. */
  readonly place: number;
  readonly parts: readonly Part[];
  /** Whether blank lines stand around it. */
  readonly isApart: boolean;
}

/** The lines of columns of a page in the order of its file, and what is set to be seen between them. */
export interface Woven {
  readonly pieces: readonly Piece[];
  readonly shown: readonly Shown[];
  /** The pieces that a blank line or a headline stands before. */
  readonly fresh: ReadonlySet<number>;
}

/** How a page is taken apart. */
export interface Tools extends Seen {
  readonly cut: Cut;
}

/** A block with no end of a sentence and fewer full lines than these is a headline. */
const FULL_LINES = 2;

/** Take the lines of a page apart. */
export function takeApart(lines: readonly string[], tools: Tools): Woven {
  const pieces: Piece[] = [];
  const shown: Shown[] = [];
  const fresh = new Set<number>();
  for (const block of blocksOf(lines)) {
    fresh.add(pieces.length);
    if (isHeadline(block, tools)) shown.push({ place: pieces.length, parts: block, isApart: true });
    else for (const line of block) take(line, pieces, shown, tools);
  }
  return { pieces, shown, fresh };
}

/** The lines of a page between blank ones. */
function blocksOf(lines: readonly string[]): readonly (readonly Part[])[] {
  const blocks: Part[][] = [];
  let isOpen = false;
  for (const [row, line] of lines.entries()) {
    const text = line.trim();
    if (text !== "" && isOpen) (lastOf(blocks) as Part[]).push({ row, text });
    else if (text !== "") blocks.push([{ row, text }]);
    isOpen = text !== "";
  }
  return blocks;
}

function isHeadline(block: readonly Part[], { measures, cut, widthOf }: Tools): boolean {
  const texts = block.flatMap(({ text }) => cut(text));
  const full = texts.filter((text) => fillsAny(widthOf(text), measures));
  return full.length < FULL_LINES && !texts.some((text) => HOLDS_SENTENCE.test(text));
}

const HOLDS_SENTENCE = /[。！？…]/u;

function take({ row, text: line }: Part, pieces: Piece[], shown: Shown[], tools: Tools): void {
  for (const [index, text] of tools.cut(line).entries()) {
    const part = { row, text };
    const last = lastOf(pieces);
    if (index === 0 && last && isTorn(last, text, tools))
      pieces[pieces.length - 1] = joined(last, part, tools);
    else if (tools.language.byline(text, "line"))
      shown.push({ place: pieces.length, parts: [part], isApart: false });
    else pieces.push(pieceOf([part], index > 0, tools));
  }
}

/** Whether a text is the rest of a line that was torn before its mark. */
function isTorn(last: Piece, text: string, { measures, widthOf, language }: Tools): boolean {
  return language.beginsInside(text) && fillsAny(last.width + widthOf(text), measures);
}

function joined({ parts, isBehind }: Piece, part: Part, tools: Tools): Piece {
  return pieceOf([...parts, part], isBehind, tools);
}
