import type { Credits } from "../../../model.ts";
import { Kind } from "../../characters.ts";
import type { Byline, BylinePlace } from "../../language.ts";
import { maySign } from "./byline-signs.ts";
import { NOBODY, readCredit } from "./credit.ts";
import { mend } from "./misread.ts";
import { isSurelyName, readNames } from "./names.ts";
import { isColumnWord } from "./page-names.ts";
import { CLOSE, OPEN } from "./punctuation.ts";
import { isWord } from "./words.ts";

/** A form of byline. */
export interface BylineForm {
  readonly rule: string;
  readonly place: BylinePlace;
  /** Finds the credit; group 1 is its text. */
  readonly pattern: RegExp;
  /** Reads names that stand without a role; missing where a role must stand with them. */
  readonly names?: (text: string) => readonly string[] | null;
  /** A text that has this form, and its names: `reporters | correspondents | photographers`. */
  readonly example: readonly [text: string, names: string];
}

const NO_BRACKET = `[^${OPEN.slice(1, -1)}${CLOSE.slice(1, -1)}。]`;
const INSIDE = `(${NO_BRACKET}{2,50}?)`;
/** A report from all provinces names everybody who sent something. */
const MANY = `(${NO_BRACKET}{2,240}?)`;
/** `（丹翁）`, `（方 晨）`, `（王芳、李明）`. */
const NAME = "[\\p{Script=Han}]{2,4}|[\\p{Script=Han}][\\s\\u3000]+[\\p{Script=Han}]";
const IN_BRACKETS = `${OPEN}\\s*(?![\\p{Script=Han}]{0,4}(?:记者|通讯员))((?:${NAME})(?:[ \\u3000、]+(?:${NAME})){0,3})\\s*${CLOSE}`;
const ROLE =
  "(?:记者|記者|通讯员|通訊員|评论员|評論員|实习生|摄影|摄|[文图]\\s?[/／|｜]|[/／\\s][文图](?![\\p{Script=Han}]))";
/** □ ◎ ■ and what OCR makes of them. */
const MARK = "[□◎■●○◇◆▲△☆★◻◼@©⊙]";

/** Names, but not the name of a column: `●微评`. */
const readPeople = (text: string): readonly string[] | null =>
  isColumnWord(text.trim()) ? null : readNames(text);
/** Four letters are a remark more often: `（印見前報）`. */
const readSurePeople = (text: string): readonly string[] | null => {
  const names = readPeople(text);
  return names?.every((name) => isSurelyName(name) && [...name].length <= 3) ? names : null;
};

/** Alone in its line a word in brackets is the last of a headline, and names a column: `（新知）`. */
const readPeopleNoWords = (text: string): readonly string[] | null => {
  const names = readPeople(text);
  const surely = names?.length === 1 ? [...text.trim()].length <= 3 : names?.every(isSurelyName);
  return surely && !isWord(text.trim()) ? names : null;
};

/** Two characters, and the space between them, in UTF-16 code units. */
const SPACED = 5;

/** Whether a line of two characters is set as wide as one of three: `古　风`, a name most likely; `斌 摄` is the rest of one. */
export function isSpaced(line: string): boolean {
  return line.length <= SPACED && /^\p{Script=Han}[ \u3000](?![摄攝])\p{Script=Han}$/u.test(line);
}

/** The forms of bylines, the surest first. A new form is a row here. */
export const BYLINE_FORMS: readonly BylineForm[] = [
  {
    rule: "square-line",
    place: "line",
    pattern: /^[□◻◼]\s*([^。，]{2,40})$/u,
    names: readPeople,
    example: ["□尤　蓝", "尤蓝||"],
  },
  {
    rule: "marked-line",
    place: "line",
    pattern: new RegExp(`^(?:${MARK}\\s*|[^（(〔【]\\s?(?=本报(?:特约)?记者))([^。，]{2,40})$`, "u"),
    names: readSurePeople,
    example: ["◎本报记者 袁凤敏 唐凤", "袁凤敏 唐凤||"],
  },
  {
    rule: "role-line",
    place: "line",
    pattern: new RegExp(`^([^。，（(]{0,24}${ROLE}[^。，）)]{0,40}?)$`, "u"),
    example: ["本报记者 龚晓 通讯员 邹勇东", "龚晓|邹勇东|"],
  },
  {
    rule: "name-in-brackets",
    place: "line",
    pattern: new RegExp(`^${IN_BRACKETS}$`, "u"),
    names: readPeopleNoWords,
    example: ["（丹翁）", "丹翁||"],
  },
  {
    rule: "bare-name",
    place: "under-headline",
    pattern: /^(\p{Script=Han}{2,3}|\p{Script=Han}[ \u3000]\p{Script=Han})$/u,
    names: (text) => (isSpaced(text) ? readPeople(text) : isWord(text) ? null : readSurePeople(text)),
    example: ["闻一笑", "闻一笑||"],
  },
  {
    rule: "after-deck",
    place: "deck",
    pattern: new RegExp(`\\s*${MARK}\\s*([^。，]{2,40})$`, "u"),
    names: readSurePeople,
    example: ["——临港区加快推进项目建设综述 ◎本报记者 孙艺嘉 王威晨", "孙艺嘉 王威晨||"],
  },
  {
    rule: "in-lead",
    place: "lead",
    pattern: new RegExp(`^.{0,30}?${OPEN}\\s*((?=[^）)]{0,20}${ROLE})${INSIDE.slice(1)}\\s*${CLOSE}`, "u"),
    example: ["本报讯（记者 陆霞 通讯员 傅阳）近年来，", "陆霞|傅阳|"],
  },
  {
    rule: "at-end",
    place: "end",
    pattern: new RegExp(`${OPEN}\\s*((?=[^）)]{0,20}${ROLE})${MANY.slice(1)}\\s*${CLOSE}[。]?$`, "u"),
    example: ["更大的成就。（本报记者 潘彬玉）", "潘彬玉||"],
  },
  {
    rule: "brackets-alone",
    place: "signature",
    pattern: new RegExp(`^${IN_BRACKETS}$`, "u"),
    names: readPeopleNoWords,
    example: ["（荀梦）", "荀梦||"],
  },
  {
    rule: "brackets-at-end",
    place: "signature",
    pattern: new RegExp(`(?:[。！？…][”’」』]*|、)${IN_BRACKETS}$`, "u"),
    names: readSurePeople,
    example: ["培训持续到8月20日，全程免费。（荀梦）", "荀梦||"],
  },
  {
    rule: "bare-at-end",
    place: "signature",
    pattern: /[。！？…”’」』、]\u3000(\p{Script=Han}{2,4})$/u,
    names: readNames,
    example: ["抢救性发掘将在枯水期进行。　年丰", "年丰||"],
  },
  {
    rule: "role-at-start",
    place: "lead",
    pattern:
      /^((?:本报|本刊|特约|见习)*(?:记者|通讯员)[ \u3000]+[\p{Script=Han} \u3000、]{2,30}?)(?:报道|电|讯)[：: \u3000]/u,
    example: ["本报记者 王芳报道 11月21日，", "王芳||"],
  },
];

/** Read the byline in a text, at one of the places where it may stand; null where there is none. */
export function readByline(text: string, ...places: readonly BylinePlace[]): Byline | null {
  if (!places.some((place) => maySign(text, place))) return null;
  return readForms(BYLINE_FORMS, mend(text), places);
}

/** Read a byline in one of the forms of a table. */
export function readForms(
  forms: readonly BylineForm[],
  text: string,
  places: readonly BylinePlace[],
): Byline | null {
  for (const { rule, place, pattern, names } of forms) {
    if (!places.includes(place)) continue;
    const found = pattern.exec(text);
    const credits = found && creditsIn(found[1] ?? "", names);
    if (credits) return { rule, credits, rest: text.replace(found[0], "") };
  }
  return null;
}

/** Lines that begin like this hold a byline, if they hold one at all, and no headline. */
const SURE_LINES: readonly RegExp[] = [
  /^[^\p{Script=Han}（(〔【]?.?\s?(?:本报|本刊|本台|记者|特约|见习|实习|全媒体|融媒|通讯员|评论员)/u,
  /^(?:[文图摄]|撰文|摄影)\s?[/／|｜:：]/u,
  new RegExp(
    `^${MARK}\\s?\\p{Script=Han}{2,8}(?:[报台社网刊]|中心)(?:全媒体|融媒体?|见习|实习|特约)?记者`,
    "u",
  ),
  /^[□◻◼■◎◆]\s?\p{Script=Han}(?:[\s\u3000]?\p{Script=Han}){1,2}$/u,
];

/** What all of them have among their first characters, also where it was misread. */
const SURE_SIGN = new Kind(new RegExp(`${MARK}|[本记特见实全融通评文图摄撰木术末]`, "u"));
const SIGNED_WITHIN = 5;

/** Whether a line is surely a byline, wherever it stands. */
export function isBylineLine(line: string): boolean {
  if (!SURE_SIGN.isIn(line.slice(0, SIGNED_WITHIN))) return false;
  const printed = mend(line);
  return SURE_LINES.some((form) => form.test(printed)) && readByline(printed, "line") !== null;
}

function creditsIn(text: string, readBare: BylineForm["names"]): Credits | null {
  const names = readBare?.(text);
  return readCredit(text) ?? (names ? { ...NOBODY, reporter: names } : null);
}
