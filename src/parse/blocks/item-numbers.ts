import { Kind } from "../characters.ts";
import type { Line } from "../printed.ts";

const DIGIT = new Kind(/\d/u);
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
  const numbers = lines.filter(({ text }) => text.length <= 2 && DIGIT.begins(text) && NUMBER.test(text));
  const found = new Set<Line>();
  for (const first of numbers.filter(({ text }) => Number(text) === 1)) {
    const counted = countOn(first, numbers);
    if (counted.length >= COUNTING) for (const line of counted) found.add(line);
  }
  return found;
}

/** The numbers that count on from one of them, down the page. */
function countOn(first: Line, numbers: readonly Line[]): readonly Line[] {
  const counted = [first];
  for (const line of numbers.slice(numbers.indexOf(first) + 1))
    if (Number(line.text) === counted.length + 1) counted.push(line);
  return counted;
}
