import type { Folio } from "../../language.ts";
import { readDate } from "./dates.ts";
import { NUMERAL, numeral } from "./numerals.ts";

const LUNAR = "(?:农历|農曆|夏历|夏曆|阴历|陰曆|旧历|舊曆)";
/** A year of the cycle of sixty, or of a reign. */
const CYCLIC = `(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?|(?:同治|光緒|光绪|宣統|宣统)[${NUMERAL}]{1,4}年)`;
const MONTH_DAY = `[闰閏]?[${NUMERAL}正冬腊臘]{1,3}月[初${NUMERAL}]{1,4}[日]?`;
/** A day of the lunar calendar, with its year, and nothing else. */
const LUNAR_DAY = new RegExp(`^${LUNAR}?\\s*${CYCLIC}\\s*${MONTH_DAY}$`, "u");

/** What is taken off a folio line, one after another; what is left names the paper and the page. */
const PARTS: readonly {
  readonly name: keyof Folio | "weekday" | "lunar" | "edition" | "sheet" | "other";
  readonly pattern: RegExp;
}[] = [
  { name: "weekday", pattern: /(?:星期|礼拜|禮拜|周)[一二三四五六日天]/u },
  { name: "lunar", pattern: new RegExp(`${LUNAR}?\\s*${CYCLIC}?\\s*${MONTH_DAY}`, "u") },
  { name: "edition", pattern: /公[历曆]|西[历曆]|[\p{Script=Han}]{0,2}定期[日週周旬月]刊|[三五]日刊/u },
  { name: "number", pattern: new RegExp(`[总總]?第\\s*([${NUMERAL}]{1,10})\\s*[期號号]`, "u") },
  {
    name: "other",
    pattern:
      /国内统一[^\s]*|CN\s?\d[\d-]*|邮发代号[^\s]*|今[日天][^\s]{0,3}?[\d一二三四五六七八九十]+大?[版张張]|(?:共|本期)\s*\d+\s*版|\d{3,4}-\d{7,8}/u,
  },
  { name: "sheet", pattern: new RegExp(`第\\s*[${NUMERAL}]{1,3}\\s*[张張]`, "u") },
  { name: "page", pattern: new RegExp(`第?\\s*([A-Z]?[${NUMERAL}]{1,4})\\s*版`, "u") },
  { name: "page", pattern: new RegExp(`第\\s*([${NUMERAL}]{1,3})\\s*[頁页]`, "u") },
  { name: "page", pattern: /^\s*[A-Z]?(\d{1,2})(?=\s)/u },
];

const PAPER = /(?:报|報|刊|新闻|早报|时讯)$|^今日/u;
/** A folio line holds names, no sentences. */
const LONGEST_REST = 16;

/**
 * Read a folio line: `海州晚报 2020年4月13日 星期一 第1版 要闻`, `02 综合 2020年3月11日 星期三`.
 * It must say a date, or a page together with a weekday or issue number, and little else. Gives null otherwise.
 */
export function readFolio(line: string): Folio | null {
  if (line.length > 80 || /[，。；！？、]/u.test(line)) return null;
  if (LUNAR_DAY.test(line)) return {};
  const dated = readDate(line);
  const found = new Map<string, string>();
  let rest = dated?.rest ?? line;
  for (const { name, pattern } of PARTS) {
    const match = found.has(name) ? null : pattern.exec(rest);
    if (!match) continue;
    found.set(name, match[1] ?? match[0]);
    rest = rest.replace(match[0], " ");
  }
  const words = rest.split(/[\s\u3000|｜/·，,。:：—\-()（）]+/u).filter(Boolean);
  const signs = (dated ? 1 : 0) + found.size;
  if (signs < 2 && !(dated && words.some((word) => PAPER.test(word)))) return null;
  if (words.join("").length > LONGEST_REST || !words.every((word) => /^[\p{Script=Han}\w]+$/u.test(word)))
    return null;
  return describe(dated?.date, found, words);
}

function describe(
  date: string | undefined,
  found: ReadonlyMap<string, string>,
  words: readonly string[],
): Folio {
  const newspaper = words.find((word) => PAPER.test(word));
  const pageName = words.find((word) => word !== newspaper && /^[\p{Script=Han}·]{2,6}$/u.test(word));
  const page = numeral((found.get("page") ?? "").replace(/^[A-Z]/u, ""));
  const number = found.get("number");
  return {
    ...(date && { date }),
    ...(page > 0 && { page }),
    ...(pageName && { pageName }),
    ...(newspaper && { newspaper }),
    ...(number && { number }),
  };
}
