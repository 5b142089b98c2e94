import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import type { Lead } from "../../language.ts";
import { mend } from "./misread.ts";
import { NUMERAL } from "./numerals.ts";
import { form, type PatternForm } from "./pattern-form.ts";
import { CLOSE, OPEN } from "./punctuation.ts";

const AGENCY =
  "(?:本报|新华社|新华网|中新社|中新网|人民网|央视网|法新社|路透社|美联社|塔斯社|本社|中央社|中评社|合众社|共同社)";
/** Agencies that are named before a place and a day, and not in the first words of any paragraph: `据德新社报道`. */
const SENDER =
  "(?:联合社|法国新闻社|美国新闻处|国际社|合众国际社|德新社|安莎社|俄新社|朝中社|越通社|韩联社|时事社|彭博社|哈瓦斯社|海通社|同盟社|电通社|中通社|军闻社)";
/** In quotes where the paper does not own the name: `“中央社”`. */
const ANY_AGENCY = `[“「]?(?:${AGENCY}|${SENDER})[”」]?`;
/** Agencies in two letters, behind the place and the day: `雅加达2日法新电`. */
const SHORT =
  "(?:法新|路透|美联|合众|共同|塔斯|新华|中央|安莎|哈瓦斯|海通|同盟|电通|国际|国民|联合|德新|时事|中新)";
const DAY = `(?:[${NUMERAL}\\s]{1,4}月\\s*)[${NUMERAL}\\s]{1,5}[日号]`;
const KIND = "(?:本报|特约|见习|实习|特派|全媒体|融媒体?|学生|校园|校报|社区)*";
const WHO = "(?:记者|通讯员|特派员)";
/** When it was that the first words of a report tell of. */
const WHEN = `(?:近日|日前|昨[日天]|今[日天]|连日来|(?:[${NUMERAL}]{1,3}月)?[${NUMERAL}]{1,3}日)`;
/** `【记者调查】` is what a part of a report is called. */
const LABEL =
  "(?:调查|观察|手记|札记|走访|探访|追问|提问|问|连线|体验|点评|感言|见闻|日记|核实|了解|评述|视点|现场)";

/**
 * The forms in which the first paragraph of an article begins, the surest first. Group `dateline`, where there is one, is the
 * place and day as printed. A new form is a row here.
 */
export const LEAD_FORMS: readonly PatternForm[] = [
  form(
    "dateline",
    `^${OPEN}?(?:据)?(?<dateline>${ANY_AGENCY}[^。，\\d]{0,12}?\\s*${DAY}\\s*(?:专?电|讯))`,
    "本报青岛10 月23 日电（记者雷阳）为根治务工人员欠薪顽疾",
  ),
  form(
    "dateline-of-paper",
    `^(?<dateline>[\\p{Script=Han}·]{2,14}?${DAY}\\s*(?:专?电|讯))(?=\\s*[（(]|\\s|$)`,
    "浙江在线6月16日讯（浙江在线记者 王芳 通讯员 李明）",
  ),
  form(
    "dateline-without-month",
    `^${OPEN}\\s*(?<dateline>[“「]?${AGENCY}[”」]?(?:(?!记者|特派)[\\p{Script=Han}]){1,8}?[${NUMERAL}]{1,3}日(?:综合)?(?:外电报[道导]|电话|专?电|讯))\\s*${CLOSE}`,
    "〔中央社台北二十日電〕連日豪雨",
  ),
  form(
    "dateline-in-brackets",
    `^${OPEN}\\s*(?<dateline>(?!据|综合|作者|记者|特派)(?:(?!记者|特派)[\\p{Script=Han}·/／]){2,16}?(?:[${NUMERAL}]{1,3}月)?[${NUMERAL}]{1,3}日(?:综合|${SHORT}社?)?(?:专?电|航?讯))\\s*(?:[】〕］]|${CLOSE}(?!$))`,
    "（吉隆坡3日讯）连锁店创办人",
  ),
  form(
    "agency-behind-day",
    `^(?:[\\p{Script=Han}]{2,6}。)?(?<dateline>[\\p{Script=Han}·]{2,10}?[${NUMERAL}]{1,3}日(?:${ANY_AGENCY}|${SHORT}社?)专?电)(?=[。，：: \\u3000])`,
    "華盛頓拾四日美聯社電。美國聯委會星期五晚。指責外國軍火運入",
  ),
  form(
    "wire-without-day",
    "^[【〔［](?<dateline>(?![来致贺唁通专急回复])(?:(?!本报)[\\p{Script=Han}]){2,6}(?<!社)电)[】〕］](?!$)",
    "【冀察电】怀来匪军连日四出抢粮",
  ),
  form(
    "special-in-brackets",
    "^[【〔［（(](?:本报|本刊)[\\p{Script=Han}]{0,6}(?:专访|特写|通[讯訊]|专稿|航讯|特讯)[】〕］）)](?!$)",
    "【本报惠州通讯】东江连日水涨",
  ),
  form(
    "bare-dateline-without-month",
    `^据?(?<dateline>${ANY_AGENCY}(?:据${ANY_AGENCY})?(?:(?!记者|特派)[\\p{Script=Han}]){0,8}?[${NUMERAL}]{1,3}日(?:综合)?(?:专?电(?![力话视影动子台器网报线商称文信])|讯))`,
    "本报合肥18日电　在辽阔的淮北平原上",
  ),
  form(
    "place-in-brackets",
    "^[（(](?:(?!又|另|据|本报[讯电])[\\p{Script=Han}·]){2,8}(?<![通电资喜快简短音问审传])讯[）)](?!$)|^[（(【]特[讯訊][）)】](?!$)",
    "（舊金山訊）灣區東莞同鄉會",
  ),
  form("own-news", "^.?本?[报刊台]\\s*讯|^本[报刊台]讯|^本报(?:综合|专稿|特稿)", "本报讯（记者 王威晨）日前"),
  form(
    "paper-news",
    `^(?:[\\p{Script=Han}]{1,8}(?:报|网|在线)(?:[/／][\\p{Script=Han}]{2,8})?讯(?=[\\s（(:：]|记者|通讯员)|[【〔［][\\p{Script=Han}]{1,8}(?:(?<!通)讯|电)[】〕］])`,
    "【香港商報訊】記者王芳報道：",
  ),
  form("paper-in-quotes", "^《[\\p{Script=Han}]{2,10}》讯(?=[\\s（(]|$)", "《青年报》讯（记者　王芳）"),
  form(
    "compiled",
    "^[【〔［](?:本报|本社)?综合(?:报[道导]|消息|外电|电讯)[】〕］](?!$)",
    "【綜合報導】紐約州長昨日否決加租案",
  ),
  form(
    "agency-news",
    `^${OPEN}?据?\\s*${AGENCY}\\s*(?:消息|报道|电|讯|(?:微|专)?特稿|专[电稿])`,
    "据新华社电  （记者梁书斌）巡逻中",
  ),
  form(
    "reporter-first",
    `^${OPEN}\\s*(?:(?!综合|据)[\\p{Script=Han}]{2,8}[报社网台])?\\s*${KIND}\\s*${WHO}(?!${LABEL})[^。，]{2,40}?${CLOSE}`,
    "（记者 王威晨）日前",
  ),
  form(
    "report-in-brackets",
    `^${OPEN}[^。，（）()【】]{2,30}[/／][^。，（）()【】]{0,12}报[道导]\\s*${CLOSE}`,
    "（王覺一／台北報導）連日豪雨",
  ),
  form(
    "reporter-reports",
    `^[□■◎]?\\s*${KIND}${WHO}(?:[ \\u3000][^。，]{2,24}?(?:报[道导](?![组员站])|讯)|[^。，\\s]{2,24}[／/][^。，\\s]{0,8}报导)`,
    "本报记者 王芳报道 11月21日，",
  ),
];

/** What all forms have among their first characters, also where it was misread. */
const SIGN = new Kind(new RegExp(`${OPEN}|${bothScripts("[报扳刊台社网线记通特见实全融]")}`, "u"));
const SIGN_WITHIN = 14;
/** What all of them have behind that: a letter of what was sent, or of who sent it. */
export const SENT = new Kind(new RegExp(bothScripts("[电讯道导者员息合稿访写]"), "u"));

/** The author with his office, and the day that the news tells of, as school and company papers begin: `（马院 许可）10月8日，`. */
const AUTHOR = new RegExp(
  bothScripts(
    `^[（(](?!图|文|上接|据|又|另)[\\p{Script=Han}]{1,12}[ \\u3000]+[\\p{Script=Han}]{2,4}(?:[ \\u3000、]+[\\p{Script=Han}]{2,4}){0,3}[）)]\\s*${WHEN}`,
  ),
  "u",
);

/** A second dispatch on what the first one told goes on its article: `【又訊】英首相今日`. */
const AGAIN = new RegExp(bothScripts(`^${OPEN}?\\s*[又另](?:讯|电|一?消息)\\s*(?:${CLOSE}|[：:\\s])`), "u");

/** Read how an article's lead begins; null where the paragraph could stand anywhere. */
export function readLead(text: string): Lead | null {
  if (!SIGN.isIn(text, SIGN_WITHIN)) return null;
  const printed = mend(text);
  if (AGAIN.test(printed)) return null;
  return (
    (SENT.isIn(printed) ? readForms(printed) : null) ??
    (AUTHOR.test(printed) ? { rule: "author-before-day" } : null)
  );
}

function readForms(printed: string): Lead | null {
  for (const { rule, pattern } of LEAD_FORMS) {
    const found = pattern.exec(printed);
    if (!found) continue;
    const dateline = found.groups?.["dateline"]?.replace(/\s/gu, "");
    return { rule, ...(dateline && { dateline }) };
  }
  return null;
}

const LEARNT =
  /^(?:昨[日天]|近日|日前|今[日天])?，?[记記]者[^。，]{0,4}[从從][^。，]{2,16}(?:[获獲]悉|了解到|，)/u;

/** Whether a paragraph begins with where the reporter has it from: `记者从市人防办获悉`. */
export function beginsWithSource(text: string): boolean {
  return LEARNT.test(text);
}
