import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";

/** How many lines a bracket may be broken over before and after: all who sent something are named in it. */
const LINES = 6;

/**
 * Tell of each line whether it goes on what stands in brackets. Whatever it says is said of the text before, and it is
 * neither byline nor jump nor furniture by itself:
 *
 *     …的力量。（讲话全文
 *     见第二版）
 */
export function areInBrackets(lines: readonly Line[], language: Language): readonly boolean[] {
  return lines.map(({ text }, index) => {
    const above = lines.slice(Math.max(0, index - LINES), index);
    const run = above.slice(above.findLastIndex((line) => line.text === "") + 1);
    const rest = lines.slice(index, index + LINES);
    return text !== "" && run.length > 0 && language.bracketGoesOn(textOf(run), textOf(rest));
  });
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join("");
}
