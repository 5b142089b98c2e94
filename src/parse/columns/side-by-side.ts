import { rulerFor } from "../ems.ts";
import type { Language } from "../language.ts";
import type { Apart } from "./print.ts";
import { joinWithoutGutter } from "./side-by-side/gutters.ts";
import { printRuns } from "./side-by-side/print-runs.ts";
import { inReadingOrder } from "./side-by-side/reading-order.ts";
import { piecesOf, type Row } from "./side-by-side/row.ts";
import { gatherRuns } from "./side-by-side/runs.ts";

/** A page has its columns side by side if so many of its rows, and such a share of them, hold texts of so many characters beside another. */
const ROWS = 8;
const SHARE = 0.15;
const TEXT = 6;
/** Of the texts beside one another in columns so many fill them, at least; those of a table are as wide as they come. */
const FULL = 0.4;
/** Some hundred texts and headlines stand on the largest page; what falls into more pieces is a table. */
const RUNS = 1000;

/**
 * Set the columns of a page one under another where they stand side by side in its lines, as `pdftotext -layout` and other
 * programs write them that keep the layout of a page; null where they do not.
 *
 *     lines → pieces between white → pieces between gutters → runs → runs in reading order → lines
 */
export function setSideBySideApart(lines: readonly string[], language: Language): Apart | null {
  if (lines.filter(mayHoldColumns).length < ROWS) return null;
  const widthOf = rulerFor(lines);
  const rows = joinWithoutGutter(lines.map(piecesOf), widthOf, language);
  const printed = rows.filter(({ length }) => length > 0);
  const parted = rows.filter(holdsColumns);
  if (parted.length < Math.max(ROWS, SHARE * printed.length) || isTable(parted)) return null;
  const runs = gatherRuns(rows, widthOf, language);
  if (runs.length > RUNS) return null;
  return { first: 1 + rows.findIndex(holdsColumns), ...printRuns(inReadingOrder(runs), rows, widthOf) };
}

const WHITE = /\S(?:[ \u00a0]{3,}|[ \u00a0]*\t\s*)\S/u;

function mayHoldColumns(line: string): boolean {
  return (line.includes("   ") || line.includes("\t")) && WHITE.test(line);
}

function holdsColumns(row: Row): boolean {
  return row.filter(({ text }) => text.length >= TEXT).length > 1;
}

function isTable(rows: readonly Row[]): boolean {
  const texts = rows.flat().filter(({ text }) => text.length >= TEXT);
  return texts.filter(({ isFull, isFullIndented }) => isFull || isFullIndented).length < FULL * texts.length;
}
