import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { isDayInBrackets } from "./dates.ts";
import { beginsWithDash } from "./punctuation.ts";
import { isInstalment } from "./serials.ts";

/** What stands under the title of a document or a table: `（第一号）`, `（单位：元/公斤）`, `（…第八次会议通过）`. */
const UNDER_TITLE = new RegExp(
  bothScripts(
    "^[（(](?:第[一二三四五六七八九十\\d]{1,3}号|[^（()）]*(?:单位\\s?[：:][^（()）]+|(?:会议|大会|代表大会|会)(?:审议)?通过))[）)]$",
  ),
  "u",
);
const BRACKET = new Kind(/[（(]/u);
/** `——编者` under what the editors say, with half of its dash. */
const EDITORS = /^一\s?编\s?者$/u;

/** Whether a line stands under a headline by its form: behind a dash, or in brackets with a day, a number, a unit, or who passed it. */
export function isDeck(line: string): boolean {
  if (beginsWithDash(line) || isDayInBrackets(line) || isInstalment(line) || EDITORS.test(line)) return true;
  return BRACKET.begins(line) && UNDER_TITLE.test(line);
}

const OF_REPORT = new RegExp(
  bothScripts(
    "^[—─－一-]{1,2}\\s?(?:[记访]|写在|来自)|^[—─－一-]{1,2}.*(?:纪实|见闻|侧记|速写|综述|走笔|掠影|印象记?)$",
  ),
  "u",
);

/** Whether a deck says whom or what a report is about: `——记县农艺师邓文彬`, `——胜利街改造见闻`; none of a crosshead does. */
export function isDeckOfReport(line: string): boolean {
  return beginsWithDash(line) && OF_REPORT.test(line);
}
