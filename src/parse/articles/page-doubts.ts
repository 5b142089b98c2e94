import type { Doubt, Page } from "../../model.ts";
import type { Sheet } from "../blocks/furniture.ts";
import type { Between } from "../columns/set-apart.ts";

/** Something to look at on a whole page. */
interface PageDoubt {
  readonly rule: string;
  /** The first line that it holds for; null where it holds for none. */
  readonly find: (sheet: Sheet) => number | null;
  readonly message: string;
}

/** In order of precedence: a page has one at most. */
const PAGE_DOUBTS: readonly PageDoubt[] = [
  {
    rule: "columns-side-by-side",
    find: (sheet) => setApartBy("white", sheet),
    message:
      "its columns stand side by side, line by line, and were set one under another: see that they follow one another (pdftotext -raw keeps them apart)",
  },
  {
    rule: "columns-run-together",
    find: (sheet) => setApartBy("space", sheet),
    message:
      "the lines of its columns run together and were told apart by their words, which often fails: take the text in reading order (pdftotext -raw)",
  },
  {
    rule: "columns-row-by-row",
    find: (sheet) => setApartBy("line-break", sheet),
    message:
      "its lines come row by row and were set into columns by their words, which often fails: recognise it with its layout, so that each column is read as a whole",
  },
];

function setApartBy(between: Between, { setApart }: Sheet): number | null {
  return setApart?.between === between ? setApart.first : null;
}

/** List what is doubtful about whole pages; the sheets are those of the pages, in the same order. */
export function findPageDoubts(pages: readonly Page[], sheets: readonly Sheet[]): readonly Doubt[] {
  return sheets.flatMap((sheet, index) => {
    for (const { rule, find, message } of PAGE_DOUBTS) {
      const line = find(sheet);
      if (line !== null) return [{ rule, message, page: (pages[index] as Page).number, line }];
    }
    return [];
  });
}
