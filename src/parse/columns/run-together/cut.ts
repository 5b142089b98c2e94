import type { WidthOf } from "../../ems.ts";
import type { Language } from "../../language.ts";
import { fillsAny, INDENT } from "../full-lines.ts";
import { spacesOf } from "../strands/measures.ts";

/** Of names in brackets, and other things that spaces part, none is as wide, in ems. */
const NAMES = 12;

/** So many characters, digits and letters, stand on an em at most. */
const HALVES = 2;

/** Cuts a line where one column ends and the next begins. */
export type Cut = (line: string) => readonly string[];

/**
 * Cut lines at the spaces that a full line of a column stands before; the first line of a paragraph is full without its
 * indent, but no name in brackets is a column.
 */
export function cutter(measures: readonly number[], widthOf: WidthOf, language: Language): Cut {
  const endsColumn = (text: string, isFirst: boolean): boolean => {
    const width = widthOf(text);
    if (width < NAMES && language.leavesBracketOpen(text)) return false;
    return fillsAny(width, measures) || (isFirst && fillsAny(width + INDENT, measures));
  };
  const longest = HALVES * Math.max(0, ...measures.map((measure) => measure + INDENT));
  return (line) => {
    const texts: string[] = [];
    let from = 0;
    for (const space of spacesOf(line)) {
      const text = line.slice(from, space);
      if (text.length > longest) break;
      if (!endsColumn(text, from === 0)) continue;
      texts.push(text);
      from = space + 1;
    }
    return [...texts, line.slice(from)];
  };
}
