import type { Doubt, Page } from "../../model.ts";
import type { Sheet } from "../blocks/furniture.ts";
import { findRunTogether } from "../columns/run-together.ts";

/** Something to look at on a whole page. */
interface PageDoubt {
  readonly rule: string;
  /** The first line that it holds for; null where it holds for none. */
  readonly find: (page: Page, sheet: Sheet | undefined) => number | null;
  readonly message: string;
}

/** In order of precedence: a page has one at most. */
const PAGE_DOUBTS: readonly PageDoubt[] = [
  {
    rule: "columns-side-by-side",
    find: (_, sheet) => sheet?.sideBySide ?? null,
    message:
      "its columns stand side by side, line by line, and were set one under another: see that they follow one another (pdftotext -raw keeps them apart)",
  },
  {
    rule: "columns-run-together",
    find: findRunTogether,
    message:
      "the lines of its columns run together and cannot be told apart; take the text in reading order (pdftotext -raw)",
  },
];

/** List what is doubtful about whole pages; the sheets are those of the pages, in the same order. */
export function findPageDoubts(pages: readonly Page[], sheets: readonly Sheet[]): readonly Doubt[] {
  return pages.flatMap((page, index) => {
    for (const { rule, find, message } of PAGE_DOUBTS) {
      const line = find(page, sheets[index]);
      if (line !== null) return [{ rule, message, page: page.number, line }];
    }
    return [];
  });
}
