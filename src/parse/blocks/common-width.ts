import type { Line } from "../printed.ts";
import { extent, HANGING, LOST_INDENT } from "./measure.ts";

/** How far two lines of one width may differ, in ems. */
const SAME = 0.5;
/** So many first lines over full ones tell how wide a column is. */
const FIRST_LINES = 3;

/** Whether a line ends with a mark that may hang, and so may be wider than its column. */
export type Hangs = (line: Line) => boolean;

/** The most common width by how often lines have each, those half an em beside it counted in; the greater of two. Widths are whole halves. */
function mostCommon(near: readonly number[]): number {
  let best = 0;
  near.forEach((often, halves) => {
    if (often >= (near[best] ?? 0)) best = halves;
  });
  return best / 2;
}

/**
 * The same of columns so narrow, or paragraphs so short, that most lines are first ones, which lost their indent: these
 * stand over full ones, as full ones stand over each other.
 *
 *     【本報訊】荃灣沙咀道一幢      first
 *     工廠大廈昨午發生三級火警，消    full
 *     防員奮戰四小時將火救熄。
 *     消防處懷疑起火原因與電線      first
 *     短路有關，正作進一步調查。
 */
export function mostCommonFull(lines: readonly Line[], hangs: Hangs): number {
  const near = frequencies(lines);
  const common = mostCommon(near);
  const full = common + LOST_INDENT;
  // Hardly any line is so wide on most pages: they need no closer look.
  if ((near[2 * full] ?? 0) + (near[2 * (full + HANGING)] ?? 0) < FIRST_LINES) return common;
  const wide = (line: Line, ems: number): boolean =>
    Math.abs(extent(line) - ems) <= SAME || (hangs(line) && Math.abs(extent(line) - HANGING - ems) <= SAME);
  const overFull = new Set<Line>();
  const overLike = new Set<Line>();
  lines.forEach((line, index) => {
    const below = lines[index + 1];
    if (below?.number !== line.number + 1 || !wide(line, common)) return;
    if (wide(below, full)) overFull.add(line);
    else if (wide(below, common)) overLike.add(line);
  });
  return overFull.size >= FIRST_LINES && overFull.size > overLike.size ? full : common;
}

/** The same of text without marks, of whose lines half as many as first ones are full. */
export function mostCommonUnmarked(lines: readonly Line[]): number {
  const near = frequencies(lines);
  const common = mostCommon(near);
  const full = common + LOST_INDENT;
  return 2 * (near[2 * full] ?? 0) >= (near[2 * common] ?? 0) ? full : common;
}

/** How wide most lines are, in ems. */
export function mostCommonWidth(lines: readonly Line[]): number {
  return mostCommon(frequencies(lines));
}

/** How often lines have each width, in half ems, those half an em beside it counted in. */
function frequencies(lines: readonly Line[]): readonly number[] {
  const counts: number[] = [];
  for (const line of lines) {
    const halves = Math.round(2 * extent(line));
    counts[halves] = (counts[halves] ?? 0) + 1;
  }
  const near: number[] = [];
  counts.forEach((count, halves) => {
    near[halves] = 2 * count + (counts[halves - 1] ?? 0) + (counts[halves + 1] ?? 0);
  });
  return near;
}
