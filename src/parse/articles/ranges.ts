import type { LineRange } from "../../model.ts";
import { lastOf } from "../lists.ts";
import type { Line } from "../printed.ts";

/** Gather lines into runs: in order of page and line, blank lines between them not counted as a gap. */
export function rangesOf(lines: readonly Line[]): readonly LineRange[] {
  const ranges: { page: number; from: number; to: number }[] = [];
  for (const { page, from, to } of lines) {
    const last = lastOf(ranges);
    if (last && last.page === page && last.to === from - 1) last.to = to;
    else ranges.push({ page, from, to });
  }
  return mergeRanges(ranges);
}

/** Merge ranges that touch: `104-110`, `111-166` → `104-166`. */
export function mergeRanges(ranges: readonly LineRange[]): readonly LineRange[] {
  const sorted = [...ranges].sort((a, b) => a.page - b.page || a.from - b.from);
  const merged: { page: number; from: number; to: number }[] = [];
  for (const range of sorted) {
    const last = lastOf(merged);
    if (last && last.page === range.page && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}
