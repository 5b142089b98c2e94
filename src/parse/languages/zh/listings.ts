import { bothScripts } from "../../../chinese/both-scripts.ts";
import { NUMERAL } from "./numerals.ts";

/** What is on, at the cinemas and on the air: `电影预告`, `今日节目`. */
const LISTING = new RegExp(
  bothScripts(
    "^[【〔★☆◆■▲]?(?:(?:今日|今天|本周|明日)?(?:电影|影讯|影剧|节目|剧目|戏目)(?:预[告报]|消息|介绍|一览)?|(?:县|市|公社)?(?:人民)?(?:广播|电视)(?:电台|台)?(?:今日)?(?:节目|预告)(?:预[告报]|时间表|表)?|气象|今日气象)[】〕★☆◆■▲]?$",
  ),
  "u",
);
/** A line of it: a day or an hour first, a house and what it shows, a work. */
const LISTED = new RegExp(
  bothScripts(
    `^(?:\\p{Script=Han}{2,8}[ \\u3000:：])?.{0,4}(?:\\d{1,2}[:：]\\d{2}|[${NUMERAL}]{1,3}[点时](?:[${NUMERAL}]{1,3}分|半|整)?|[${NUMERAL}]{1,3}[日号])|^\\p{Script=Han}{2,8}[:：]\\S{2,20}$|《[^》]{1,16}》(?:[（(].{1,4}[）)])?$|天气[:：].*[℃度级]`,
  ),
  "u",
);
const STOP = /[。！？]/u;

/** Whether a line, without spaces, is the title of a list of what is on. */
export function isListingTitle(title: string): boolean {
  return LISTING.test(title);
}

/** Whether a line is of such a list. */
export function isListed(line: string): boolean {
  return LISTED.test(line) && !STOP.test(line);
}

/** Whether lines are a list of what is on, under its title. */
export function isListing(lines: readonly string[]): boolean {
  const [title = "", ...listed] = lines;
  return listed.length > 0 && isListingTitle(title.replace(/[\s\u3000]/gu, "")) && listed.every(isListed);
}
