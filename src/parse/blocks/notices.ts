import type { Language } from "../language.ts";
import type { Line, Role } from "../printed.ts";
import { type Group, splitAtBlanks } from "./blocks.ts";

/** Longer ones are articles. */
const LONGEST = 14;

/** A notice or small advertisement: lines that belong together, whatever each of them looks like. */
export interface Notice {
  readonly lines: readonly Line[];
  readonly role: Role;
  readonly rule: string;
}

/**
 * Find the notices and small advertisements of a page, which stand between the articles in frames of their own:
 *
 *     停电公告
 *     因线路检修，3月28日7时至18时，
 *     10千伏梅桥线停电，请相关用户做好准备。
 *     松澄县供电公司
 *
 * None begins with a line of the page's head, or with other furniture.
 */
export function findNotices(
  lines: readonly Line[],
  isNone: (first: Line) => boolean,
  language: Language,
): ReadonlyMap<Line, Notice> {
  const found = new Map<Line, Notice>();
  for (const frame of splitAtBlanks(lines)) {
    const [first] = frame;
    if (!first || frame.length < 2 || frame.length > LONGEST || isNone(first)) continue;
    const rule = language.notice(frame.map((line) => line.text));
    if (rule) for (const line of frame) found.set(line, { lines: frame, role: "other", rule });
  }
  return found;
}

/** Put the blocks that a notice was cut into together again. */
export function gatherNotices(
  groups: readonly Group[],
  notices: ReadonlyMap<Line, Notice>,
): readonly Group[] {
  if (notices.size === 0) return groups;
  return groups.flatMap((group) => {
    const [first] = group.lines;
    const notice = notices.get(first as Line);
    if (!notice) return [group];
    return notice.lines[0] === first ? [{ lines: notice.lines }] : [];
  });
}
