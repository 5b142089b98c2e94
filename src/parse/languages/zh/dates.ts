import { isCalendarDay } from "../../../day.ts";
import { twoDigits } from "../../../ids.ts";
import { Kind } from "../../characters.ts";
import { NUMERAL, numeral } from "./numerals.ts";

/** A form in which newspapers print a day. */
interface DateForm {
  readonly rule: string;
  /** What stands in every date of this form. */
  readonly sign: Kind;
  /** Groups: year, month, day. */
  readonly pattern: RegExp;
  readonly year: (printed: string) => number;
  readonly example: readonly [printed: string, iso: string];
}

const N = `[${NUMERAL}\\s]`;
const MONTH_DAY = `(${N}{1,4})月\\s*(${N}{1,5})[日號号]`;
const western = (printed: string): number => numeral(printed);
/** 民國元年 is 1912. */
const republican = (printed: string): number => 1911 + numeral(printed);

/** A year does not begin with the number of the weekday before it: `星期二 2022年`. */
const NO_WEEKDAY = "(?<!星期|礼拜|禮拜|周|週)";

const FORMS: readonly DateForm[] = [
  {
    rule: "republican",
    sign: new Kind(/民/u),
    pattern: new RegExp(`(?:大?中[華华])?民[國国]\\s*(${N}{1,5})年\\s*${MONTH_DAY}`, "u"),
    year: republican,
    example: ["中華民國貳拾捌年四月三日", "1939-04-03"],
  },
  {
    rule: "four-figures",
    sign: new Kind(/年/u),
    /** Not from the number of the page before it on: `7 2022年`. */
    pattern: new RegExp(`${NO_WEEKDAY}((?:[${NUMERAL}]\\s?){4})年\\s*${MONTH_DAY}`, "u"),
    year: western,
    example: ["7 二〇二二年三月一日", "2022-03-01"],
  },
  {
    rule: "western",
    sign: new Kind(/年/u),
    pattern: new RegExp(`${NO_WEEKDAY}([${NUMERAL}]${N}{3,7})年\\s*${MONTH_DAY}`, "u"),
    year: western,
    example: ["2020年 3月11日", "2020-03-11"],
  },
  {
    rule: "numeric",
    sign: new Kind(/[-./—－·．]/u),
    pattern: /(?<!\d)(\d{4})\s?[-./—－·．]\s?(\d{1,2})\s?[-./—－·．]\s?(\d{1,2})(?!\d)/u,
    year: western,
    example: ["2020-03-11", "2020-03-11"],
  },
];

/** Make an ISO day; null where there is no such day or no newspaper can have been printed on it. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1600 || year > 2200) return null;
  const iso = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isCalendarDay(iso) ? iso : null;
}

/** Read the first full date in a text: its ISO day and the text without it. */
export function readDate(text: string): { readonly date: string; readonly rest: string } | null {
  for (const { sign, pattern, year } of FORMS) {
    const found = sign.isIn(text) ? pattern.exec(text) : null;
    const date = found && isoDay(year(found[1] ?? ""), numeral(found[2] ?? ""), numeral(found[3] ?? ""));
    if (date) return { date, rest: text.replace(found[0], " ") };
  }
  return null;
}

export const DATE_EXAMPLES: readonly (readonly [string, string])[] = FORMS.map((form) => form.example);

const MONTH_AND_DAY = new RegExp(`(?<![${NUMERAL}年])${MONTH_DAY}`, "u");
const YEAR = /(?<!\d)((?:19|20)\d\d)\s*年/gu;

/** Read a month and day without a year: `11月 21日`. */
export function readMonthDay(text: string): { readonly month: number; readonly day: number } | null {
  const found = MONTH_AND_DAY.exec(text);
  if (!found) return null;
  const month = numeral(found[1] ?? "");
  const day = numeral(found[2] ?? "");
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : null;
}

/** List the years that a text speaks of, in order. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(YEAR)].map((found) => Number(found[1]));
}

/** What a paragraph begins with that begins with a day. */
const BEGINNING = new Kind(/[据近日昨今截从自\d●▲★■◆△○]/u);
const BEGINS_WITH_DAY =
  /^[●▲★■◆△○]?\s?(?:据|近日|日前|昨日|昨天|今日|截至|近年来|[从自]?\d{1,2}月\d{1,2}日|\d{1,2}日)/u;

/** Whether a paragraph begins with a day, behind the mark of an item if it has one: `11月21日，`, `近日，`, `▲4月12日，`. */
export function beginsWithDay(text: string): boolean {
  return BEGINNING.begins(text) && BEGINS_WITH_DAY.test(text);
}

const NAMES_DAY = /^.{0,24}(?:\d\s?日|近日|日前|昨[日天])/u;
/** No more of a text is looked at for it, in UTF-16 code units. */
const FIRST_WORDS = 52;

/** Whether the first words of a paragraph name a day. */
export function namesDay(text: string): boolean {
  const words = text.slice(0, FIRST_WORDS);
  return (words.includes("日") || words.includes("昨天")) && NAMES_DAY.test(words);
}

/** What every form of a day ends with. */
const DAY_END = new Kind(/[日號号\d]/u);

/** Whether a line ends as every form of a day does. */
export function endsAsDay(line: string): boolean {
  return DAY_END.ends(line);
}

/** Where somebody was that day, as letters say: `2022年8月2日于那曲`. */
const DAY = "日";
const WHERE = /(?<=日)[于於]\p{Script=Han}{2,8}$/u;

/** Whether a line is a day with its year and nothing else, but for where it was. */
export function isDay(line: string): boolean {
  const day = line.includes(DAY) ? line.replace(WHERE, "") : line;
  return (
    endsAsDay(day) && FORMS.some(({ sign, pattern }) => sign.isIn(day) && pattern.exec(day)?.[0] === day)
  );
}

/** What a speech or a document has in brackets between its headline and who gave it. */
const IN_BRACKETS = /^[（(〔]([^（()）〔〕]{6,16})[）)〕]$/u;
const OPENING = new Kind(/[（(〔]/u);

/** Whether a line is nothing but a day in brackets: `（2023年2月8日）`. */
export function isDayInBrackets(line: string): boolean {
  const day = OPENING.begins(line) ? IN_BRACKETS.exec(line)?.[1] : undefined;
  return day !== undefined && isDay(day);
}
