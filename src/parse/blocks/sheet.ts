import type { Page } from "../../model.ts";
import { setColumnsApart } from "../columns/set-apart.ts";
import type { Language } from "../language.ts";
import { changedLine, type Line } from "../printed.ts";
import { cleanLines } from "./clean.ts";
import { closeUp } from "./double-spaced.ts";
import { readFields } from "./fields.ts";
import { type Sheet, setAside } from "./furniture.ts";
import { labelBlocks } from "./label.ts";
import { marksOfBlanks, withoutStains } from "./strays.ts";
import { mendTornLines } from "./torn-lines.ts";

/** Read a page into blocks, with its furniture set aside. */
export function readSheet(page: Page, language: Language): Sheet {
  const apart = setColumnsApart(page, language);
  const printed = apart ? { ...page, lines: apart.lines } : page;
  const cleaned = apart ? numbered(cleanLines(printed), apart.numbers) : cleanLines(printed);
  const { lines: unstained, stains } = withoutStains(cleaned, language);
  const lines = mendTornLines(closeUp(readFields(unstained, language), language), language);
  const blocks = [...labelBlocks(lines, language), ...stains, ...marksOfBlanks(cleaned, printed)];
  return setAside(blocks, apart, language);
}

/** Tell of each line which one of the file it is of. */
function numbered(lines: readonly Line[], numbers: readonly number[]): readonly Line[] {
  return lines.map((line, index) => {
    const number = numbers[index] as number;
    return changedLine(line, { from: number, to: number });
  });
}
