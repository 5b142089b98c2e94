import type { Page } from "../../model.ts";
import { printedText } from "../../printed-text.ts";
import type { Line } from "../printed.ts";

const SPACES = /[\s\u3000]+/gu;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;
/** Set on the full em in Chinese type although Unicode calls their width ambiguous. */
const WIDE_IN_CHINESE = /[‘’“”…—·■□◆◇○●◎★☆△▲▽▼①-⑳]/u;

/** Measure a text in ems. */
export function widthOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += WIDE.test(character) || WIDE_IN_CHINESE.test(character) ? 1 : 0.5;
  return ems;
}

/** Clean the lines of a page; lines without anything printed have an empty `text`. */
export function cleanLines(page: Page): readonly Line[] {
  return page.lines.map((raw, index) => {
    const printed = printedText(raw);
    const text = printed.trim().replace(SPACES, (spaces) => (spaces.includes("\u3000") ? "\u3000" : " "));
    const indent = widthOf(printed.slice(0, printed.length - printed.trimStart().length));
    return { page: page.number, number: index + 1, text, indent: text ? indent : 0, width: widthOf(text) };
  });
}
