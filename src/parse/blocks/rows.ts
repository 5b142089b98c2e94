import type { Language } from "../language.ts";
import { placesWhere } from "../lists.ts";
import type { Line } from "../printed.ts";

/** The rule of a line that is a row of a table or a list. */
export const ROW = "row";
/** What such a line is. */
export type Row = typeof IN_A_ROW;
const IN_A_ROW = { role: "body", rule: ROW } as const;
/** Fewer lines that look like rows are headlines, bylines or verse; where there is a table, the next may have fewer. */
const FEWEST = 3;
const FEWEST_OF_NEXT = 2;

/**
 * Find the rows of tables and lists on a page, blank lines between them or none, which are paragraphs, however short they are
 * and whatever they end with:
 *
 *     股市行情（11月21日收盘）
 *     指数　收盘　涨跌             the head of the table has as many cells as its rows
 *     上证指数　3085.04　-0.39%
 *     深证成指　11136.81　-0.39%
 *     创业板指　2382.79　-0.25%
 */
export function findRows(
  lines: readonly Line[],
  isElse: (line: Line) => boolean,
  language: Language,
): ReadonlyMap<Line, Row> {
  const rows = new Map<Line, Row>();
  const printed = lines.filter(({ text }) => text !== "");
  const cells = printed.map((line) => (isElse(line) ? 1 : language.countCells(line.text)));
  const isRow = printed.map(
    (line, index) => !isElse(line) && (language.isRow(line.text) || isInTable(cells, index)),
  );
  for (const from of placesWhere(isRow, (is, index) => is && isRow[index - 1] !== true)) {
    const next = isRow.indexOf(false, from);
    const end = next < 0 ? printed.length : next;
    if (end - from < (rows.size > 0 ? FEWEST_OF_NEXT : FEWEST)) continue;
    const to = language.isSpacedName(printed[end]?.text ?? "") ? end + 1 : end;
    const head = printed[from - 1];
    const hasHead = head && !isElse(head) && language.isHeadOf(head.text, (printed[from] as Line).text);
    for (const line of printed.slice(hasHead ? from - 1 : from, to)) rows.set(line, IN_A_ROW);
  }
  for (const title of placesWhere(printed, ({ text }) => language.headsSayings(text)))
    for (const line of sayingsUnder(printed, title, isElse, language)) rows.set(line, IN_A_ROW);
  return rows;
}

/** Whether as many cells stand in a line as in those above or under it: with a head over three rows they are a table, whatever it tells. */
function isInTable(cells: readonly number[], index: number): boolean {
  const count = cells[index] as number;
  if (count === 1) return false;
  let [from, to] = [index, index];
  while (cells[from - 1] === count) from--;
  while (cells[to + 1] === count) to++;
  return to - from >= FEWEST;
}

/** The sayings under the name of their box, a line each. */
function sayingsUnder(
  printed: readonly Line[],
  title: number,
  isElse: (line: Line) => boolean,
  language: Language,
): readonly Line[] {
  const under = printed.slice(title + 1);
  const end = under.findIndex((line) => isElse(line) || !language.isSaying(line.text));
  const sayings = end < 0 ? under : under.slice(0, end);
  return sayings.length >= FEWEST_OF_NEXT ? sayings : [];
}
