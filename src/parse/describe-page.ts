import type { Page } from "../model.ts";
import { cleanLines } from "./blocks/clean.ts";
import { setAside } from "./blocks/furniture.ts";
import { labelBlocks } from "./blocks/label.ts";
import type { Folio } from "./language.ts";
import { languageOf } from "./languages/index.ts";

/** Say what a page prints of itself in its folio lines: its day, its number, its name. Pure, like all of the parser. */
export function describePage(page: Page): Folio {
  const language = languageOf(page.lines.join("\n"));
  const { folios } = setAside(labelBlocks(cleanLines(page), language), language);
  return Object.assign({}, ...folios.toReversed());
}
