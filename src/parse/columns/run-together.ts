import { rulerFor, type WidthOf } from "../ems.ts";
import type { Language } from "../language.ts";
import type { Apart } from "./print.ts";
import { cutter } from "./run-together/cut.ts";
import { takeApart } from "./run-together/pieces.ts";
import { printColumns } from "./run-together/print-columns.ts";
import { unweave } from "./run-together/unweave.ts";
import { holdsSpace, measuresOf, meetInChinese } from "./strands/measures.ts";

/** So many lines of a page, and such a share of all, run together: fewer are names. */
const LINES = 10;
const SHARE = 0.1;
/** How much stands behind the space at least, in ems. */
const BEHIND = 4;
/** What falls into more pieces is no page. */
const PIECES = 5000;

/**
 * Set the columns of a page one under another where its lines run together with those of the column beside, a single space
 * between, as `pdftotext` writes columns that stand close; null where they do not.
 *
 *     left of the first row right of the first row
 *     left of the second row, which is short
 *     right of the second row
 *
 *     lines → pieces between columns → columns → lines
 */
export function setTogetherApart(lines: readonly string[], language: Language): Apart | null {
  if (lines.filter(holdsSpace).length < LINES) return null;
  const widthOf = rulerFor(lines);
  const measures = measuresOf(lines, widthOf);
  const cut = cutter(measures, widthOf, language);
  const printed = lines.filter((line) => line.trim() !== "");
  const together = printed.filter((line) => holdsColumns(cut(line.trim()), widthOf));
  if (together.length < Math.max(LINES, SHARE * printed.length)) return null;
  const woven = takeApart(lines, { measures, cut, widthOf, language });
  if (woven.pieces.length > PIECES) return null;
  const first = woven.pieces.find(({ isBehind }) => isBehind)?.parts[0]?.row ?? 0;
  return { first: first + 1, ...printColumns(woven, unweave(woven, language)) };
}

function holdsColumns(texts: readonly string[], widthOf: WidthOf): boolean {
  return texts.some(
    (text, index) => index > 0 && widthOf(text) >= BEHIND && meetInChinese(texts[index - 1] as string, text),
  );
}
