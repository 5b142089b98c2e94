import { namesOnlyPhotographers } from "../credits.ts";
import type { Language } from "../language.ts";
import type { Line } from "../printed.ts";
import type { Group } from "./blocks.ts";

/** A caption is no longer than this, in lines. */
const CAPTION = 4;

/**
 * Put the photographer, who was set in a line of his own right under it, to the caption:
 *
 *     11月20日，志愿者在敬老院为老人理发。
 *     本报记者 王芳 摄
 *
 * It is a caption where nothing but it stands over that line, up to the next blank one.
 */
export function joinCredits(groups: readonly Group[], language: Language): readonly Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const caption = joined.at(-1);
    const over = joined.at(-2);
    const isCredited =
      caption !== undefined &&
      caption.lines.length <= CAPTION &&
      isRightUnder(group, caption) &&
      !(over && isRightUnder(caption, over)) &&
      namesPhotographer(textOf([group], language), language) &&
      language.caption(textOf([caption, group], language)) !== null;
    if (isCredited) joined.splice(-1, 1, { lines: [...caption.lines, ...group.lines] });
    else joined.push(group);
  }
  return joined;
}

/** Whether a text is the credit of a photograph; a report in pictures has its own: `通讯员 姜丽 摄影报道`. */
function namesPhotographer(text: string, language: Language): boolean {
  if (language.caption(text)?.caption !== "") return false;
  const byline = language.byline(text, "line");
  return byline === null || namesOnlyPhotographers(byline.credits);
}

function isRightUnder(group: Group, over: Group): boolean {
  const [first] = group.lines as readonly [Line];
  return first.number === (over.lines.at(-1)?.number ?? 0) + 1;
}

function textOf(groups: readonly Group[], language: Language): string {
  return language.joinLines(groups.flatMap(({ lines }) => lines.map(({ text }) => text)));
}
