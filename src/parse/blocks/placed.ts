import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";
import { beginningOf } from "./beginning.ts";
import { type Alone, type Group, groupLines } from "./blocks.ts";
import { joinCredits } from "./caption-credits.ts";
import { partCaptions } from "./captions-apart.ts";
import { INDENT, isPunctuated, measures } from "./measure.ts";
import { partNames } from "./names-under-headlines.ts";
import { gatherNotices, type Notice } from "./notices.ts";
import type { SetBlock } from "./set-block.ts";
import { isUnwrapped, lineByLine, widestOf } from "./unwrapped.ts";

/** What is known of lines that are set apart from those around them. */
export interface SetApart extends Alone {
  readonly notices: ReadonlyMap<Line, Notice>;
}

/** Lines that are set together, and how their column shows them. */
export interface Placed extends Group, Pick<SetBlock, "text" | "measure" | "beginning"> {}

/** A page in groups of lines, and how it is set: whether paragraphs have their indents, and no column broke any line. */
export interface PlacedPage {
  readonly placed: readonly Placed[];
  readonly indents: boolean;
  readonly unwrapped: boolean;
}

/** Group the lines of a page, and see how their columns show them. */
export function placeLines(lines: readonly Line[], apart: SetApart, language: Language): PlacedPage {
  const unwrapped = isUnwrapped(lines, language);
  const grouped = unwrapped
    ? lineByLine(lines)
    : partNames(groupLines(lines, apart, language), apart, language);
  const groups = joinCredits(partCaptions(gatherNotices(grouped, apart.notices), language), language);
  const placed = unwrapped ? placeWhole(groups, language) : place(groups, language);
  return { placed, indents: areIndented(placed), unwrapped };
}

function place(groups: readonly Group[], language: Language): readonly Placed[] {
  const columns = measures(
    groups.map((group) => group.lines),
    language,
  );
  return groups.map((group, index) => {
    const measure = columns[index] ?? [];
    const text = language.joinLines(group.lines.map((line) => line.text));
    const { lines, set } = group;
    return { lines, set, text, measure, beginning: beginningOf(lines, text, measure, language) };
  });
}

/** The same where each line is whole. */
function placeWhole(groups: readonly Group[], language: Language): readonly Placed[] {
  const measure = widestOf(groups);
  return groups.map(({ lines }) => {
    const text = language.joinLines(lines.map((line) => line.text));
    const beginning = isPunctuated(text, language) ? "indented" : beginningOf(lines, text, measure, language);
    return { lines, text, measure, beginning };
  });
}

/** Whether the paragraphs of a page have their indents. */
function areIndented(groups: readonly Group[]): boolean {
  const paragraphs = groups.filter(({ lines }) => lines.length >= 3);
  return paragraphs.filter(({ lines }) => (lines[0]?.indent ?? 0) >= INDENT).length > 0.4 * paragraphs.length;
}
