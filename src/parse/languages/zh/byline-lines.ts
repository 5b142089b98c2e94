import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import type { BylineForm } from "./byline-form.ts";
import {
  BARE_WORK,
  DRAWN,
  IN_BRACKETS,
  MARK,
  NAME,
  REPORT,
  REPORT_SIGN,
  ROLE,
  ROLE_SIGN,
} from "./byline-parts.ts";
import { readPeople, readPeopleNoWords, readSurePeople } from "./byline-people.ts";
import { readCreditLine } from "./credit.ts";
import { MAKERS_SIGN, readAuthorFrom, readSpacedMakers, readTightMakers, WORK_AHEAD } from "./makers.ts";
import { CLOSE } from "./punctuation.ts";

const SQUARE = new Kind(/[□◻◼]/u);
const BRACKET = new Kind(/[〔［（([]/u);
const SPACE = new Kind(/[ \u3000]/u);

/** Bylines on a line of their own, wherever they stand, the surest first. A new form is a row here. */
export const LINE_FORMS: readonly BylineForm[] = [
  {
    rule: "square-line",
    place: "line",
    sign: SQUARE,
    pattern: /^[□◻◼]\s*([^。，]{2,40})$/u,
    names: readPeople,
    credit: readCreditLine,
    example: ["□尤　蓝", "尤蓝||"],
  },
  {
    rule: "marked-line",
    place: "line",
    sign: new Kind(new RegExp(`${MARK}|者`, "u")),
    pattern: new RegExp(
      `^(?:${MARK}\\s*|[^（(〔【]\\s?(?=${bothScripts("本报(?:特约)?记者")}))([^。，]{2,40})$`,
      "u",
    ),
    names: readSurePeople,
    credit: readCreditLine,
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
    credit: readCreditLine,
    example: ["本报记者 龚晓 通讯员 邹勇东", "龚晓|邹勇东|"],
  },
  {
    rule: "told-line",
    place: "line",
    sign: ROLE_SIGN,
    pattern: new RegExp(`^((?:${bothScripts("口述|讲述|主讲")})[人者]?\\s?[:：/／][^。，]{2,50})$`, "u"),
    credit: readCreditLine,
    example: ["口述：张桂英（78岁）　整理：本报记者 许晴", "许晴||"],
  },
  {
    rule: "work-line",
    place: "line",
    sign: SPACE,
    pattern: new RegExp(`^(${BARE_WORK}[ \\u3000]+[^。，（）()]{2,40})$`, "u"),
    credit: readCreditLine,
    example: ["整理 王芳", "王芳||"],
  },
  {
    rule: "makers-line",
    place: "line",
    sign: MAKERS_SIGN,
    pattern: new RegExp(`^${WORK_AHEAD}([^。，：:《》]{4,40})$`, "u"),
    credit: readSpacedMakers,
    example: ["海明威　著　李明　译", "海明威 李明||"],
  },
  {
    rule: "author-line",
    place: "line",
    sign: MAKERS_SIGN,
    /** Tight on the name, without the work: `古龍著`. */
    pattern: new RegExp(bothScripts("^(\\p{Script=Han}{2,3}(?:著|编著|译著|译))$"), "u"),
    credit: readTightMakers,
    example: ["馮玉奇著", "馮玉奇||"],
  },
  {
    rule: "makers-in-brackets",
    place: "line",
    sign: MAKERS_SIGN,
    pattern: new RegExp(`^${WORK_AHEAD}([（(][^。，：:（()）]{3,20}[）)])$`, "u"),
    credit: readTightMakers,
    example: ["（李明译）", "李明||"],
  },
  {
    rule: "author-from",
    place: "line",
    sign: BRACKET,
    pattern: /^([〔［（([][^。，：:]{3,24})$/u,
    credit: readAuthorFrom,
    example: ["［法］莫泊桑", "莫泊桑||"],
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
    rule: "bracketed-line",
    place: "line",
    sign: ROLE_SIGN,
    /** In round brackets it is what stands at the end of a text. */
    pattern: new RegExp(
      `^[【〖〔［[]\\s*([^。，（(】〗〕］\\]]{0,24}${ROLE}[^。，（(】〗〕］\\]]{2,40})[】〗〕］\\]]$`,
      "u",
    ),
    credit: readCreditLine,
    example: ["【本报记者 龚晓 通讯员 邹勇东】", "龚晓|邹勇东|"],
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
    rule: "group-line",
    place: "line",
    pattern: new RegExp(
      bothScripts(
        "^[（(【]?((?:本报|本刊)?(?:通讯员[ \\u3000]+)?\\p{Script=Han}{0,12}(?:报[道导]|创作|写作|采写|通讯|采访)小?组|(?:本报)?(?:记者|通讯员)(?:[ \\u3000、]+(?:本报)?(?:记者|通讯员)){1,2})[）)】]?$",
      ),
      "u",
    ),
    names: () => [],
    example: ["青河县报道组", "||"],
  },
  {
    rule: "group-and-names",
    place: "line",
    sign: SPACE,
    pattern: new RegExp(
      bothScripts(
        `^[（(]?\\p{Script=Han}{2,12}(?:报[道导]|通讯|写作)小?组[ \\u3000]+((?:${NAME})(?:[ \\u3000、]+(?:${NAME})){0,3})[）)]?$`,
      ),
      "u",
    ),
    names: readPeopleNoWords,
    example: ["红旗农场报道组　顾德明　吴志刚", "顾德明 吴志刚||"],
  },
  {
    rule: "name-in-brackets",
    place: "line",
    pattern: new RegExp(`^${IN_BRACKETS}$`, "u"),
    names: readPeopleNoWords,
    example: ["（丹翁）", "丹翁||"],
  },
];
