import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { NUMERAL } from "./numerals.ts";
import { isRow } from "./rows.ts";
import { solid } from "./spaces.ts";

/** What lotteries are called, and their draws. */
export const LOTTERY = /(?:双色球|大乐透|福彩|体彩|福利彩票|体育彩票|排列[三五35]|七乐彩|快乐8)/u;
export const DRAW = /第\s?\d{5,7}\s?期/u;

const NUMBERS = /\d[\d \u3000]{0,40}$/u;

/** Whether a line by itself says which numbers a lottery drew. */
export function tellsDraw(line: string): boolean {
  return LOTTERY.test(line) && DRAW.test(line) && NUMBERS.test(line) && !/[。！？，]/u.test(line);
}

/** What is on the air, what things cost, which numbers were drawn; and what is on at the cinemas. */
const TABLE_TITLES = [
  "^.{0,14}(?:(?:今日|明日|本周|电视)节目|节目(?:单|表|预告)|时刻表|(?:门诊|开诊|开放|办公)时间表?|(?:农副产品|农产品|蔬菜|粮油|市场|主要商品|生活必需品)(?:价格|物价)(?:行情|表)?)$",
  "^(?=.*[彩球]).{2,20}开奖(?:结果|公告|号码)$",
  "^[【〔★☆◆■▲]?(?:(?:今日|今天|本周|明日)?(?:电影|影讯|影剧|节目|剧目|戏目)(?:预[告报]|消息|介绍|一览)?|(?:县|市|公社)?(?:人民)?(?:广播|电视)(?:电台|台)?(?:今日)?(?:节目|预告)(?:预[告报]|时间表|表)?|气象|今日气象)[】〕★☆◆■▲]?$",
  "^(?:今日|昨日|本周)?\\p{Script=Han}{1,4}(?:行情|市价|市况|牌价)$|^(?:今日|昨日)?(?:金银|金钞|外汇|橡胶锡价|胶锡)(?:价格)?$|^\\p{Script=Han}{0,8}(?:蔬菜|水果|毛猪|果菜)(?:批发)?(?:价格|行情)$|^(?:船期|轮船|航空|火车|飞机|邮班)(?:消息|时间|表|一览)$|^\\p{Script=Han}{0,2}(?:戏剧电影|电影戏剧|影院|戏院)(?:广告|一览)?$",
];
const TABLE_TITLE = new RegExp(bothScripts(TABLE_TITLES.join("|")), "u");

/** What such titles end with, as few lines do; and how long they are at most, in UTF-16 code units. */
const TITLE_END = new Kind(/[目单單表告报報格價价物情果码碼影讯訊息绍紹览覽象剧劇院况況间間】〕★☆◆■▲]/u);
const LONGEST = 24;

/** Whether a line is the title of such a table, spaces in it or none: `今日节目`, `电影预告`, `本周主要农副产品价格`. */
export function isTableTitle(line: string): boolean {
  return TITLE_END.ends(line) && line.length <= LONGEST && TABLE_TITLE.test(solid(line));
}

/** What is on: a day or an hour first, a house and what it shows, a work. */
const LISTED = new RegExp(
  bothScripts(
    `^(?:\\p{Script=Han}{2,8}[ \\u3000:：])?.{0,4}(?:\\d{1,2}[:：]\\d{2}|[${NUMERAL}]{1,3}[点时](?:[${NUMERAL}]{1,3}分|半|整)?|[${NUMERAL}]{1,3}[日号])|^\\p{Script=Han}{2,8}[:：]\\S{2,20}$|《[^》]{1,16}》(?:[（(].{1,4}[）)])?$|天气[:：].*[℃度级]|^\\p{Script=Han}{2,8}[ \\u3000]逢?(?:星期|周|礼拜)[一二三四五六日]|[${NUMERAL}〇．.點点]{1,9}(?:元|圆|角|分|毫|仙|先令|便士)[${NUMERAL}〇]{0,5}(?:正)?$`,
  ),
  "u",
);
const STOP = /[。！？]/u;

function isOfTable(line: string): boolean {
  return isRow(line) || tellsDraw(line) || (LISTED.test(line) && !STOP.test(line));
}

/** Count the lines of such a table, its title among them; 0 where none stands under it. */
export function linesOfTable(lines: readonly string[]): number {
  return isTableTitle(lines[0] ?? "") ? linesUnder(lines, isOfTable) : 0;
}

/** Count the lines that go on a title, one after another, and the title; 0 where none does. */
export function linesUnder(lines: readonly string[], goesOn: (line: string) => boolean): number {
  const end = lines.findIndex((line, index) => index > 0 && !goesOn(line));
  const count = end < 0 ? lines.length : end;
  return count > 1 ? count : 0;
}
