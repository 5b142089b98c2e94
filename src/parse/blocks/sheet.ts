import type { Page } from "../../model.ts";
import type { Language } from "../language.ts";
import { cleanLines } from "./clean.ts";
import { closeUp } from "./double-spaced.ts";
import { readFields } from "./fields.ts";
import { type Sheet, setAside } from "./furniture.ts";
import { labelBlocks } from "./label.ts";
import { marksOfBlanks, withoutStains } from "./strays.ts";
import { mendTornLines } from "./torn-lines.ts";

/** Read a page into blocks, with its furniture set aside. */
export function readSheet(page: Page, language: Language): Sheet {
  const cleaned = cleanLines(page);
  const { lines: unstained, stains } = withoutStains(cleaned, language);
  const lines = mendTornLines(closeUp(readFields(unstained, language), language), language);
  return setAside([...labelBlocks(lines, language), ...stains, ...marksOfBlanks(cleaned, page)], language);
}
