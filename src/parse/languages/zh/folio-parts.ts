import { Kind } from "../../characters.ts";
import type { Folio } from "../../language.ts";
import { NUMERAL } from "./numerals.ts";

const LUNAR = "(?:农历|農曆|夏历|夏曆|阴历|陰曆|旧历|舊曆)";
/** A year of the cycle of sixty, or of a reign. */
const CYCLIC = `(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?|(?:同治|光緒|光绪|宣統|宣统)[${NUMERAL}]{1,4}年)`;
const MONTH_DAY = `[闰閏]?[${NUMERAL}正冬腊臘]{1,3}月[初${NUMERAL}]{1,4}[日]?`;
/** A day without year or calendar stands apart; in a text it does not: `7月25日第七版刊登`. */
const DAY_APART = `(?<=^|\\s)${MONTH_DAY}(?=\\s|$)`;
/** A day of the lunar calendar, with its year, and nothing else. */
export const LUNAR_DAY = new RegExp(`^${LUNAR}?\\s*${CYCLIC}\\s*${MONTH_DAY}$`, "u");

/** The solar terms, of which a folio names that of the week. */
const TERMS =
  "立春|雨水|惊蛰|驚蟄|春分|清明|谷雨|穀雨|立夏|小满|小滿|芒种|芒種|夏至|小暑|大暑|立秋|处暑|處暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒";

/** A part of a folio line. */
interface Part {
  readonly name:
    | keyof Folio
    | "weekday"
    | "lunar"
    | "term"
    | "edition"
    | "month"
    | "publisher"
    | "sheet"
    | "volume"
    | "other";
  /** What stands in every line that has it. */
  readonly sign: Kind;
  readonly pattern: RegExp;
}

const part = (name: Part["name"], sign: RegExp, pattern: RegExp): Part => ({
  name,
  sign: new Kind(sign),
  pattern,
});

/** What is taken off a folio line, one after another; what is left names the paper and the page. */
export const FOLIO_PARTS: readonly Part[] = [
  part("weekday", /[期拜周週]/u, /(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]/u),
  part(
    "lunar",
    /月/u,
    new RegExp(`(?:${LUNAR}\\s*(?:${CYCLIC}\\s*)?|${CYCLIC}\\s*)${MONTH_DAY}|${DAY_APART}`, "u"),
  ),
  part(
    "term",
    /[春水蛰蟄明雨夏满滿种種暑秋露降冬雪寒]/u,
    new RegExp(`(?:${MONTH_DAY}|今[日天])?\\s*(?:${TERMS})(?=\\s|$)`, "u"),
  ),
  part(
    "edition",
    /[历曆刊版]/u,
    /公[历曆]|西[历曆]|[\p{Script=Han}]{0,2}定期[日週周旬月]刊|[三五]日刊|(?<=^|\s)[早晚日周週]刊(?=第|\s|$)|(?<=[日號号]\s?|\s)出版(?=\s|$)/u,
  ),
  part("number", /[期號号]/u, new RegExp(`[总總]?第\\s*([${NUMERAL}]{1,10})\\s*[期號号]`, "u")),
  part(
    "other",
    /[统C邮郵零定每今本共准内免-]/u,
    /国内统一[^\s]*|(?:刊号\s*[:：]?\s*)?CN\s?\d[\d-]*|[邮郵][发發]代[号號][^\s]*|(?:零售|定[价價]|每[份张張期])[^\s]{0,16}[元角分厘文枚]|(?:今[日天]|本期|共)[^\s]{0,4}?[\d一二三四五六七八九十]+大?[版张張]|\d{3,4}-\d{7,8}|准印证?号?\s*[:：]?\s*[（(]?\p{Script=Han}{1,4}[）)]?\s?[A-Z]{0,2}\d[\d-]*号?|内部(?:资料|刊物|交流)|免费(?:交流|赠阅|赠送|发放)|(?:投稿)?邮箱\s*[:：]\s*[\w@.-]+/gu,
  ),
  /** A paper that appears once a month names no day. */
  part("month", /月/u, /(?<!\d)(?:19|20)\d\d年\s?\d{1,2}月(?=\s|$)/u),
  part(
    "publisher",
    /[印办]/u,
    /(?<=^|\s)(?:\p{Script=Han}{4,20}(?:编印|主办)|(?:编印|主办|承办)\s?[：:]\s?\p{Script=Han}{4,20}(?:[\s、]+\p{Script=Han}{4,20})?)(?=\s|$)/u,
  ),
  part("sheet", /[张張]/u, new RegExp(`第\\s*[${NUMERAL}]{1,3}\\s*[张張]`, "u")),
  // 新聞紙第六十卷第二百三十號
  part("volume", /卷/u, new RegExp(`(?:新[闻聞][纸紙])?第\\s*[${NUMERAL}]{1,6}\\s*卷`, "u")),
  part(
    "page",
    /版/u,
    new RegExp(`第?\\s*([A-Z]?[${NUMERAL}]{1,4})(?:\\s?[~～—–-]\\s?[A-Z]?\\d{1,2})?\\s*版`, "u"),
  ),
  part("page", /[頁页]/u, new RegExp(`第\\s*([${NUMERAL}]{1,3})\\s*[頁页]`, "u")),
  part("page", /\d/u, /^\s*(?:[A-Z]?(\d{1,2})|(\d{2})[/／-]\d{2})(?=\s|$)/u),
  // 01教育, A3民生
  part("page", /\d/u, /^\s*(?:[A-Z]|(?=0))(\d{1,2})(?=\p{Script=Han}{2}(?:\s|$))/u),
  // … 星期五 A1 焦點新聞 …
  part("page", /\d/u, /(?<=\s)[A-Z](\d{1,2})(?=\s)/u),
  part("page", /\d/u, /(?<=\s)[A-Z]?(\d{1,2})\s*$/u),
];
