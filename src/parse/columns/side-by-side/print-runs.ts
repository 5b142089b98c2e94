import type { WidthOf } from "../../ems.ts";
import { concat } from "../../lists.ts";
import type { Print } from "../print.ts";
import { INDENTED } from "./grid.ts";
import type { Piece, Row } from "./row.ts";
import type { Run } from "./runs.ts";
import { isOver } from "./stacks.ts";

/** How paragraphs begin. */
const INDENT = "\u3000\u3000";
/** How much less than its column the first line of a paragraph measures at most, in ems. */
const LESS = 1.5;

/** Print runs one under another, a blank line between those that do not belong together. */
export function printRuns(runs: readonly Run[], rows: readonly Row[], widthOf: WidthOf): Print {
  const isBlankBetween = (above: number, below: number): boolean =>
    rows.slice(above + 1, below).some(({ length }) => length === 0);
  const printed = concat(
    runs.map((run, index) => {
      const over = runs[index - 1];
      const isTight = over === undefined || (goesOn(over, run) && !isBlankBetween(over.bottom, run.top));
      const lines = run.pieces.map((piece) => ({
        text: (isFirstOfParagraph(piece, run, widthOf) ? INDENT : "") + piece.text,
        row: piece.row,
      }));
      return isTight ? lines : [{ text: "", row: run.top }, ...lines];
    }),
  );
  return { lines: printed.map(({ text }) => text), numbers: printed.map(({ row }) => row + 1) };
}

/** Whether a run stands right under one of its kind: lines of a headline, or of a column that rows with digits push to and fro. */
function goesOn(over: Run, run: Run): boolean {
  return over.isDisplay === run.isDisplay && over.bottom < run.top && isOver(over, run);
}

/** Whether a piece is set in from the margin of its column, and not in its middle. */
function isFirstOfParagraph({ from, text }: Piece, run: Run, widthOf: WidthOf): boolean {
  const far = from - marginOf(run);
  if (run.isDisplay || far < 1 || far > INDENTED) return false;
  const measure = Math.max(...run.pieces.map((piece) => widthOf(piece.text)));
  return widthOf(text) + far >= measure - LESS || /\p{P}$/u.test(text);
}

/** Where most lines of a run begin. */
function marginOf({ pieces }: Run): number {
  const counts = new Map<number, number>();
  for (const { from } of pieces) counts.set(from, (counts.get(from) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
