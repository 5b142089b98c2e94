import { concat, lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";
import { remember } from "../remember.ts";
import { type Hangs, mostCommonFull, mostCommonUnmarked } from "./common-width.ts";
import { extent, HANGING } from "./measure.ts";

/** How many lines before and after tell the width of the column that a line stands in. */
const AROUND = 20;
/** A run of fewer lines is judged by its neighbours, too; its own lines count so many times. */
const ENOUGH = 6;
const OWN = 2;
/** One of fewer, too, unless so many of its lines have one width: most are headlines, first lines and last ones. */
const SURELY_ENOUGH = 12;
const ALIKE = 0.4;
/** Lines that are narrower than so much of the usual column are verse, or headlines … */
const NARROW = 0.6;
/** … unless so many of them have commas or full stops: then they are text beside a picture. */
const PUNCTUATED = 0.3;
/** So many lines are as wide at least: two that end paragraphs, or sign them, are no column. */
const NARROW_LINES = 3;

/** So many lines of one width, half of them with punctuation, are text, and no headline: beside a picture, perhaps. */
const EVEN = { lines: 4, apart: 1 };
/** Fewer are where they are this much wider than the usual column, in ems: a box over several columns. */
const WIDER = 2;
const EVEN_AND_WIDE = { lines: 3, apart: 1.5 };

/** The lines of a page that have commas or full stops, by their numbers. */
type Punctuated = Uint8Array;

/** What the marks of lines tell. */
export interface Marks {
  readonly isPunctuated: (line: Line) => boolean;
  readonly hangs: Hangs;
  /** Whether the text of the page has marks at all. */
  readonly hasMarks: boolean;
}

/** How wide the column is that a line of a page stands in, in ems. */
export type ColumnWidths = (line: Line) => number;

/**
 * Tell how wide the column is that each line stands in, in ems: as wide as most lines around are, in the same run of
 * lines where that is long enough. No paragraphs need be known for it.
 */
export function columnWidths(
  runs: readonly (readonly Line[])[],
  { isPunctuated, hangs, hasMarks }: Marks,
): ColumnWidths {
  const widthOf = (lines: readonly Line[]): number =>
    hasMarks ? mostCommonFull(lines, hangs) : mostCommonUnmarked(lines);
  const all = concat(runs);
  const places = (lastOf(all)?.number ?? 0) + 1;
  const punctuated = new Uint8Array(places);
  for (const line of all) if (isPunctuated(line)) punctuated[line.number] = 1;
  const usual = widthOf(all);
  const judge = (near: readonly Line[]): number => {
    const width = widthOf(near);
    return width >= NARROW * usual || isText(near, width, punctuated) ? width : usual;
  };
  const widths = new Float64Array(places);
  let start = 0;
  for (const run of runs) {
    if (!tellsWidth(run, widthOf(run), punctuated, usual)) {
      const width = judge(concat([around(all, start), times(OWN, run)]));
      for (const line of run) widths[line.number] = width;
    } else setInRun(run, widths, punctuated, { usual, judge });
    start += run.length;
  }
  return (line) => widths[line.number] as number;
}

/** Whether a run tells by itself how wide its column is: by its length, lines of one width, or a box over several columns. */
function tellsWidth(run: readonly Line[], width: number, punctuated: Punctuated, usual: number): boolean {
  if (run.length < ENOUGH || run.length >= SURELY_ENOUGH) return run.length >= ENOUGH;
  return (
    isAlike(run, width) ||
    run.some((line) => punctuated[line.number] === 1 && isWider(extent(line) - HANGING, usual)) ||
    evenWidths(run, punctuated, usual).some((even) => even !== undefined)
  );
}

/** Whether many lines of a run have one width. */
function isAlike(run: readonly Line[], width: number): boolean {
  return run.filter((line) => Math.abs(extent(line) - width) <= 0.5).length >= ALIKE * run.length;
}

/** Whether the lines of a width are text. */
function isText(lines: readonly Line[], width: number, punctuated: Punctuated): boolean {
  const like = lines.filter((line) => Math.abs(extent(line) - width) <= 0.5);
  return (
    like.length >= NARROW_LINES &&
    like.filter((line) => punctuated[line.number] === 1).length > PUNCTUATED * like.length
  );
}

/** How wide most columns of a page are, and how wide the one that lines stand in. */
interface Page {
  readonly usual: number;
  readonly judge: (near: readonly Line[]) => number;
}

/** Set the widths of the lines of a long run: that of the even text around, or of most lines there. */
function setInRun(
  run: readonly Line[],
  widths: Float64Array,
  punctuated: Punctuated,
  { usual, judge }: Page,
): void {
  const even = evenWidths(run, punctuated, usual);
  const places = run.length + 1;
  const near = remember((window: number) => judge(run.slice(Math.floor(window / places), window % places)));
  for (let index = 0; index < run.length; index++) {
    const line = run[index] as Line;
    const known = firstEven(even, index);
    const from = Math.max(0, index - AROUND);
    const to = Math.min(run.length, index + AROUND);
    widths[line.number] = known ?? near(from * places + to);
  }
}

/** The widths of the even text that begins with each line of a run, where any does. */
function evenWidths(
  run: readonly Line[],
  punctuated: Punctuated,
  usual: number,
): readonly (number | undefined)[] {
  return run.map(
    (_, from) =>
      widthOfEven(run, from, EVEN, punctuated) ??
      wider(widthOfEven(run, from, EVEN_AND_WIDE, punctuated), usual),
  );
}

/** A width, if it is that of a box over several columns. */
function wider(width: number | undefined, usual: number): number | undefined {
  return width !== undefined && isWider(width, usual) ? width : undefined;
}

const isWider = (width: number, usual: number): boolean => width > usual + WIDER;

/** The width of the first even text that a line is part of. */
function firstEven(even: readonly (number | undefined)[], index: number): number | undefined {
  for (let from = Math.max(0, index - EVEN.lines + 1); from <= index; from++)
    if (even[from] !== undefined) return even[from];
  return undefined;
}

/** The width of the lines from one on where they are even text: pictures take a part of the column. */
function widthOfEven(
  run: readonly Line[],
  from: number,
  { lines, apart }: typeof EVEN,
  punctuated: Punctuated,
): number | undefined {
  if (from + lines > run.length) return undefined;
  let widest = 0;
  let narrowest = Number.POSITIVE_INFINITY;
  let marked = 0;
  for (let i = from; i < from + lines; i++) {
    const line = run[i] as Line;
    widest = Math.max(widest, extent(line));
    narrowest = Math.min(narrowest, extent(line));
    if (punctuated[line.number] === 1) marked++;
  }
  return widest - narrowest <= apart && 2 * marked >= lines ? widest : undefined;
}

function around(lines: readonly Line[], index: number): readonly Line[] {
  return lines.slice(Math.max(0, index - AROUND), index + AROUND);
}

function times<T>(count: number, items: readonly T[]): readonly T[] {
  return concat(new Array<readonly T[]>(count).fill(items));
}
