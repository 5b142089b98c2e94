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

/** Split the notices from a frame that begin with their titles in the middle of it, or end there. */
function splitAtTitles(
  frame: readonly Line[],
  isNone: (line: Line) => boolean,
  language: Language,
): readonly (readonly Line[])[] {
  for (const [title, { text }] of frame.entries()) {
    if (!language.isNoticeTitle(text)) continue;
    const size = sizeWithin(frame.slice(title), frame[title - 1], isNone, language);
    if (size === 0 || size === frame.length) continue;
    const end = title + size;
    const over = title > 0 ? [frame.slice(0, title)] : [];
    const under = end < frame.length ? splitAtTitles(frame.slice(end), isNone, language) : [];
    return [...over, frame.slice(title, end), ...under];
  }
  return [frame];
}

/**
 * How many lines a notice has that begins some: as many as its words tell, or under the end of a text up to a caption or
 * furniture, where no article begins before it; 0 where it is none.
 */
function sizeWithin(
  lines: readonly Line[],
  before: Line | undefined,
  isNone: (line: Line) => boolean,
  language: Language,
): number {
  const told = language.linesOfNotice(textsOf(lines.slice(0, LONGEST)));
  if (told > 0 || !endsText(before, language)) return told;
  const end = lines.findIndex(
    (line, index) =>
      isNone(line) ||
      language.caption(line.text) !== null ||
      (index > 0 && language.isNoticeTitle(line.text)),
  );
  const own = end < 0 ? lines : lines.slice(0, end);
  const isOther = own.some(({ text }) => language.lead(text) !== null || language.isBylineLine(text));
  return isOther || own.length > LONGEST ? 0 : own.length;
}

function endsText(line: Line | undefined, language: Language): boolean {
  return line !== undefined && (language.endsSentence(line.text) || language.close(line.text) !== null);
}

/** Of how many frames a notice is that begins with one: a title alone has the next, up to the day under it, and those that go on. */
function sizeFrom(frames: readonly (readonly Line[])[], at: number, language: Language): number {
  const [title, other] = frames[at] ?? [];
  if (!title || other || !language.isNoticeTitle(title.text)) return 1;
  const signed = at + 1 + framesUpToDay(frames.slice(at + 1), language);
  return endFrom(frames, upToAsking(frames, at, signed, language), language) - at;
}

/** More paragraphs of a notice than that, set apart, are an article. */
const PARAGRAPHS = 4;

/** Before which frame a notice ends that says what it asks in a later paragraph only, if no article begins before that. */
function upToAsking(
  frames: readonly (readonly Line[])[],
  at: number,
  end: number,
  language: Language,
): number {
  const begins = ({ text }: Line): boolean =>
    language.isNoticeTitle(text) || language.lead(text) !== null || language.isBylineLine(text);
  for (let to = end; to <= Math.min(frames.length, at + PARAGRAPHS); to++) {
    const lines = concat(frames.slice(at, to));
    if (lines.length > LONGEST || lines.slice(1).some(begins)) break;
    if (language.notice(textsOf(lines)) !== null) return to;
  }
  return end;
}

/** Before which frame a notice ends that is as long as up to a frame at least: what goes it on belongs to it. */
function endFrom(frames: readonly (readonly Line[])[], from: number, language: Language): number {
  const goesOn = (frame: readonly Line[]): boolean =>
    !language.isNoticeTitle(frame[0]?.text ?? "") && language.goesOnNotice(textsOf(frame));
  const end = frames.findIndex((frame, index) => index >= from && !goesOn(frame));
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
