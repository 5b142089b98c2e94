import type { Page } from "../../model.ts";
import { rulerFor, type WidthOf } from "../ems.ts";
import { usualWidth } from "./usual-width.ts";

/** So many lines of a page, and such a share of all, run together: fewer are names, and headlines of two parts. */
const LINES = 10;
const SHARE = 0.1;
/** How far from the usual width the text before the space is, and how much stands behind it at least, in ems. */
const NEAR = 1.2;
const BEHIND = 4;

/** A space between characters of Chinese, which sets none between words. */
const SPACE = /(?<=[\p{Script=Han}。，、；：？！”）]) (?=[\p{Script=Han}“（《])/gu;

/**
 * Find the first line of a page whose lines run together with those of the column beside, a single space between, as
 * `pdftotext` writes columns that stand close; null where they do not. Which column a text is of cannot be told then.
 */
export function findRunTogether({ lines }: Pick<Page, "lines">): number | null {
  const spaced = lines.map((line) => placesOfSpaces(line));
  if (spaced.filter(({ length }) => length > 0).length < LINES) return null;
  const widthOf = rulerFor(lines);
  const before = lines.map((line, index) =>
    (spaced[index] as readonly number[]).map((at) => widthOf(line.slice(0, at))),
  );
  const usual = usualWidth([...lines.map(widthOf), ...before.flat()]);
  const isTogether = (line: string, index: number): boolean =>
    endsColumn(line, spaced[index] as readonly number[], usual, widthOf);
  const printed = lines.filter((line) => line.trim() !== "");
  const together = lines.filter(isTogether);
  return together.length < Math.max(LINES, SHARE * printed.length) ? null : 1 + lines.findIndex(isTogether);
}

function placesOfSpaces(line: string): readonly number[] {
  return line.includes(" ") ? [...line.matchAll(SPACE)].map(({ index }) => index) : [];
}

/** Whether a column ends at one of the spaces of a line, and another begins behind it. */
function endsColumn(line: string, spaces: readonly number[], usual: number, widthOf: WidthOf): boolean {
  return spaces.some(
    (at) => Math.abs(widthOf(line.slice(0, at)) - usual) <= NEAR && widthOf(line.slice(at + 1)) >= BEHIND,
  );
}
