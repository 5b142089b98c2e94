import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { isSurelyName } from "./names.ts";

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

/** Who answered one: `区律师事务所律师　沈志明`. */
const EXPERT = new RegExp(
  bothScripts(
    "^\\p{Script=Han}{2,16}(?:律师|医师|药师|法官|检察官|教授|研究员|农艺师)[ \\u3000]+(\\p{Script=Han}(?:[ \\u3000]?\\p{Script=Han}){1,2})$",
  ),
  "u",
);

/** Whom an answer is addressed to: `方文华读者：您好！` */
const REPLY = new RegExp(
  bothScripts("^(?!尊敬|亲爱|各位|广大|编辑|本报)\\p{Script=Han}{1,4}(?:读者|网友)[：:]"),
  "u",
);

/** Whether a text begins with whom it answers, as under his letter to the paper. */
export function answersReader(text: string): boolean {
  return REPLY.test(text);
}

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

/** Whether a line says who wrote a letter, and not his name, or what office did; over a text it may be a headline: `一个老工人`. */
export function isUnnamedSender(line: string): boolean {
  return line.length <= SENDER_LINE && (UNNAMED.test(line) || OFFICE.test(line));
}

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
  const name = (BARE_SENDER.exec(line) ?? READER.exec(line) ?? EXPERT.exec(line))?.[1]?.replace(
    /[ \u3000]/gu,
    "",
  );
  return SENDER.test(line) || (name !== undefined && isSurelyName(name));
}

/** Whether a space stands in a line, as between the name of a sender and his address. */
export function hasSpace(line: string): boolean {
  return line.includes(" ") || line.includes("\u3000");
}
