/**
 * The heights of frames. An article is set in columns of one height, the last one a little shorter at most; so where its
 * columns are read with those of others between them, the lines read at one go are as many each time.
 *
 *     A 28 lines | B 36 | A 28 | C 13 | A 28 | A 24
 */

/** Lines by which columns of one article differ: a crosshead stands in one, a paragraph's end in the other. */
const EVEN = 1;
const NEARLY = 2;
/** The last column may be so much shorter. */
const SHORTER = 4;

/** How well a frame of so many lines fits the height of the frames before: −1 to 1; 0 where nothing is known. */
export function fitHeight(lines: number, height: number | undefined): number {
  if (height === undefined) return 0;
  const over = lines - height;
  if (Math.abs(over) <= EVEN) return 1;
  if (Math.abs(over) <= NEARLY) return 0.6;
  if (over < 0) return over >= -SHORTER ? 0 : -0.3;
  return isSeveral(lines, height) ? 0 : -0.75;
}

/** Whether a frame is so much shorter that the article should end with it. */
export function isShort(lines: number, height: number | undefined): boolean {
  return height !== undefined && lines < height - SHORTER + 1;
}

/** Columns that stand side by side are read in one go. */
function isSeveral(lines: number, height: number): boolean {
  const columns = Math.round(lines / height);
  return columns > 1 && Math.abs(lines - columns * height) <= columns * EVEN;
}
