import { bothScripts } from "../../../chinese/both-scripts.ts";
import type { Kind } from "../../characters.ts";
import type { BylinePlace } from "../../language.ts";
import {
  BARE_WORK,
  DRAWN,
  IN_BRACKETS,
  INSIDE,
  MANY,
  MARK,
  NAME,
  REPORT,
  REPORT_SIGN,
  ROLE,
  ROLE_SIGN,
} from "./byline-parts.ts";
import { isBareName, isSpaced, isSurelyName, readNames } from "./names.ts";
import { isColumnWord } from "./page-names.ts";
import { CLOSE, OPEN } from "./punctuation.ts";
import { isWord } from "./words.ts";

/** A form of byline. */
export interface BylineForm {
  readonly rule: string;
  readonly place: BylinePlace;
  /** Finds the credit; group 1 is its text. */
  readonly pattern: RegExp;
  /** What stands in every text of this form; few others have it, and need not be looked through with the pattern. */
  readonly sign?: Kind;
  /** Reads names that stand without a role; missing where a role must stand with them. */
  readonly names?: (text: string) => readonly string[] | null;
  /** A text that has this form, and its names: `reporters | correspondents | photographers`. */
  readonly example: readonly [text: string, names: string];
}

/** Names, but not the name of a column: `●微评`. */
const readPeople = (text: string): readonly string[] | null =>
  isColumnWord(text.trim()) ? null : readNames(text);
/** Four letters are a remark more often: `（印見前報）`. */
const readSurePeople = (text: string): readonly string[] | null => {
  const names = readPeople(text);
  return names?.every(isBareName) ? names : null;
};

/** Alone in its line a word in brackets is the last of a headline, and names a column: `（新知）`. */
const readPeopleNoWords = (text: string): readonly string[] | null => {
  const names = readPeople(text);
  const surely = names?.length === 1 ? [...text.trim()].length <= 3 : names?.every(isSurelyName);
  return surely && !isWord(text.trim()) ? names : null;
};

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
    pattern: new RegExp(
      `^(?:${MARK}\\s*|[^（(〔【]\\s?(?=${bothScripts("本报(?:特约)?记者")}))([^。，]{2,40})$`,
      "u",
    ),
    names: readSurePeople,
    example: ["◎本报记者 袁凤敏 唐凤", "袁凤敏 唐凤||"],
  },
  {
    rule: "role-line",
    place: "line",
    sign: ROLE_SIGN,
    pattern: new RegExp(
      `^(?!${DRAWN})([^。，（(]{0,24}${ROLE}[^。，）)]{0,40}?(?:[（(][文图圖]\\s?[、·/／]?\\s?[文图圖][）)])?)$`,
      "u",
    ),
    example: ["本报记者 龚晓 通讯员 邹勇东", "龚晓|邹勇东|"],
  },
  {
    rule: "work-line",
    place: "line",
    pattern: new RegExp(`^(${BARE_WORK}[ \\u3000]+[^。，（）()]{2,40})$`, "u"),
    example: ["整理 王芳", "王芳||"],
  },
  {
    rule: "report-line",
    place: "line",
    sign: REPORT_SIGN,
    /** Without a stroke or a space, and in round brackets, it is what stands at the end of a text. */
    pattern: new RegExp(
      `^(?:[【〔［]\\s*|[（(]?(?=[^。]*[／/])|(?=[^）)]*\\s[^）)]*$))([^。，（(]{2,40}${REPORT})\\s*${CLOSE}?$`,
      "u",
    ),
    example: ["〔記者王小明／台北報導〕", "王小明||"],
  },
  {
    rule: "nobody-line",
    place: "line",
    pattern: new RegExp(
      bothScripts(
        "^[【〔［]?((?:本报|本刊|[\\p{Script=Han}]{2,6}(?:中心|新闻))?[\\s/／|]*(?:综合|专题|连线)(?:整理|报道|报导|消息|外电))[】〕］]?$",
      ),
      "u",
    ),
    names: () => [],
    example: ["國際中心／綜合報導", "||"],
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
    rule: "report-in-lead",
    place: "lead",
    sign: REPORT_SIGN,
    pattern: new RegExp(`^${OPEN}\\s*([^。，（）()【】]{2,30}${REPORT})\\s*${CLOSE}`, "u"),
    example: ["【王小明／台北報導】連日豪雨", "王小明||"],
  },
  {
    rule: "names-in-lead",
    place: "lead",
    pattern: new RegExp(
      `^[^。，]{0,24}[讯訊电電][】〕］]?\\s*${OPEN}\\s*((?:${NAME})(?:[ \\u3000、]+(?:${NAME})){0,4})\\s*${CLOSE}`,
      "u",
    ),
    names: readSurePeople,
    example: ["中新网杭州11月20日电（李志强 王芳）近日", "李志强 王芳||"],
  },
  {
    rule: "at-end",
    place: "end",
    pattern: new RegExp(`${OPEN}\\s*((?=[^）)]{0,20}${ROLE})${MANY.slice(1)}\\s*${CLOSE}[。]?$`, "u"),
    example: ["更大的成就。（本报记者 潘彬玉）", "潘彬玉||"],
  },
  {
    rule: "work-at-end",
    place: "end",
    pattern: new RegExp(`${OPEN}\\s*((?=[^）)]{0,12}${BARE_WORK})${INSIDE.slice(1)}\\s*${CLOSE}[。]?$`, "u"),
    example: ["更大的成就。（整理 王芳）", "王芳||"],
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
    pattern: new RegExp(
      `^(?:${OPEN}?[\\p{Script=Han}]{1,8}[讯訊]${CLOSE}?\\s*)?[□■◎]?\\s*([\\p{Script=Han}·]{0,12}?${bothScripts("(?:记者|通讯员)")}[\\p{Script=Han}\\s、·/／]{2,50}?${REPORT}|${bothScripts("(?:本报|本刊|特约|见习)*(?:记者|通讯员)[ \\u3000]+[\\p{Script=Han} \\u3000、]{2,30}?(?=[电讯])")})[电電讯訊]?(?:[：:，\\s\\d]|$)`,
      "u",
    ),
    example: ["羊城晚报讯 记者王芳、通讯员李明报道：", "王芳|李明|"],
  },
];
