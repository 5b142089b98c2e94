import type { Line } from "../printed.ts";

const NUMBER = /^\d{1,2}$/u;
/** So many numbers that follow one another number something: the pages of an issue are one a page. */
const COUNTING = 3;

/**
 * Find the numbers that stand alone in lines and count the items of an article, as page numbers do not:
 *
 *     01
 *     浙江绍兴“8·20”拍卖销售非法出版物案。…
 *     02
 *     山东青岛“8·21”传播淫秽物品牟利案。…
 */
export function findItemNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  /** The lines that count up to a number, by the one that comes next. */
  const counted = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.text.length > 2 || !NUMBER.test(line.text)) continue;
    const number = Number(line.text);
    const before = number === 1 ? [] : counted.get(number);
    if (!before) continue;
    const next = counted.get(number + 1) ?? [];
    for (const one of [...before, line]) next.push(one);
    counted.delete(number);
    counted.set(number + 1, next);
  }
  return new Set([...counted].flatMap(([next, upTo]) => (next > COUNTING ? upTo : [])));
}
