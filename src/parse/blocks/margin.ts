/** Of the lines of a page so many have its margin at least: a folio line or a stain may stand outside. */
const SHARE = 0.95;
/** Fewer lines have a margin by chance. */
const TELLING = 8;

/**
 * Take off the margin of a page: the spaces that nearly all of its lines begin with, as `pdftotext -layout` and word
 * processors set them. What is indented deeper stays indented. Wide spaces are none of it: paragraphs begin with them.
 */
export function withoutMargin(lines: readonly string[]): readonly string[] {
  const spaces = lines.filter((line) => line.trim() !== "").map(spacesBefore);
  const outside = Math.floor((1 - SHARE) * spaces.length);
  if (spaces.length < TELLING || spaces.filter((count) => count === 0).length > outside) return lines;
  const margin = spaces.sort((a, b) => a - b)[outside] as number;
  return lines.map((line) => line.slice(Math.min(margin, spacesBefore(line))));
}

/** How many spaces on half an em a line begins with. */
function spacesBefore(line: string): number {
  let count = 0;
  while (line[count] === " " || line[count] === "\u00a0") count++;
  return count;
}
