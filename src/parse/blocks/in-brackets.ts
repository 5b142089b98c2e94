import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";

/** How many lines a bracket may be broken over. */
const LINES = 3;

/**
 * Tell of each line whether it goes on what stands in brackets. Whatever it says is said of the text before, and it is
 * neither byline nor jump nor furniture by itself:
 *
 *     …的力量。（讲话全文
 *     见第二版）
 */
export function areInBrackets(lines: readonly Line[], language: Language): readonly boolean[] {
  return lines.map(({ text }, index) => {
    const above = lines[index - 1]?.text ?? "";
    const followed = lines.slice(index, index + LINES).map((line) => line.text);
    return text !== "" && language.bracketGoesOn(above, followed.join(""));
  });
}
