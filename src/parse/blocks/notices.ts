import type { Language } from "../language.ts";
import { concat, lastOf } from "../lists.ts";
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
 * The title may be set apart, and so may how to reach who asks; the day on which it was signed ends it. None begins with a
 * line of the page's head, or with other furniture.
 */
export function findNotices(
  lines: readonly Line[],
  isNone: (line: Line) => boolean,
  language: Language,
): ReadonlyMap<Line, Notice> {
  const found = new Map<Line, Notice>();
  const frames = splitAtBlanks(lines).flatMap((frame) => splitAtTitles(frame, isNone, language));
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

/** Split the notices from a frame that begin with their titles under the end of a text. */
function splitAtTitles(
  frame: readonly Line[],
  isNone: (line: Line) => boolean,
  language: Language,
): readonly (readonly Line[])[] {
  const title = frame.findIndex(
    ({ text }, index) => index > 0 && language.isNoticeTitle(text) && endsText(frame[index - 1], language),
  );
  if (title < 0) return [frame];
  const size = sizeWithin(frame.slice(title), isNone, language);
  const end = size > 0 ? title + size : title + 1;
  const rest = end < frame.length ? splitAtTitles(frame.slice(end), isNone, language) : [];
  if (size > 0) return [frame.slice(0, title), frame.slice(title, end), ...rest];
  const [next = [], ...others] = rest;
  return [[...frame.slice(0, end), ...next], ...others];
}

function endsText(line: Line | undefined, language: Language): boolean {
  return line !== undefined && (language.endsSentence(line.text) || language.close(line.text) !== null);
}

/**
 * How many lines a notice has that begins some: up to the day that signs it, or up to a caption or furniture where no article
 * begins before it; 0 where it is none.
 */
function sizeWithin(lines: readonly Line[], isNone: (line: Line) => boolean, language: Language): number {
  const day = lines.slice(0, LONGEST).findIndex(({ text }) => language.isDay(text));
  if (day > 0) return day + 1;
  const end = lines.findIndex((line) => isNone(line) || language.caption(line.text) !== null);
  const own = end < 0 ? lines : lines.slice(0, end);
  const isOther = own.some(({ text }) => language.lead(text) !== null || language.isBylineLine(text));
  return isOther || own.length > LONGEST ? 0 : own.length;
}

/** Of how many frames a notice is that begins with one: a title alone has the next, up to the day under it, and those that go on. */
function sizeFrom(frames: readonly (readonly Line[])[], at: number, language: Language): number {
  const [title, other] = frames[at] ?? [];
  if (!title || other || !language.isNoticeTitle(title.text)) return 1;
  const signed = at + 1 + framesUpToDay(frames.slice(at + 1), language);
  return endFrom(frames, signed, language) - at;
}

/** Before which frame a notice ends that is as long as up to a frame at least: what goes it on belongs to it. */
function endFrom(frames: readonly (readonly Line[])[], from: number, language: Language): number {
  const end = frames.findIndex((frame, index) => index >= from && !language.goesOnNotice(textsOf(frame)));
  return end < 0 ? frames.length : end;
}

/** How many frames it takes to the day that signs a notice, if it is one of so many lines; else one. */
function framesUpToDay(frames: readonly (readonly Line[])[], language: Language): number {
  let lines = 1;
  for (const [index, frame] of frames.entries()) {
    lines += frame.length;
    if (lines > LONGEST || (index > 0 && language.isNoticeTitle(frame[0]?.text ?? ""))) return 1;
    if (language.isDay(lastOf(frame)?.text ?? "")) return index + 1;
  }
  return 1;
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
