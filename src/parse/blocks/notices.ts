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
  /** Whether no blank line parts it from what stands above or below. */
  readonly isTight: boolean;
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
  for (const frame of frames) {
    for (const notice of findTight(frame, isNone, language))
      for (const line of notice.lines) found.set(line, notice);
  }
  for (let at = 0; at < frames.length; ) {
    const size = sizeFrom(frames, at, language);
    const frame = concat(frames.slice(at, at + size));
    const notice = frame.some((line) => found.has(line)) ? undefined : noticeOf(frame, isNone, language);
    for (const line of notice?.lines ?? []) found.set(line, notice as Notice);
    at += notice ? size : 1;
  }
  return found;
}

/** Find the notices in lines that no blank one parts: from the title of each to where it ends. */
function findTight(
  frame: readonly Line[],
  isNone: (first: Line) => boolean,
  language: Language,
): readonly Notice[] {
  const notices: Notice[] = [];
  for (let at = 0; at < frame.length; at++) {
    if (!language.isNoticeTitle((frame[at] as Line).text)) continue;
    const rest = frame.slice(at, at + LONGEST);
    const count = language.linesOfNotice(textsOf(rest));
    if (count === frame.length) return [];
    const notice = noticeOf(rest.slice(0, count), isNone, language);
    if (!notice) continue;
    notices.push({ ...notice, isTight: true });
    at += count - 1;
  }
  return notices;
}

/** Of how many frames a notice is that begins with one: a title alone has the next, and those that go on how to reach who asks. */
function sizeFrom(frames: readonly (readonly Line[])[], at: number, language: Language): number {
  const [title, other] = frames[at] ?? [];
  if (!title || other || !language.isNoticeTitle(title.text)) return 1;
  const rest = frames.slice(at + 2);
  const end = rest.findIndex((frame) => !language.goesOnNotice(textsOf(frame)));
  return 2 + (end < 0 ? rest.length : end);
}

function noticeOf(
  lines: readonly Line[],
  isNone: (first: Line) => boolean,
  language: Language,
): Notice | undefined {
  const [first] = lines;
  if (!first || lines.length < 2 || lines.length > LONGEST || isNone(first)) return undefined;
  const rule = language.notice(textsOf(lines));
  return rule === null ? undefined : { lines, role: "other", rule, isTight: false };
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
