import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { NUMERAL } from "./numerals.ts";
import { mayBeName, SPACE, solid } from "./spaces.ts";

/** What is set over a box of sayings: `安全警句`, `格言`, `农谚三则`. */
const TITLE = new RegExp(
  bothScripts(
    `^[★☆◆■▲●]?(?:\\p{Script=Han}{2})?(?:警句|格言|名言|标语|口号|箴言|警语|谚语|农谚|歇后语|顺口溜|对联|春联)(?:集锦|选登|选|摘抄|[${NUMERAL}]{1,2}[则条副])?[★☆◆■▲●]?$`,
  ),
  "u",
);
/** What such a title ends with: few lines do. */
const TITLE_END = new Kind(new RegExp(bothScripts("[句言语号溜联锦登选抄则条副★☆◆■▲●]"), "u"));
/** `司机一杯酒　亲人两行泪`: two halves of one length, or nearly. */
const HALVES = /^(\p{Script=Han}{3,12})[ \u3000，、](\p{Script=Han}{3,12})[。！]?$/u;
const APART = 2;
/** `时间就是生命。——鲁迅` */
const SAID = /^.{4,30}[。！？]?(?:——|—|──)[\p{Script=Han}·]{2,8}$/u;

/** `毛主席语录`, `最新最高指示`. */
const QUOTES = new RegExp(
  bothScripts(
    "^(?:伟大领袖)?(?:毛主席(?:语录|最新指示|教导我们[：:]?)|最新最高指示|最[高新]指示|领袖教导|列宁语录|马克思语录)$",
  ),
  "u",
);
const QUOTES_END = new Kind(new RegExp(bothScripts("[录示导们：:]"), "u"));
/** The work that is quoted, alone in its line: `《论联合政府》`. */
const WORK = /^(?:——|—|[（(])?《[^《》]{2,40}》[）)]?$/u;

/** Whether a line is set over a box of quotations. */
export function headsQuotations(line: string): boolean {
  return QUOTES_END.ends(line, SPACE) && mayBeName(line) && QUOTES.test(solid(line));
}

/** Whether a line is the title of a work and nothing else. */
export function isWork(line: string): boolean {
  return WORK.test(line);
}

/** Whether a line is the name of a box of sayings. */
export function headsSayings(line: string): boolean {
  return TITLE_END.ends(line, SPACE) && mayBeName(line) && TITLE.test(solid(line));
}

/** Whether a line is a saying: two halves, or one with whose it is. */
export function isSaying(line: string): boolean {
  const [, first = "", second = ""] = HALVES.exec(line) ?? [];
  return SAID.test(line) || (first !== "" && Math.abs(first.length - second.length) <= APART);
}
