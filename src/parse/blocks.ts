import type { Line } from "./printed.ts";

/** Whether a line stands for itself, so that no block reaches across it. */
export type StandsAlone = (line: Line) => boolean;
/** Whether a line ends with the end of a sentence. */
export type EndsSentence = (text: string) => boolean;

/** A line this much shorter than its block's longest, in ems, was not set full. */
export const SHORT = 1.6;

/** The first line of a paragraph is this much shorter where text extraction dropped its indent. */
const LOST_INDENT = 2;

/**
 * Group printed lines into blocks: paragraphs or parts of them, headlines, lines that stand alone.
 *
 *     ……分析判断可能存在的风险点，并现场办公
 *     研究改进措施。                            ← short, and ends a sentence: a paragraph ends here
 *     　　梁延良强调，交通枢纽……                  ← an indent: a paragraph begins here
 *
 * A blank line always ends a block. Gives the lines of each block.
 */
export function groupLines(
  lines: readonly Line[],
  standsAlone: StandsAlone,
  endsSentence: EndsSentence,
  short = SHORT,
): readonly (readonly Line[])[] {
  return splitAtBlanks(lines).flatMap((group) => {
    const measure = Math.max(...group.map((line) => line.width));
    return splitWhere(group, (before, after) => {
      if (standsAlone(before) || standsAlone(after)) return true;
      if (after.indent >= 1.5 && before.indent < after.indent) return true;
      if (after.indent >= 1.5 && endsSentence(before.text)) return true;
      const indent = before === group[0] ? LOST_INDENT : 0;
      return before.width < measure - short - indent && endsSentence(before.text);
    });
  });
}

function splitAtBlanks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === "") groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

function splitWhere(
  group: readonly Line[],
  cut: (before: Line, after: Line) => boolean,
): readonly (readonly Line[])[] {
  const parts: Line[][] = [];
  for (const [index, line] of group.entries()) {
    const before = group[index - 1];
    if (!before || cut(before, line)) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}
