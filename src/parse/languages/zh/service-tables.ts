import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { isRow } from "./rows.ts";

/** What lotteries are called, and their draws. */
export const LOTTERY = /(?:双色球|大乐透|福彩|体彩|福利彩票|体育彩票|排列[三五35]|七乐彩|快乐8)/u;
export const DRAW = /第\s?\d{5,7}\s?期/u;

const NUMBERS = /\d[\d \u3000]{0,40}$/u;

/** Whether a line by itself says which numbers a lottery drew. */
export function tellsDraw(line: string): boolean {
  return LOTTERY.test(line) && DRAW.test(line) && NUMBERS.test(line) && !/[。！？，]/u.test(line);
}

/** What is on television, what things cost, which numbers were drawn. */
const TABLE_TITLE = new RegExp(
  bothScripts(
    "^(?:.{0,14}(?:(?:今日|明日|本周|电视)节目|节目(?:单|表|预告)|时刻表|(?:农副产品|农产品|蔬菜|粮油|市场|主要商品|生活必需品)(?:价格|物价)(?:行情|表)?)|(?=.*[彩球]).{2,20}开奖(?:结果|公告|号码))$",
  ),
  "u",
);

/** What such titles end with, as few lines do; and how long they are at most, in UTF-16 code units. */
const TITLE_END = new Kind(/[目单單表告格價价物情果码碼]/u);
const LONGEST = 24;

/** Whether a line is the title of such a table, spaces in it or none: `今日节目`, `本周主要农副产品价格`. */
export function isTableTitle(line: string): boolean {
  return TITLE_END.ends(line) && line.length <= LONGEST && TABLE_TITLE.test(line.replace(/[\s\u3000]/gu, ""));
}

/** Count the lines of such a table, its title among them; 0 where fewer than two stand under it. */
export function linesOfTable(lines: readonly string[]): number {
  if (!isTableTitle(lines[0] ?? "")) return 0;
  const end = lines.findIndex((line, index) => index > 0 && !isRow(line) && !tellsDraw(line));
  const count = end < 0 ? lines.length : end;
  return count > 1 ? count : 0;
}
