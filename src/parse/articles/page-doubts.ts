import type { Doubt, Page } from "../../model.ts";

/** What parts columns that stand side by side: several spaces with text on both sides. */
const GUTTER = /\S{5}[ \t\u3000]{3,}\S{5}/u;
/** What stands in every gutter, and in few lines. */
const GAPS = ["   ", "\t", "\u3000\u3000\u3000"];
/** So many lines of a page with one, and such a share of all, are no names set wide and no table. */
const LINES = 10;
const SHARE = 0.3;

/** List what is doubtful about whole pages. */
export function findPageDoubts(pages: readonly Page[]): readonly Doubt[] {
  return pages.filter(hasColumnsSideBySide).map(({ number, lines }) => ({
    rule: "columns-side-by-side",
    message:
      "its columns stand side by side, line by line, and cannot be told apart; take the text in reading order (pdftotext -raw)",
    page: number,
    line: 1 + lines.findIndex(hasGutter),
  }));
}

function hasColumnsSideBySide({ lines }: Page): boolean {
  const parted = lines.filter(hasGutter);
  if (parted.length < LINES) return false;
  const printed = lines.filter((line) => line.trim() !== "");
  return parted.length >= SHARE * printed.length;
}

function hasGutter(line: string): boolean {
  return GAPS.some((gap) => line.includes(gap)) && GUTTER.test(line);
}
