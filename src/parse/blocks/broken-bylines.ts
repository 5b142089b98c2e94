import { NOBODY, namesIn } from "../credits.ts";
import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import { lastLine, linesBetween } from "../printed.ts";
import { reachesEnd } from "./measure.ts";
import { changed, type SetBlock } from "./set-block.ts";

/** What the end of a column broke off a byline is no longer, in characters. */
const REST = 20;

/** What stands further in, in ems, stands at the right of its column, whole. */
const PARAGRAPH = 2.5;

/**
 * Put the lines of a byline together that is longer than its column, where both together name other people than the first:
 *
 *     本报记者 王芳 李明 通讯员 张
 *     小燕、赵文
 *
 * A name alone is the last of them, though OCR set a blank line over it, and whichever column it took it for. Names one a
 * line are others, of which those that were set wide became a letter a line: `本报记者王芳 | 李 | 明 | 陈小燕`.
 */
export function mendBylines(blocks: readonly SetBlock[], language: Language): readonly SetBlock[] {
  const mended: SetBlock[] = [];
  for (const block of blocks) {
    const above = lastOf(mended);
    const whole = above && mayBeRest(above, block, language) ? joined(above, block, language) : null;
    if (whole) mended[mended.length - 1] = whole;
    else mended.push(block);
  }
  return mended;
}

function mayBeRest(above: SetBlock, block: SetBlock, language: Language): boolean {
  const line = lastLine(above);
  const between = linesBetween(above, block);
  if (above.role !== "byline" || line.indent > PARAGRAPH) return false;
  if (block.lines.length > 1) return between === 0 && namesOf(block, language) !== null;
  if (language.isWholeName(block.text)) return between <= 1;
  return (
    block.text.length <= REST &&
    between === 0 &&
    (above.measure.length === 0 || reachesEnd(line, above.measure))
  );
}

/** The names of which a block has one a line, or a letter of one; null where it has anything else. */
function namesOf({ lines }: SetBlock, language: Language): readonly string[] | null {
  const names: string[] = [];
  let letters = "";
  for (const { text } of lines) {
    if (text.length === 1) letters += text;
    else if (!language.isWholeName(text)) return null;
    else names.push(...[letters, text].filter(Boolean));
    if (text.length > 1) letters = "";
  }
  return letters ? [...names, letters] : names;
}

/** The byline of both, or null where the second adds nobody to it, and ends no name that the first was taken for. */
function joined(above: SetBlock, below: SetBlock, language: Language): SetBlock | null {
  const lines = [...above.lines, ...below.lines];
  const names = namesOf(below, language);
  const text =
    names !== null || linesBetween(above, below) > 0
      ? [above.text, ...(names ?? [below.text])].join(" ")
      : language.joinLines(lines.map((line) => line.text));
  const whole = language.byline(text, "line");
  if (whole?.rest !== "") return null;
  const all = namesIn(whole.credits);
  const first = namesIn(language.byline(above.text, "line")?.credits ?? NOBODY);
  const adds = all.length > first.length || first.some((name) => !all.includes(name));
  return adds ? changed(above, { lines, text }) : null;
}
