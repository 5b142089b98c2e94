import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import type { Lead } from "../../language.ts";
import { mend } from "./misread.ts";
import { NUMERAL } from "./numerals.ts";
import { CLOSE, OPEN } from "./punctuation.ts";

/** A form in which the first paragraph of an article begins. */
interface LeadForm {
  readonly rule: string;
  /** Group `dateline`, where there is one, is the place and day as printed. */
  readonly pattern: RegExp;
  readonly example: string;
}

const AGENCY =
  "(?:本报|新华社|新华网|中新社|中新网|人民网|央视网|法新社|路透社|美联社|塔斯社|本社|中央社|中评社|合众社|共同社)";
const DAY = `(?:[${NUMERAL}\\s]{1,4}月\\s*)[${NUMERAL}\\s]{1,5}[日号]`;
const KIND = "(?:本报|特约|见习|实习|特派|全媒体|融媒体?)*";
const WHO = "(?:记者|通讯员|特派员)";

const form = (rule: string, pattern: string, example: string): LeadForm => ({
  rule,
  pattern: new RegExp(bothScripts(pattern), "u"),
  example,
});

/** The forms of leads, the surest first. A new form is a row here, in simplified characters; traditional ones are found, too. */
export const LEAD_FORMS: readonly LeadForm[] = [
  form(
    "dateline",
    `^${OPEN}?(?:据)?(?<dateline>${AGENCY}[^。，\\d]{0,12}?\\s*${DAY}\\s*(?:专?电|讯))`,
    "本报青岛10 月23 日电（记者雷阳）为根治务工人员欠薪顽疾",
  ),
  form(
    "dateline-of-paper",
    `^(?<dateline>[\\p{Script=Han}·]{2,14}?${DAY}\\s*(?:专?电|讯))\\s*(?=[（(])`,
    "浙江在线6月16日讯（浙江在线记者 王芳 通讯员 李明）",
  ),
  form(
    "dateline-without-month",
    `^${OPEN}\\s*(?<dateline>${AGENCY}(?:(?!记者|特派)[\\p{Script=Han}]){1,8}?[${NUMERAL}]{1,3}日(?:综合)?(?:外电报[道导]|专?电|讯))\\s*${CLOSE}`,
    "〔中央社台北二十日電〕連日豪雨",
  ),
  form("own-news", "^.?本?[报刊台]\\s*讯|^本[报刊台]讯|^本报(?:综合|专稿|特稿)", "本报讯（记者 王威晨）日前"),
  form(
    "paper-news",
    `^(?:[\\p{Script=Han}]{1,8}(?:报|网|在线)(?:[/／][\\p{Script=Han}]{2,8})?讯(?=[\\s（(:：]|记者|通讯员)|[【〔［][\\p{Script=Han}]{1,8}(?:(?<!通)讯|电)[】〕］])`,
    "【香港商報訊】記者王芳報道：",
  ),
  form("agency-news", `^${OPEN}?据?\\s*${AGENCY}\\s*(?:消息|报道|电|讯)`, "据新华社电  （记者梁书斌）巡逻中"),
  form(
    "reporter-first",
    `^${OPEN}\\s*(?:(?!综合|据)[\\p{Script=Han}]{2,8}[报社网台])?\\s*${KIND}\\s*${WHO}[^。，]{2,40}?${CLOSE}`,
    "（记者 王威晨）日前",
  ),
  form(
    "report-in-brackets",
    `^${OPEN}[^。，（）()【】]{2,30}[/／][^。，（）()【】]{0,12}报[道导]\\s*${CLOSE}`,
    "（王覺一／台北報導）連日豪雨",
  ),
  form(
    "reporter-reports",
    `^[□■◎]?\\s*${KIND}${WHO}(?:[ \\u3000][^。，]{2,24}?(?:报道|报导|讯)|[^。，\\s]{2,24}[／/][^。，\\s]{0,8}报导)`,
    "本报记者 王芳报道 11月21日，",
  ),
];

/** What all forms have among their first characters, also where it was misread. */
const SIGN = new Kind(new RegExp(`${OPEN}|${bothScripts("[报扳刊台社网线记通特见实全融]")}`, "u"));
const SIGN_WITHIN = 8;
/** What all of them have behind that: a letter of what was sent, or of who sent it. */
export const SENT = new Kind(new RegExp(bothScripts("[电讯道导者员息合稿]"), "u"));

/** Read how an article's lead begins; null where the paragraph could stand anywhere. */
export function readLead(text: string): Lead | null {
  if (!SIGN.isIn(text, SIGN_WITHIN)) return null;
  const printed = mend(text);
  if (!SENT.isIn(printed)) return null;
  for (const { rule, pattern } of LEAD_FORMS) {
    const found = pattern.exec(printed);
    if (!found) continue;
    const dateline = found.groups?.["dateline"]?.replace(/\s/gu, "");
    return { rule, ...(dateline && { dateline }) };
  }
  return null;
}
