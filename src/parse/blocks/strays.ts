import type { Page } from "../../model.ts";
import type { Line } from "../printed.ts";
import type { SetBlock } from "./set-block.ts";

/** What of the file's own marks stands where a blank line is: `>` under a quoted line; each is a block of its own. */
export function marksOfBlanks(lines: readonly Line[], page: Page): readonly SetBlock[] {
  return lines
    .filter(({ markup }) => markup === "blank")
    .map((line) => strayOf({ ...line, text: (page.lines[line.number - 1] as string).trim() }, "blank"));
}

function strayOf(line: Line, rule: string): SetBlock {
  return {
    role: "other",
    rule,
    lines: [line],
    text: line.text,
    measure: [],
    beginning: "unknown",
    afterBlank: true,
    overColumn: null,
  };
}
