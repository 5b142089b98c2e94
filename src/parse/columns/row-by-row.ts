import { rulerFor } from "../ems.ts";
import type { Language } from "../language.ts";
import type { Apart } from "./print.ts";
import { isRowByRow } from "./row-by-row/order.ts";
import { printSlots } from "./row-by-row/print-slots.ts";
import { readRows } from "./row-by-row/read.ts";
import { measuresOf } from "./strands/measures.ts";
import { pieceOf } from "./strands/piece.ts";

/** A page with more lines is none. */
const LINES = 5000;

/**
 * Set the columns of a page one under another where its lines come row by row, each piece of a row on a line of its own, as
 * text recognition lists what it finds that knows of no columns (PaddleOCR, and others that sort by height); null where they
 * do not.
 *
 *     left of the first row
 *     right of the first row
 *     left of the second row
 *
 *     lines → pieces → places from left to right → lines
 */
export function setRowsApart(lines: readonly string[], language: Language): Apart | null {
  const printed = lines.flatMap((line, row) => (line.trim() === "" ? [] : [{ row, text: line.trim() }]));
  const texts = printed.map(({ text }) => text);
  if (printed.length > LINES || !isRowByRow(texts, language)) return null;
  const widthOf = rulerFor(texts);
  const measures = measuresOf(texts, widthOf);
  const pieces = printed.map((part) => pieceOf([part], false, { measures, widthOf, language }));
  const [first] = printed;
  return { first: (first?.row ?? 0) + 1, ...printSlots(readRows(pieces, measures, language), pieces) };
}
