import type { Language } from "../language.ts";
import { concat } from "../lists.ts";
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
 * The title may be set apart, and so may how to reach who asks. None begins with a line of the page's head, or with
 * other furniture.
 */
export function findNotices(
  lines: readonly Line[],
  isNone: (first: Line) => boolean,
  language: Language,
): ReadonlyMap<Line, Notice> {
  const found = new Map<Line, Notice>();
  const frames = splitAtBlanks(lines);
  for (let at = 0; at < frames.length; ) {
    const size = sizeFrom(frames, at, language);
    const notice = noticeOf(concat(frames.slice(at, at + size)), isNone, language);
    const end = notice ? endFrom(frames, at + size, language) : at + 1;
    const lines = notice ? concat(frames.slice(at, end)) : [];
    for (const line of lines) found.set(line, { ...notice, lines } as Notice);
    at = end;
  }
  return found;
}

/** Of how many frames a notice is that begins with one: a title alone has the next, and those that go on how to reach who asks. */
function sizeFrom(frames: readonly (readonly Line[])[], at: number, language: Language): number {
  const [title, other] = frames[at] ?? [];
  if (!title || other || !language.isNoticeTitle(title.text)) return 1;
  return endFrom(frames, at + 2, language) - at;
}

/** Before which frame a notice ends that is as long as up to a frame at least: what goes it on belongs to it. */
function endFrom(frames: readonly (readonly Line[])[], from: number, language: Language): number {
  const end = frames.findIndex((frame, index) => index >= from && !language.goesOnNotice(textsOf(frame)));
  return end < 0 ? frames.length : end;
}

function noticeOf(
  lines: readonly Line[],
  isNone: (first: Line) => boolean,
  language: Language,
): Notice | undefined {
  const [first] = lines;
  if (!first || lines.length < 2 || lines.length > LONGEST || isNone(first)) return undefined;
  const rule = language.notice(textsOf(lines));
  return rule === null ? undefined : { lines, role: "other", rule };
}

const textsOf = (lines: readonly Line[]): readonly string[] => lines.map((line) => line.text);

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
