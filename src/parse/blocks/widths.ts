import type { Line } from "../printed.ts";
import { extent } from "./measure.ts";

/** How many lines before and after tell the width of the column that a line stands in. */
const AROUND = 20;
/** A run of fewer lines is judged by its neighbours, too; its own lines count so many times. */
const ENOUGH = 6;
const OWN = 2;
/** Lines that are narrower than so much of the usual column are verse, or headlines … */
const NARROW = 0.6;
/** … unless so many of them have commas or full stops: then they are text beside a picture. */
const PUNCTUATED = 0.3;

/** So many lines of one width, half of them with punctuation, are text, and no headline: beside a picture, perhaps. */
const EVEN = 4;

/**
 * Tell how wide the column is that each line stands in, in ems: as wide as most lines around are, in the same run of
 * lines where that is long enough. No paragraphs need be known for it.
 */
export function columnWidths(
  runs: readonly (readonly Line[])[],
  isPunctuated: (line: Line) => boolean,
): ReadonlyMap<Line, number> {
  const all = runs.flat();
  const punctuated: ReadonlySet<Line> = new Set(all.filter(isPunctuated));
  const usual = mostCommon(all);
  const judge = (near: readonly Line[]): number => {
    const width = mostCommon(near);
    return width >= NARROW * usual || isText(near, width, punctuated) ? width : usual;
  };
  const widths = new Map<Line, number>();
  let start = 0;
  for (const run of runs) {
    const short = run.length < ENOUGH ? judge([...around(all, start), ...times(OWN, run)]) : undefined;
    for (const [index, line] of run.entries()) {
      widths.set(line, short ?? evenText(run, index, punctuated) ?? judge(around(run, index)));
    }
    start += run.length;
  }
  return widths;
}

/** Whether the lines of a width are text. */
function isText(lines: readonly Line[], width: number, punctuated: ReadonlySet<Line>): boolean {
  const like = lines.filter((line) => Math.abs(extent(line) - width) <= 0.5);
  return like.filter((line) => punctuated.has(line)).length > PUNCTUATED * like.length;
}

/** The width of the even text around a line: pictures take a part of the column. */
function evenText(run: readonly Line[], index: number, punctuated: ReadonlySet<Line>): number | undefined {
  for (let from = Math.max(0, index - EVEN + 1); from <= index && from + EVEN <= run.length; from++) {
    const lines = run.slice(from, from + EVEN);
    const widths = lines.map(extent);
    const widest = Math.max(...widths);
    const even = widest - Math.min(...widths) <= 1;
    if (even && 2 * lines.filter((line) => punctuated.has(line)).length >= EVEN) return widest;
  }
  return undefined;
}

function around(lines: readonly Line[], index: number): readonly Line[] {
  return lines.slice(Math.max(0, index - AROUND), index + AROUND);
}

function times<T>(count: number, items: readonly T[]): readonly T[] {
  return Array.from({ length: count }, () => items).flat();
}

/** The most common width, those half an em beside it counted in; the greater of two. Widths are whole halves. */
function mostCommon(lines: readonly Line[]): number {
  const counts: number[] = [];
  for (const line of lines) {
    const halves = Math.round(2 * extent(line));
    counts[halves] = (counts[halves] ?? 0) + 1;
  }
  let [best, most] = [0, 0];
  counts.forEach((count, halves) => {
    const all = 2 * count + (counts[halves - 1] ?? 0) + (counts[halves + 1] ?? 0);
    if (all >= most) [best, most] = [halves, all];
  });
  return best / 2;
}
