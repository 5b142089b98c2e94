import { bothScripts } from "../../../chinese/both-scripts.ts";
import type { BylineForm } from "./byline-form.ts";
import { INSIDE, NAME, OFFICE, REPORT, ROLE } from "./byline-parts.ts";
import { readSurePeople } from "./byline-people.ts";
import { readCreditLine } from "./credit.ts";
import { NUMERAL } from "./numerals.ts";
import { CLOSE, OPEN } from "./punctuation.ts";

/** Bylines in the first words of an article, the surest first. A new form is a row here. */
export const LEAD_FORMS: readonly BylineForm[] = [
  {
    rule: "in-lead",
    place: "lead",
    pattern: new RegExp(
      `^.{0,30}?${OPEN}\\s*((?=[^）)】〕］]{0,20}${ROLE})${INSIDE.slice(1)}\\s*${CLOSE}`,
      "u",
    ),
    example: ["本报讯（记者 陆霞 通讯员 傅阳）近年来，", "陆霞|傅阳|"],
  },
  {
    rule: "report-in-lead",
    place: "lead",
    pattern: new RegExp(`^${OPEN}\\s*([^。，（）()【】]{2,30}${REPORT})\\s*${CLOSE}`, "u"),
    example: ["【王小明／台北報導】連日豪雨", "王小明||"],
  },
  {
    rule: "names-in-lead",
    place: "lead",
    pattern: new RegExp(
      `^[^。，]{0,24}[讯訊电電][】〕］]?\\s*${OPEN}\\s*(?:${OFFICE}[ \\u3000]+)?((?:${NAME})(?:[ \\u3000、]+(?:${NAME})){0,4})\\s*${CLOSE}`,
      "u",
    ),
    names: readSurePeople,
    example: ["中新网杭州11月20日电（李志强 王芳）近日", "李志强 王芳||"],
  },
  {
    rule: "author-before-day",
    place: "lead",
    pattern: new RegExp(
      `^[（(][\\p{Script=Han}]{1,12}[ \\u3000]+((?:${NAME})(?:[ \\u3000、]+(?:${NAME})){0,3})[）)]\\s*(?=${bothScripts("近日|日前|昨|今|连日来")}|[${NUMERAL}]{1,3}[月日])`,
      "u",
    ),
    names: readSurePeople,
    example: ["（马院 许可）10月8日，学院召开研讨会", "许可||"],
  },
  {
    rule: "behind-dateline",
    place: "lead",
    /** As agencies and party papers set it before 2000; later ones put the reporter in brackets. */
    pattern: new RegExp(
      `^${OPEN}?[\\p{Script=Han}]{2,12}?[${NUMERAL}]{1,3}月[${NUMERAL}]{1,3}日专?[电電讯訊]${CLOSE}?\\s*(${bothScripts("(?:本报|特约|特派|见习|实习)?(?:记者|通讯员)")}[\\p{Script=Han}\\s、·]{2,40}?${REPORT})[：:，\\s]`,
      "u",
    ),
    credit: readCreditLine,
    example: ["本报济南10月28日电　记者宋光茂报道：山东省", "宋光茂||"],
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
