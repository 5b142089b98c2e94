import type { Line } from "../printed.ts";

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
      if (before === group[0] && isGlued(group, measure, endsSentence)) return true;
      if (after.indent >= 1.5 && before.indent < after.indent) return true;
      if (after.indent >= 1.5 && endsSentence(before.text)) return true;
      const indent = before === group[0] ? LOST_INDENT : 0;
      return before.width < measure - short - indent && endsSentence(before.text);
    });
  });
}

/** A first line this much of the next ones is no first line of a paragraph, indent or not. */
const MUCH_SHORTER = 0.75;
/** So many full lines are text. */
const TEXT = 3;

/**
 * Whether a headline stands right over its text, without a blank line between.
 *
 *     女子師範運動會紀盛
 *     縣立女子師範學校、於前日在城南公共體
 *     育場舉行第二次秋季運動會、是日天氣晴
 */
function isGlued(group: readonly Line[], measure: number, endsSentence: EndsSentence): boolean {
  const [first, ...rest] = group as [Line, ...Line[]];
  return (
    rest.length >= TEXT &&
    rest.slice(0, TEXT - 1).every((line) => line.width + line.indent > measure - SHORT) &&
    first.indent < 1.5 &&
    first.width < MUCH_SHORTER * measure &&
    !endsSentence(first.text)
  );
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
