import type { Page } from "../model.ts";
import { readSheet } from "./blocks/sheet.ts";
import type { Folio } from "./language.ts";
import { languageOf } from "./languages/index.ts";

/** Say what a page prints of itself in its folio lines: its day, its number, its name. Pure, like all of the parser. */
export function describePage(page: Page): Folio {
  const { folios } = readSheet(page, languageOf(page.lines.join("\n")));
  return Object.assign({}, ...folios.toReversed());
}
