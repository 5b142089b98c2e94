import { Kind } from "../../characters.ts";

export const SPACE = new Kind(/[\s\u3000]/u);
const SPACES = /[\s\u3000]+/gu;
/** What stands in text, and in the name of nothing: few lines have none. */
const OF_SENTENCE = new Kind(/[，。；！？]/u);

/** A text without the spaces that a line set wide has between its characters: `公　告`. */
export function solid(text: string): string {
  return SPACE.isIn(text) ? text.replace(SPACES, "") : text;
}

/** Whether a space stands in a line, as between the name of a sender and his address. */
export function hasSpace(line: string): boolean {
  return line.includes(" ") || line.includes("\u3000");
}

/** Whether a line may be the name of a box, a table or a notice: no mark of a sentence is in it. */
export function mayBeName(line: string): boolean {
  return !OF_SENTENCE.isIn(line);
}
