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
  /** The last line that leaves a bracket open, and none blank since. */
  let opened = Number.NEGATIVE_INFINITY;
  return lines.map(({ text }, index) => {
    if (text === "") opened = Number.NEGATIVE_INFINITY;
    const goesOn =
      index - opened <= LINES &&
      language.bracketGoesOn(textOf(lines.slice(opened, index)), textOf(lines.slice(index, index + LINES)));
    if (language.leavesBracketOpen(text)) opened = index;
    return goesOn;
  });
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join("");
}
