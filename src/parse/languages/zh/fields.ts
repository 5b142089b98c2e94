import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import type { Field, FieldKind, Folio } from "../../findings.ts";
import { readDate } from "./dates.ts";
import { NUMERAL, numeral } from "./numerals.ts";

/** What a field is called, and what its value is. */
interface FieldName {
  readonly kind: FieldKind;
  readonly names: string;
  /** The value as a newspaper prints it, where that says more. */
  readonly printed?: (value: string, name: string) => string;
  readonly folio?: (value: string) => Folio | null;
  readonly example: readonly [line: string, value: string];
}

const PAGE = new RegExp(
  `^第?\\s*(?:[A-Z]\\s?)?([${NUMERAL}]{1,3})\\s*(?:版|$)\\s*[:：（(]?\\s*(\\p{Script=Han}{2,6})?`,
  "u",
);

/** `第1版 要闻`, `A01`, `1`. */
function pageOf(value: string): Folio | null {
  const [, number, pageName] = PAGE.exec(value) ?? [];
  return number ? { page: numeral(number), ...(pageName && { pageName }) } : null;
}

/** `2020-11-11`, `20201111`. */
function dayOf(value: string): Folio | null {
  const date = readDate(value.replace(/^(\d{4})(\d\d)(\d\d)$/u, "$1-$2-$3"))?.date;
  return date ? { date } : null;
}

/** Fields of databases, of archives' typed files and of what programs are told to write. A new name is a word in a row here. */
export const FIELDS: readonly FieldName[] = [
  {
    kind: "headline",
    names: "(?:主|正|文章|新闻|稿件)?标题|题[目名]|篇名|大标题",
    example: ["标题：全市秋粮收购过半", "全市秋粮收购过半"],
  },
  {
    kind: "kicker",
    names: "引题|肩题|眉题|引标题|栏目(?:名称?)?|专栏(?:名称?)?",
    example: ["【引题】丰收之后", "丰收之后"],
  },
  {
    kind: "deck",
    names: "副标?题|子标题|小标题",
    example: ["副题：二十三个收购点不排队", "二十三个收购点不排队"],
  },
  { kind: "byline", names: "作者(?:姓名)?|责任者|署名|撰稿人?", example: ["【作者】王海燕", "王海燕"] },
  {
    kind: "byline",
    names: "(?:本报|文字|见习|实习)?记者|(?:特约)?通讯员",
    printed: (value, name) => `${name} ${value}`,
    example: ["**记者**：王海燕 李明", "记者 王海燕 李明"],
  },
  {
    kind: "folio",
    names: "日期|(?:报纸|发表|出版|发布|见报|刊登|刊发)(?:日期|时间)|刊期",
    folio: dayOf,
    example: ["【日期】2024.05.17", "2024.05.17"],
  },
  {
    kind: "folio",
    names: "版[次号面]|所在版面|页码",
    folio: pageOf,
    example: ["版次：第2版 要闻", "第2版 要闻"],
  },
  {
    kind: "folio",
    names: "版名|版面名称?|版块",
    folio: (pageName) => (/^\p{Script=Han}{2,6}$/u.test(pageName) ? { pageName } : null),
    example: ["版名：民生", "民生"],
  },
  {
    kind: "folio",
    names: "报名|报纸(?:名称?)?|报刊(?:名称?)?|媒体(?:名称?)?",
    folio: (newspaper) => (/^\p{Script=Han}{2,10}$/u.test(newspaper) ? { newspaper } : null),
    example: ["报纸名称：青屿晨报", "青屿晨报"],
  },
  { kind: "text", names: "正文(?:内容|快照)?|内文|全文|文章内容", example: ["正文：本报讯", "本报讯"] },
  {
    kind: "note",
    names:
      "来源|出处|期号|总期号|年份|字数|关键[词字]|主题词|摘要|分类号?|体裁|类[别型]|序号|编号|文章编号|ID|链接|网址|URL|图片|图片说明数|备注|录入|责编|编辑|责任编辑|校对|作者单位",
    example: ["字数：812", "812"],
  },
];

const NAME = "[\\p{Script=Han}A-Z \\u3000]{2,12}";
/** In brackets or before a colon, bold in Markdown or not; `作　者` is 作者. */
const FORM = new RegExp(
  `^[-*_#·• ]{0,4}(?:[【［\\[〔](${NAME})[】］\\]〕]\\s?[:：]?|(${NAME})[*_]{0,2}\\s?[:：])\\s?[*_]{0,2}\\s*(.*?)\\s*[*_]{0,2}$`,
  "iu",
);
const SPACES = /[ \u3000]+/gu;
const WHOLE = FIELDS.map(({ names }) => new RegExp(`^(?:${bothScripts(names)})$`, "iu"));
const MARK = new Kind(/[:：】］\]〕]/u);
/** No name is longer, its brackets counted. */
const LONGEST = 18;
/** Values that say that there is none. */
const NOTHING = new RegExp(
  bothScripts("^(?:无|空|暂无|未注明|未署名|不详|佚名|未知|没有|N/?A|null|none|[-—/()（）\\[\\]]+)$"),
  "iu",
);

/** What says who wrote a text says no more than that; who asks in an interview does: `记者：今天送了多少件？`. */
const CLAUSE = /[，。？！?!…]/u;
const LONGEST_NAMES = 40;

/** Read a line as a field that says what its value is: `标题：…`, `【作者】…`; null where it is none. */
export function readField(line: string): Field | null {
  if (!MARK.isIn(line, LONGEST)) return null;
  const [, inBrackets, beforeColon, rest = ""] = FORM.exec(line) ?? [];
  const name = (inBrackets ?? beforeColon ?? "").replace(SPACES, "");
  const row = FIELDS[WHOLE.findIndex((names) => names.test(name))];
  if (!row) return null;
  if (row.kind === "byline" && (CLAUSE.test(rest) || rest.length > LONGEST_NAMES)) return null;
  const value = NOTHING.test(rest) ? "" : rest;
  const printed = value && row.printed ? row.printed(value, name) : value;
  return { kind: row.kind, value: printed, folio: row.folio?.(value) ?? null };
}
