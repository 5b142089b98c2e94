/** A text in a row of a page, with white before and behind it; places are characters from the left. */
export interface Piece {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether it is as wide as columns are there, and whether it is with the indent of a paragraph. */
  readonly isFull: boolean;
  readonly isFullIndented: boolean;
}

/** What stands on one line of a page, from left to right; nothing where it is blank. */
export type Row = readonly Piece[];

/** How many characters are white before a piece. */
export function whiteBefore(row: Row, index: number): number {
  return (row[index] as Piece).from - (row[index - 1]?.to ?? 0);
}

const TAB = 8;

/** Take a line apart wherever it is white; a tab reaches to the next eighth place. */
export function piecesOf(line: string, row: number): Row {
  return [...withoutTabs(line).matchAll(/[^ \u00a0]+/gu)].map(({ 0: text, index }) => ({
    row,
    from: index,
    to: index + text.length,
    text,
    isFull: false,
    isFullIndented: false,
  }));
}

function withoutTabs(line: string): string {
  if (!line.includes("\t")) return line;
  const [first = "", ...others] = line.split("\t");
  return others.reduce((text, part) => text + " ".repeat(TAB - (text.length % TAB)) + part, first);
}
