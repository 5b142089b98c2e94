import type { Page } from "../../model.ts";
import { Kind } from "../characters.ts";
import type { Language } from "../language.ts";
import { changedLine, type Line } from "../printed.ts";
import type { SetBlock } from "./set-block.ts";
import { tornMarks } from "./torn-lines.ts";

/** What OCR reads where the paper is stained or a rule stands; marks that end a sentence or close a text are none of it. */
const STAIN = /^(?:[|~_^'"`´¨ˇ¥.,:;、·•\\/<>=\-丨\s]{1,4}|[a-z]{1,2})$/u;
const LONGEST = 4;
/** A line of text has so many letters of Chinese at least; rows of tables and lists have fewer. */
const OF_TEXT = 8;
const HAN = new Kind(/\p{Script=Han}/u);

/** What was read of a page, without the stains in the middle of its text, which are furniture. */
export interface Unstained {
  readonly lines: readonly Line[];
  readonly stains: readonly SetBlock[];
}

/**
 * Take out the lines of a page that are a stain between two lines of text, so that they part no paragraph; a mark that
 * text extraction tore off the line before is none. Lines are numbered anew.
 */
export function withoutStains(lines: readonly Line[], language: Language): Unstained {
  const found = lines.filter((line, index) => isStain(line, lines[index - 1], lines[index + 1]));
  const torn = found.length === 0 ? [] : tornMarks(lines, language);
  const stains = found.filter((line) => !torn.includes(line));
  if (stains.length === 0) return { lines, stains: [] };
  const taken = new Set(stains);
  return {
    lines: lines
      .filter((line) => !taken.has(line))
      .map((line, index) => changedLine(line, { number: index + 1 })),
    stains: stains.map((line) => strayOf(line, "stain")),
  };
}

function isStain({ text, markup }: Line, above: Line | undefined, below: Line | undefined): boolean {
  const mayBe = text !== "" && text.length <= LONGEST && !markup;
  return mayBe && STAIN.test(text) && isAmongText(above?.text, below?.text);
}

function isAmongText(above = "", below = ""): boolean {
  return above && below
    ? HAN.isOften(above, OF_TEXT) && HAN.isIn(below)
    : HAN.isOften(above || below, OF_TEXT);
}

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
