import type { LineRange, Page } from "../model.ts";
import { isBlank } from "../printed-text.ts";

/** A printed line of an issue, as one number. */
export type LineKey = number;

/** A line of a page, each numbered from 1. */
export interface LinePlace {
  readonly page: number;
  readonly line: number;
}

/** More lines than a page has. */
const PAGE = 1e7;

/** The printed lines of an issue, which are those that are not blank, and the place of each in their order. */
export type Print = ReadonlyMap<LineKey, number>;

/** Name a line of a page. */
export function lineKey(page: number, line: number): LineKey {
  return page * PAGE + line;
}

/** Give the place that a line's name stands for. */
export function lineAt(key: LineKey): LinePlace {
  return { page: Math.floor(key / PAGE), line: key % PAGE };
}

/** Number the printed lines of some pages in order. */
export function printOf(pages: readonly Page[]): Print {
  const keys = pages.flatMap(({ number, lines }) =>
    lines.flatMap((line, at) => (isBlank(line) ? [] : [lineKey(number, at + 1)])),
  );
  return new Map(keys.map((key, place) => [key, place]));
}

/** List the printed lines in some ranges, in their order, each once. */
export function keysIn(ranges: readonly LineRange[], print: Print): readonly LineKey[] {
  return [...new Set(ranges.flatMap(keysOf).filter((key) => print.has(key)))];
}

/** List all lines of a range, blank ones too. */
export function keysOf({ page, from, to }: LineRange): readonly LineKey[] {
  return Array.from({ length: to - from + 1 }, (_, at) => lineKey(page, from + at));
}

/** Write printed lines as ranges, in their order; blank lines between two of them go along. */
export function rangesOf(keys: readonly LineKey[], print: Print): readonly LineRange[] {
  const ranges: { page: number; from: number; to: number }[] = [];
  let last: LineKey | undefined;
  for (const key of keys) {
    const { page, line } = lineAt(key);
    const open = ranges.at(-1);
    const follows = last !== undefined && print.get(key) === (print.get(last) ?? Number.NaN) + 1;
    if (open?.page === page && follows) open.to = line;
    else ranges.push({ page, from: line, to: line });
    last = key;
  }
  return ranges;
}
