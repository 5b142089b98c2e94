import { isAmong, Kind, Kinds } from "../../characters.ts";
import type { Folio } from "../../language.ts";
import { readDate } from "./dates.ts";
import { withoutEditors } from "./editors.ts";
import { FOLIO_PARTS, LUNAR_DAY } from "./folio-parts.ts";
import { NUMERAL, numeral } from "./numerals.ts";
import { isKnownPageName } from "./page-names.ts";

const SIGNS = new Kinds(FOLIO_PARTS.map(({ sign }) => sign));

const PAPER =
  /(?:报|報|时讯|(?<![专專特副周週月])刊)$|^今日\p{Script=Han}|^\p{Script=Han}{2,3}(?:大众|大眾|人民|农民|農民|群众|群眾|工人)$/u;
/** A page of news, or a paper where another word names the page: `综合新闻`, `临港新闻`. */
const NEWS = /(?:新闻|新聞)$/u;
/** A folio line holds names, no sentences. */
const LONGEST_REST = 16;

const COLON = /\p{Script=Han}\s?[：:]/u;

/** A line in its parts. */
export interface FolioParts {
  readonly date: string | undefined;
  readonly found: ReadonlyMap<string, string>;
  /** How many of its parts stand in folio lines alone. */
  readonly signs: number;
  /** The words that are left, and those of them that stand beside the page's number. */
  readonly words: readonly string[];
  readonly besidePage: readonly string[];
}

/** What parts the clauses of sentences. */
export const CLAUSES = new Kind(/[，。；！？、]/u);
/** Whether a text has clauses, as folio lines have not. */
function hasClauses(text: string): boolean {
  return CLAUSES.isIn(text);
}

/** What every date has, and every part; most lines have none of it. */
export const MAY_BE_FOLIO = new Kind(/[年月期拜周刊历曆第版张張页頁统邮郵零定每\d]/u);

/**
 * Read a folio line: `海州晚报 2020年4月13日 星期一 第1版 要闻`, `02 综合 2020年3月11日 星期三`.
 * It must say a date, or a page together with a weekday or issue number, and little else. Gives null otherwise.
 */
export function readFolio(line: string): Folio | null {
  if (hasClauses(line) || !MAY_BE_FOLIO.isIn(line)) return null;
  const parts = takeApart(line);
  if (!parts) return null;
  const named = parts.words.some((word) => PAPER.test(word) || NEWS.test(word));
  if (isDayOfDiary(parts)) return null;
  return parts.signs >= 2 || (parts.date && named) ? describeFolio(parts) : null;
}

const FIGURE = /\d/u;

/** Whether a line has a day without its year and a weekday, and nothing else of a folio: of a diary, or of what is on that day. */
function isDayOfDiary({ date, found }: FolioParts): boolean {
  return (
    date === undefined && found.size === 2 && found.has("weekday") && FIGURE.test(found.get("lunar") ?? "")
  );
}

/** What leads and other texts say, and folios do not: `本报威海1月24日电（记者谢涵）`, `5月2日21时19分`, `7月1日至9日`, `截至2月29日24`. */
const TELLS =
  /\d\s*[时時点點]\s*\d|\d\s*[日号]?\s*[至到]\s*\d|(?:日|本[报報])\s*(?:专?电|電|讯|訊)|[（(〈]\s*(?:本报|本報)?(?:记者|記者|通讯员)|截[至止]|[获獲]悉|[日号]\d{1,2}$|[于於自]\s?\d{4}年|刊登|刊[发發载載]|一文|报道[了过]|[中开開][奖獎]|彩票|[双雙]色球|大[乐樂]透|[上下紧緊][接转轉]/u;

/** Take a line apart that may be a folio line, or a piece of one; null where it holds too much else. */
export function takeApart(line: string): FolioParts | null {
  if (line.length > 80 || hasClauses(line) || TELLS.test(line)) return null;
  if (LUNAR_DAY.test(line)) return { date: undefined, found: new Map(), signs: 2, words: [], besidePage: [] };
  const printed = withoutEditors(parted(line));
  const dated = readDate(printed);
  const found = new Map<string, string>();
  let rest = dated?.rest ?? printed;
  let page = "";
  const signs = SIGNS.in(rest);
  for (const [place, { name, pattern }] of FOLIO_PARTS.entries()) {
    const match = isAmong(signs, place) && !found.has(name) ? rest.match(pattern) : null;
    if (!match) continue;
    found.set(name, match[1] ?? match[2] ?? match[0]);
    rest = rest.replace(pattern, " ");
    if (name === "page") page = match[0].trim();
  }
  const words = rest.split(/[\s\u3000|｜/，,。:：—\-()（）]+/u).filter(Boolean);
  // What a colon stands behind is told of: `中奖号码：4`.
  if (!dated && COLON.test(rest)) return null;
  if (words.join("").length > LONGEST_REST || !words.every((word) => /^[\p{Script=Han}\w·]+$/u.test(word)))
    return null;
  const besidePage = words.filter((word) => page !== "" && standsBeside(word, page, printed));
  return { date: dated?.date, found, signs: (dated ? 1 : 0) + found.size, words, besidePage };
}

/** What may stand between the number of a page and its name. */
const GAP_BEFORE = /[\s·•|｜/（(：:-]{1,8}$/u;
const GAP_BEHIND = /^[\s·•|｜/）)：:-]{1,8}/u;

function standsBeside(word: string, page: string, line: string): boolean {
  const at = line.indexOf(word);
  const before = line.slice(0, at).replace(GAP_BEFORE, "");
  const behind = line.slice(at + word.length).replace(GAP_BEHIND, "");
  return before.endsWith(page) || behind.startsWith(page);
}

const BETWEEN_PARTS = new Kind(/[|｜丨·•]/u);

const PAGE_NUMBER = `(?:第?[A-Z]?\\d{1,2}版?|第[${NUMERAL}]{1,3}版)`;
const BESIDE_NUMBER = new RegExp(`(?<=^${PAGE_NUMBER})[·•]|[·•](?=${PAGE_NUMBER}$)`, "gu");

/** Lines between the parts, which might be taken for the numeral 1: `今日临港|2022年11月22日|A02版`; and points: `A2·民生`. */
function parted(line: string): string {
  if (!BETWEEN_PARTS.isIn(line)) return line;
  return line
    .replace(/(?<=[\p{Script=Han}\s])[|｜]|[|｜](?=\p{Script=Han}|(?:19|20)\d\d\s?[年./-])|丨/gu, " ")
    .replace(BESIDE_NUMBER, " ");
}

/** `海岸线·副刊` says it in one of its parts. */
function isPageName(word: string): boolean {
  return word.split("·").some(isKnownPageName);
}

/**
 * Say what the parts of a folio line tell of the issue and the page. A page is called what papers call pages, or the
 * word beside its number: `第4版 五江之源`; a word that is all of the line may be its name, too.
 */
export function describeFolio({ date, found, words, besidePage, signs }: FolioParts): Folio {
  const names = words.filter((word) => /^[\p{Script=Han}·]{2,6}$/u.test(word) && !PAPER.test(word));
  const pageName =
    names.find((word) => isPageName(word) && !NEWS.test(word)) ??
    names.find(
      (word) => isPageName(word) || besidePage.includes(word) || (signs === 0 && words.length === 1),
    );
  const newspaper =
    words.find((word) => PAPER.test(word)) ?? names.find((word) => word !== pageName && NEWS.test(word));
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
