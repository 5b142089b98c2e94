import type { Language } from "../language.ts";
import { concat } from "../lists.ts";
import type { Group } from "./blocks.ts";

/** No caption is longer, in lines, up to the one who took the picture. */
const CAPTION = 5;

/**
 * Part a caption from the headlines that it stands among without a blank line, which ends with who took the picture:
 *
 *     欧冠八强赛抽签结果揭晓
 *     图为武警官兵用编织袋装填泥土，加固堤
 *     坝。周明 摄
 *     智能化助力复工复产
 */
export function partCaptions(groups: readonly Group[], language: Language): readonly Group[] {
  return concat(groups.map((group) => (group.lines.length > 1 ? partCaption(group, language) : [group])));
}

function partCaption(group: Group, language: Language): readonly Group[] {
  const { lines } = group;
  const from = lines.findIndex(({ text }) => language.beginsCaption(text));
  if (from < 0) return [group];
  const to = creditedAt(group, from, language);
  if (to < 0 || (from === 0 && to === lines.length)) return [group];
  const above = lines.slice(0, from);
  if (above.some(({ text }) => language.endsPause(text))) return [group];
  const parts: Group[] = [{ lines: above }, { lines: lines.slice(from, to) }, { lines: lines.slice(to) }];
  return concat(parts.filter((part) => part.lines.length > 0).map((part) => partCaption(part, language)));
}

/** Behind which of its lines a caption ends that begins with one: the first with which it names who took the picture; −1 where none does. */
function creditedAt({ lines }: Group, from: number, language: Language): number {
  const most = Math.min(lines.length, from + CAPTION);
  for (let to = from + 1; to <= most; to++) {
    const text = language.joinLines(lines.slice(from, to).map((line) => line.text));
    if ((language.caption(text)?.photographers.length ?? 0) > 0) return to;
  }
  return -1;
}
