import { twoDigits } from "../ids.ts";
import type { LineRange } from "../model.ts";

const RANGE = /^(\d{2,}):(\d+)(?:-(\d+))?$/;

/** Write a run of lines: `01:104-166`, or `01:311` for a single line. */
export function writeRange({ page, from, to }: LineRange): string {
  const start = `${twoDigits(page)}:${from}`;
  return from === to ? start : `${start}-${to}`;
}

/** Read a run of lines; undefined where the text is none. */
export function readRange(text: string): LineRange | undefined {
  const [, page, from, to = from] = RANGE.exec(text) ?? [];
  const range = { page: Number(page), from: Number(from), to: Number(to) };
  return range.page >= 1 && range.from >= 1 && range.to >= range.from ? range : undefined;
}

/** Write several runs of lines: `01:104-166, 01:311`. */
export function writeRanges(ranges: readonly LineRange[]): string {
  return ranges.map(writeRange).join(", ");
}

/** Read several runs of lines, which may be none; undefined where the text is something else. */
export function readRanges(text: string): readonly LineRange[] | undefined {
  if (text === "") return [];
  const ranges = text.split(/, */).map(readRange);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}
