import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { isSurelyName } from "./names.ts";
import { NUMERAL } from "./numerals.ts";
import { hasSpace } from "./spaces.ts";

/** Readers who sign their letters to the paper, each with where he lives. */

/** A line that names one, or a day, is no longer, in characters. */
export const SENDER_LINE = 22;

/** By what he is called, with his address: `海棠街道　方大爷`, `蕉赖居民　李先生`. */
const SENDER =
  /^(?:\p{Script=Han}{0,6}(?:读者|市民|网友|居民|村民|家长)|\p{Script=Han}{1,8}(?:街道|[镇乡村县市区路校]|社区|小区|[中小大]学|公司))[ \u3000]+\p{Script=Han}{1,4}(?:先生|女士|大爷|大妈|大伯|老伯|师傅|同学|老师|阿姨)$/u;

/** `谷阳新村　读者　沈志明`, `读者　沈志明`, with the bare name. */
const READER =
  /^(?:\p{Script=Han}{2,10}[ \u3000]+)?(?:热心)?(?:读者|市民|居民|网友)[ \u3000]+(\p{Script=Han}(?:[ \u3000]?\p{Script=Han}){1,2})$/u;

/** The same with the bare name: `天津河东区　李国伟`. */
const BARE_SENDER = new RegExp(
  bothScripts(
    "^\\p{Script=Han}{2,14}[省市县区州旗盟镇乡村厂矿站队社校院局][ \\u3000]+(\\p{Script=Han}(?:[ \\u3000]?\\p{Script=Han}){1,2})$",
  ),
  "u",
);

/** `讀者　黃清波敬上　五月廿日`, `黃清波謹上`. */
const RESPECTFUL = new RegExp(
  bothScripts(
    `^(?:[\\p{Script=Han}]{0,8}(?:读者|市民|居民|学生|家长)[ \\u3000]*)?(\\p{Script=Han}(?:[ \\u3000]?\\p{Script=Han}){1,2})[ \\u3000]*(?:[敬谨]?上|[敬谨]启)(?:[ \\u3000]+[${NUMERAL}]{1,3}月[${NUMERAL}]{1,3}[日号])?$`,
  ),
  "u",
);

/** Who answered one: `区律师事务所律师　沈志明`. */
const EXPERT = new RegExp(
  bothScripts(
    "^\\p{Script=Han}{2,16}(?:律师|医师|药师|法官|检察官|教授|研究员|农艺师)[ \\u3000]+(\\p{Script=Han}(?:[ \\u3000]?\\p{Script=Han}){1,2})$",
  ),
  "u",
);

/** What a reader is called ends so. */
const TITLE_END = new Kind(/[生士爷妈伯傅学师姨]/u);

/** Whether a text may end with what a reader is called. */
export function mayBeReader(text: string): boolean {
  return TITLE_END.ends(text);
}

/** Who does not give his name: `一个夜班工人`, `几位退休教师`. */
const UNNAMED = new RegExp(
  bothScripts(
    "^(?:一|几|数|两|三|部分|[一二三四五六七八九十]+)[个位名群]?\\p{Script=Han}{0,10}(?:工人|职工|员工|店员|农民|村民|社员|读者|市民|居民|住户|业主|家长|教师|老师|学生|乘客|旅客|顾客|用户|观众|听众|群众|司机|老人|妇女|青年|母亲|父亲|患者|病人|干部|战士|党员|商人|小贩)$",
  ),
  "u",
);

/** Several who write together: `修配厂　部分职工`, `五车间全体职工`. */
const SEVERAL = new RegExp(
  bothScripts(
    "^[\\p{Script=Han}\\d ]{0,14}[ \\u3000]?(?:部分|全体|几名|数名)(?:职工|员工|工人|社员|村民|农民|师生|学生|家长|干部|战士|指战员|住户|居民|读者|同学|教师)$",
  ),
  "u",
);
/** With where he lives in brackets: `林秀兰（红山）`. */
const AT_PLACE = /^(\p{Script=Han}{2,3})[（(]\p{Script=Han}{2,6}[）)]$/u;

/** Whether a line says who wrote the letter over it, in a form that may be a headline elsewhere: `一个老工人`, `林秀兰（红山）`. */
export function isUnnamedSender(line: string): boolean {
  if (line.length > SENDER_LINE) return false;
  const name = AT_PLACE.exec(line)?.[1];
  return (
    UNNAMED.test(line) ||
    SEVERAL.test(line) ||
    OFFICE.test(line) ||
    (name !== undefined && isSurelyName(name))
  );
}

/** Forms that name somebody: his letter, or answer, ends with them. */
const SIGNED: readonly RegExp[] = [BARE_SENDER, READER, EXPERT, RESPECTFUL];

/** Who writes to all: `桂花园第二居委会`. */
const OFFICE = new RegExp(
  bothScripts(
    "^[\\p{Script=Han}\\d]{2,20}(?:居委会|村委会|业委会|委员会|管委会|办事处|编辑部|工作站|中心|公司|银行|医院|学校|[中小]学|党支部|党委|团委|工会|[局院所站部处])$",
  ),
  "u",
);

/** Whether a line names a reader and where he lives, at the end of his letter. */
export function isSenderLine(line: string): boolean {
  if (line.length > SENDER_LINE || !hasSpace(line)) return false;
  const name = SIGNED.map((form) => form.exec(line)?.[1])
    .find((found) => found !== undefined)
    ?.replace(/[ \u3000]/gu, "");
  return SENDER.test(line) || (name !== undefined && isSurelyName(name));
}
