import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { isSurelyName } from "./names.ts";

/** The longest cell of a table that is no figure, in letters, and how many cells a row has at least. */
const CELL = 12;
const CELLS = 2;
/** The longest head of a column. */
const HEAD = 6;
/** What stands between two cells, and what stands in none. */
const BETWEEN = new Kind(/[ \u3000:：]/u);
const MARKS = new Kind(/[，。；！？]/u);
/** `8.02`, `-0.39%`, `3:1`, `08:00`, `175元`, `4.2万人`, `3.2元/斤`; no day, no page. */
const FIGURE =
  /^[-+−↑↓]?\d[\d,.:：∶%％‰/～~—-]*(?![年月日版])(?:\p{Script=Han}{0,2}(?:[/／]\p{Script=Han}{1,3})?|[A-Za-z℃]{1,3})$/u;
/** `区实验小学：` before the names of those who belong there. */
const WHOSE = /^[\p{Script=Han}（）()]{2,16}[：:]/u;
const SPACES = /[ \u3000]+/u;
/** A name of two letters, set as wide as one of three. */
const WIDE_NAME = /(?<=^|[ \u3000])(\p{Script=Han})[ \u3000](\p{Script=Han})(?=$|[ \u3000])/gu;

/** Whether a line may be the row of a table, by its figures (`上证指数　3085.04　-0.39%`), or of a list of names, places or offices. */
export function isRow(line: string): boolean {
  if (COLON.isIn(line) && (ENTRY.test(line) || COUNT.test(line) || PROGRAMME.test(line))) return true;
  if (APPOINTMENT.ends(line) && APPOINTS.test(line)) return true;
  if (MARKS.isIn(line)) return false;
  if (!BETWEEN.isIn(line)) return OFFICE_END.ends(line) && OFFICE.test(line);
  return holdsFigures(line) || listsNames(line) || namesPost(line) || PLACE.test(line);
}

/** What stands in every entry, count and programme. */
const COLON = new Kind(/[：:]/u);

/** `年代：清乾隆`, `尺寸：高32厘米，口径8厘米`: what is told of a thing under a heading each. */
const ENTRY = /^\p{Script=Han}{2,4}[：:](?![:：\d“])[^。；！？：:]{2,20}$/u;

/** `受理投诉：9103件`, `挽回经济损失：1286.4万元`: what was counted; no telephone. */
const COUNT = /^\p{Script=Han}{2,10}[：:][ \u3000]?(?!\d{7})\d[\d,.]{0,10}(?:[%％]|\p{Script=Han}{1,3})?$/u;

/** `任命：`, `尚志国为临河县教育局局长；`, `免去冷建华的临河县教育局局长职务。`: who is given an office, and whose ends. */
const APPOINTS =
  /^(?:决定)?(?:任命|免去)[：:]$|^(?:(?:任命|免去)[：:]?)?\p{Script=Han}[ \u3000]?\p{Script=Han}{1,3}(?:同志)?(?:[为任]\p{Script=Han}{4,30}|的\p{Script=Han}{4,30}职务)[；。]$/u;

/** What every such line ends with. */
const APPOINTMENT = new Kind(/[：:；。]/u);

/** `19:40　黄金剧场：潜伏（5、6、7）`: what is on, and when. */
const PROGRAMME = /^\d{1,2}[:：]\d\d[ \u3000]+[^\d\s。；][^。；]{1,23}$/u;

const AWARD =
  "(?:第[一二三四五六七八九十\\d]{1,3}[名位]|[特一二三四五六]等奖|[金银铜]奖|冠军|亚军|季军|优秀奖)";
/** `第一名　安全生产无小事`, `二等奖：青渡县第二中学`, `全国大学生英语竞赛　特等奖`. */
const PLACE = new RegExp(`^${AWARD}\\s?[:： \\u3000].{2,24}$|^.{2,24}[ \\u3000]+${AWARD}$`, "u");

function holdsFigures(line: string): boolean {
  const cells = line.split(SPACES);
  return (
    cells.length >= CELLS &&
    cells.every((cell) => cell.length <= CELL) &&
    cells.some((cell) => FIGURE.test(cell))
  );
}

/** An office, a school, a firm: `石桥镇王庄村党支部`. */
const OFFICE_NAMES =
  "党委|党组|支部|总支|委员会|公司|集团|合作社|[中小]学|学[校院]|大学|医院|社区|街道|协会|工会|团委|幼儿园|分局|派出所|卫生院|服务中心";
const OFFICE = new RegExp(bothScripts(`^[\\p{Script=Han}（）()]{2,20}(?:${OFFICE_NAMES})$`), "u");
const OFFICE_END = new Kind(new RegExp(bothScripts("[委组部支会司团社学校院区道园局所心]"), "u"));
/** What somebody is, behind his name, in so many letters: `区人民医院院长`, `个体工商户`. */
const POST = new RegExp(
  bothScripts(
    "^\\p{Script=Han}{2,16}(?:书记|主任|教授|干部|代表|村民|经理|董事|个体工商户|[民辅]?警|医生|学生|作家|画家|专家|[长员工师手匠兵])$",
  ),
  "u",
);

/** A post that stands before the name has so many letters at least: `通讯员　王芳` is a byline. */
const LONG_POST = 6;

/** `王建国　区人民医院院长`, `县人民法院院长　王建国`: who is chosen or honoured, and what he is. */
function namesPost(line: string): boolean {
  const [first = "", second = "", more] = line.trim().replace(WIDE_NAME, "$1$2").split(SPACES);
  if (more !== undefined) return false;
  if ((POST.test(second) || OFFICE.test(second)) && isSurelyName(first)) return true;
  return first.length >= LONG_POST && POST.test(first) && isSurelyName(second);
}

/** `优秀教师名单（24名）`, `劳模榜`, `我校获奖情况`. */
const LIST_TITLE = new RegExp(
  bothScripts(
    "(?:名单|名录|榜|榜单|排行|一览表?|[时间刻诊程]表|(?:批发|零售|收购|市场)价格|牌价|大盘|赛事预告|节目预告|影讯|情况|统计|获奖作品)(?:[（(][^（()）]{1,12}[）)])?$",
  ),
  "u",
);

/** Whether a display line is the headline of a list, if its rows stand under it. */
export function isListTitle(line: string): boolean {
  return LIST_TITLE.test(line);
}

/** The least columns of a table that is told by its spaces alone. */
const COLUMNS = 3;
const WIDE_SPACES = /\u3000+| {2,}/u;

/** How many cells a line has that wide spaces part; 1 where it has too few, or a cell too long, for a row without figures. */
export function countCells(line: string): number {
  if (!line.includes("\u3000") && !line.includes("  ")) return 1;
  const cells = line.split(WIDE_SPACES);
  return cells.length >= COLUMNS && cells.every((cell) => cell.length > 0 && cell.length <= CELL)
    ? cells.length
    : 1;
}

/** Whether a line heads the columns of a table, by a row of it. */
export function isHeadOf(line: string, row: string): boolean {
  const cells = line.split(SPACES);
  const isShort = cells.every((cell) => cell.length <= HEAD);
  return cells.length > CELLS && cells.length === row.split(SPACES).length && isShort;
}

/** `区第一中学：周建国　吴晓燕　郑　洁`, `赵　强　孙丽丽`. */
function listsNames(line: string): boolean {
  const names = line.replace(WHOSE, "").trim().replace(WIDE_NAME, "$1$2").split(SPACES);
  return names.length >= CELLS && names.every(isSurelyName);
}
