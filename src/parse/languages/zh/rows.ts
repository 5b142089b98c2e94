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
/** `8.02`, `-0.39%`, `3:1`, `08:00`, `175元`, `4.2万人`; no day, no page. */
const FIGURE = /^[-+−↑↓]?\d[\d,.:：%％‰/～~—-]*(?![年月日版])(?:\p{Script=Han}{0,2}|[A-Za-z℃]{1,3})$/u;
/** `区实验小学：` before the names of those who belong there. */
const WHOSE = /^[\p{Script=Han}（）()]{2,16}[：:]/u;
const SPACES = /[ \u3000]+/u;
/** A name of two letters, set as wide as one of three. */
const WIDE_NAME = /(?<=^|[ \u3000])(\p{Script=Han})[ \u3000](\p{Script=Han})(?=$|[ \u3000])/gu;

/** Whether a line may be the row of a table, by its figures (`上证指数　3085.04　-0.39%`), or of a list of names or places. */
export function isRow(line: string): boolean {
  if (!BETWEEN.isIn(line) || MARKS.isIn(line)) return false;
  return holdsFigures(line) || listsNames(line) || PLACE.test(line);
}

/** `第一名　安全生产无小事`, `二等奖：青渡县第二中学`. */
const PLACE =
  /^(?:第[一二三四五六七八九十\d]{1,3}[名位]|[特一二三四五六]等奖|[金银铜]奖|冠军|亚军|季军|优秀奖)\s?[:： \u3000].{2,24}$/u;

function holdsFigures(line: string): boolean {
  const cells = line.split(SPACES);
  return (
    cells.length >= CELLS &&
    cells.every((cell) => cell.length <= CELL) &&
    cells.some((cell) => FIGURE.test(cell))
  );
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
