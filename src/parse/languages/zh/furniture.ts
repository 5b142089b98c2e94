import type { FurnitureKind } from "../../../model.ts";
import { isAmong, Kind, Kinds } from "../../characters.ts";
import { EDITORS_SIGN, namesEditors } from "./editors.ts";
import { CLAUSES, MAY_BE_FOLIO, readFolio } from "./folios.ts";
import { IMPRINT_SIGN, readImprint } from "./imprint.ts";
import { readJump } from "./jumps.ts";
import { isNavigation, NAVIGATION_SIGN } from "./navigation.ts";
import { seesAlso } from "./see-also.ts";
import { tellsDraw } from "./service-tables.ts";

const POST = new Kind(/[郵邮]/u);

/** Who wrote all of a page. */
const WRITERS =
  /^[■□◎]?\s?本版(?:采写|撰文|文字|稿件|撰稿|供稿|文图|图文)\s?[:：/／ \u3000][^。，；]{2,60}$/u;

/** A kind of furniture that is told by one line alone. */
export interface FurnitureRule {
  readonly rule: string;
  readonly kind: FurnitureKind;
  /** What stands in every such line: few others have it, and need not be looked through for the rest. */
  readonly sign: Kind;
  readonly matches: (line: string) => boolean;
  readonly example: string;
}

/** What rules and ornaments between articles are made of, set as characters or read by OCR; three or more of it make one, or an upright stroke. */
const OF_ORNAMENTS = "[-—–－_＿=＝*＊★☆◆◇■□●○◎▲△▼▽※~～﹏┄┈╌·•・.│┃|━─═＋+#＃…]";
const ORNAMENT = new Kind(new RegExp(OF_ORNAMENTS, "u"));
const ORNAMENTS = new RegExp(`^(?:(?:${OF_ORNAMENTS}\\s?){3,}|[|│┃])$`, "u");

/** Furniture, the surest first. A new kind is a row here. */
export const FURNITURE: readonly FurnitureRule[] = [
  {
    rule: "folio",
    kind: "folio",
    sign: MAY_BE_FOLIO,
    matches: (line) => readFolio(line) !== null,
    example: "02 综合 2020年3月11日 星期三",
  },
  {
    rule: "page-number",
    kind: "folio",
    sign: new Kind(/[\d版]/u),
    matches: (line) =>
      /^(?:第\s*)?[A-Z]?\d{1,2}(?:\s*版)?$|^第[一二三四五六七八九十]{1,3}版$|^第\s?[A-Z]?\d{1,2}\s?版\s?(?:[（(]\p{Script=Han}{0,6}[）)]|[:：]\s?\p{Script=Han}{2,8})$/u.test(
        line,
      ),
    example: "第4版",
  },
  {
    rule: "sheet-number",
    kind: "folio",
    sign: new Kind(/\d/u),
    // The number that a program sets under or over each page: `- 3 -`, `第 3 页 共 8 页`.
    matches: (line) =>
      /^[-—–－·•]{1,2}\s?\d{1,4}\s?[-—–－·•]{1,2}$|^第\s?\d{1,4}\s?[页頁](?:\s?[,，/／(（]?\s?共\s?\d{1,4}\s?[页頁][)）]?)?$|^\d{1,4}\s?[/／]\s?\d{1,4}$/u.test(
        line,
      ),
    example: "第 3 页 共 8 页",
  },
  {
    rule: "navigation",
    kind: "other",
    sign: NAVIGATION_SIGN,
    matches: isNavigation,
    example: "上一篇 下一篇",
  },
  {
    rule: "editors",
    kind: "credits",
    sign: EDITORS_SIGN,
    matches: namesEditors,
    example: "责任编辑：丁雪娜 美术编辑：郝军志 校对：黎洋佳",
  },
  {
    rule: "writers-of-page",
    sign: new Kind(/版/u),
    kind: "credits",
    matches: (line) => WRITERS.test(line),
    example: "本版采写 青报首席记者 阮一鸣 实习生 白露",
  },
  {
    rule: "jump-line",
    kind: "jump",
    sign: new Kind(/[版面页頁\d]/u),
    matches: (line) => readJump(line)?.rest === "",
    example: "（下转第二版）",
  },
  {
    rule: "see-also",
    kind: "other",
    sign: new Kind(/[版面页頁]/u),
    matches: (line) => seesAlso(line) && readJump(line) === null,
    example: "■详见4版",
  },
  {
    rule: "advertisement",
    kind: "other",
    sign: new Kind(/告/u),
    matches: (line) => /^[（(【]?\s*(?:广\s*告|公益广告|廣\s*告)\s*[）)】]?$/u.test(line),
    example: "公益广告",
  },
  {
    rule: "contact",
    kind: "other",
    sign: new Kind(/[:：]/u),
    // A sentence that goes on with what to do is part of a call for letters.
    matches: (line) =>
      /^(?:本报)?(?:新闻热线|热线电话|投稿邮箱|电子邮箱|编辑部电话|广告热线|发行热线|来稿请寄|来信请寄|订阅热线|社址|地址|邮编|网址|本报地址)\s*[:：](?!.*，请)/u.test(
        line,
      ),
    example: "新闻热线：0631-5581234",
  },
  {
    rule: "imprint",
    kind: "other",
    sign: IMPRINT_SIGN,
    matches: (line) => readImprint(line) !== null,
    example: "法律顾问：海鸥律师事务所",
  },
  {
    rule: "ornament",
    kind: "other",
    sign: ORNAMENT,
    matches: (line) => ORNAMENTS.test(line),
    example: "★ ★ ★",
  },
  {
    rule: "postal-registration",
    kind: "other",
    sign: POST,
    matches: (line) => /^.{0,10}[郵邮][政務务].{0,10}(?:掛號|挂号|登記|登记).{0,16}$/u.test(line),
    example: "中華郵政特准掛號認爲新聞紙類",
  },
  {
    rule: "price",
    kind: "other",
    sign: new Kind(/[元角分厘文枚]/u),
    matches: (line) => /^(?:本[报報])?(?:每[份张張期]|零售|定[价價])[^。]{0,16}[元角分厘文枚]$/u.test(line),
    example: "本報每份售大洋三分",
  },
  {
    rule: "lottery",
    kind: "other",
    sign: new Kind(/[期彩]/u),
    matches: tellsDraw,
    example: "福彩3D第2015155期中奖号码：4 7 2",
  },
  {
    rule: "weather",
    kind: "other",
    sign: new Kind(/[气℃度]/u),
    matches: (line) =>
      /^(?:今日|今天|明天|今明|(?:\d{1,2}月)?\d{1,2}日)?天气(?:预报)?\s*[:：]|^\p{Script=Han}{0,4}天气预报$|^(?:今天|今日|今夜|明天|后天).{0,8}(?:晴|阴|多云|雨|雪).{0,30}\d+\s*[℃度]|^(?:晴|阴|多云|[小中大]?[雨雪])\S{0,8}\s.{0,20}\d+\s*[℃度]$/u.test(
        line,
      ),
    example: "今日天气：晴转多云，北风3—4级，8℃～15℃",
  },
];

/** What furniture with commas in it may begin with: signs, and the first characters of the words that the forms ask for. */
const BEGINNING = new Kind(
  /[^\p{L}\p{N}]|[责責编編校版美值总组排审检制视统主监本新热投电广发来订社地邮网每零定今明后天晴阴多小中大雨雪下上紧緊请請转轉见見]/u,
);

/** The signs of all, and what tells text. */
const SIGNS = new Kinds([...FURNITURE.map(({ sign }) => sign), CLAUSES, POST]);
const [HAS_CLAUSES, NAMES_POST] = [FURNITURE.length, FURNITURE.length + 1];

/** Find the form that tells a line as furniture; null where none does. */
export function findFurniture(line: string): FurnitureRule | null {
  const signs = SIGNS.in(line);
  // Most lines are text, with a comma or a full stop in them.
  if (isAmong(signs, HAS_CLAUSES) && !BEGINNING.begins(line) && !isAmong(signs, NAMES_POST)) return null;
  return FURNITURE.find((rule, place) => isAmong(signs, place) && rule.matches(line)) ?? null;
}
