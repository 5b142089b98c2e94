import type { Page } from "../../model.ts";
import { isBlank, printedText, UNPRINTED } from "../../printed-text.ts";
import { Kind } from "../characters.ts";
import { rulerFor, type WidthOf } from "../ems.ts";
import type { Line } from "../printed.ts";
import { withoutHtml } from "./html.ts";
import { inPrintedForms, OTHER_FORMS } from "./letter-forms.ts";
import { withoutMargin } from "./margin.ts";
import { withoutMarkdown } from "./markdown.ts";
import { setSolid } from "./spread.ts";
import { withoutWrappings } from "./wrappings.ts";

/** What few lines have: something to take out of them, or to measure at their beginning. */
const UNCLEAN = new Kind(
  new RegExp(`${UNPRINTED.source}|\\s|¬|[０-９Ａ-Ｚａ-ｚ]|${OTHER_FORMS.source}`, "u"),
);

/** Digits and Latin letters on the full em, and how much further in Unicode than those on half of it. */
const WIDE_LATIN = /[０-９Ａ-Ｚａ-ｚ]/gu;
const WIDE_SHIFT = 0xfee0;

/** Several spaces, or one that is neither narrow nor wide. */
const SPACES = /[\s\u3000]{2,}|[^\S \u3000]/gu;
/** What FineReader sets at the end of a line for a hyphen that is not printed. */
const SOFT_HYPHEN = /(?<=\S)\s*¬$/u;
/** Tabs among it, in whose place spaces are put. */
const TAKEN_OUT = new Kind(UNPRINTED);

/** Set one space for several; a wide one if any of them is. */
function oneSpaceEach(text: string): string {
  return text.replace(SPACES, (spaces) => (spaces.includes("\u3000") ? "\u3000" : " "));
}

/** Clean the lines of a page; lines without anything printed have an empty `text`. */
export function cleanLines(page: Page): readonly Line[] {
  const widthOf = rulerFor(page.lines);
  return withoutHtml(withoutMarkdown(setSolid(withoutMargin(withoutWrappings(page.lines))))).map(
    ({ text: raw, markup }, index) => {
      const { text, indent, width } = UNCLEAN.isIn(raw)
        ? cleanLine(raw, widthOf)
        : { text: copied(raw), indent: 0, width: widthOf(raw) };
      const number = index + 1;
      return {
        page: page.number,
        number,
        from: number,
        to: number,
        text,
        indent: text ? indent : 0,
        width,
        markup: raw === "" && !isBlank(page.lines[index] as string) ? "blank" : markup,
      };
    },
  );
}

function cleanLine(raw: string, widthOf: WidthOf): Pick<Line, "text" | "indent" | "width"> {
  const printed = inPrintedForms(TAKEN_OUT.isIn(raw) ? printedText(raw) : raw);
  const text = oneSpaceEach(printed.trim().replace(SOFT_HYPHEN, ""));
  const indent = widthOf(printed.slice(0, printed.length - printed.trimStart().length));
  return { text: copied(text.replace(WIDE_LATIN, plain)), indent, width: widthOf(text) };
}

/**
 * A line as a text of its own. What is cut out of a page is a window on all of it, through which each character is read
 * (V8's sliced strings); that takes a quarter longer, and lines are read some hundred times.
 */
function copied(line: string): string {
  return [line.slice(0, 1), line.slice(1)].join("");
}

/** `２０２４` → `2024`. */
function plain(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - WIDE_SHIFT);
}
