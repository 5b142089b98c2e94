import { type Comparison, compare } from "../../scripts/evaluate/compare.ts";
import { judge } from "../../scripts/evaluate/evaluation.ts";
import type { GoldArticle, GoldIssue } from "../../scripts/evaluate/gold.ts";
import type { MeasureName } from "../../scripts/evaluate/measures/index.ts";
import type { Furniture, Page, ParsedArticle } from "../../src/model.ts";
import { parsedArticle as bareArticle, paragraphs, parsedIssue } from "../nouns.ts";

/** Two texts of forty-three letters each, so of forty shingles, that have none in common. */
export const TEXTS = {
  water:
    "昨天上午城东水厂正式向居民供水，六楼的住户拧开龙头也有了清水。“等了整整三年，”住户秦阿婆说，“值得。”",
  school: "新学期第一天，三百名孩子走进了河西小学的新校舍。操场比过去大了两倍，图书室添了六千册书，午饭热。",
} as const;

/** Make a page of one line a text. */
export function page(number: number, ...lines: readonly string[]): Page {
  return { number, file: `pages/0${number}.txt`, lines };
}

/** Make an issue of the gold. */
export function goldIssue(articles: readonly GoldArticle[], more: Partial<GoldIssue> = {}): GoldIssue {
  return { id: "sample", articles, ...more };
}

/** Make a parsed article that holds texts. */
export function parsedArticle(texts: readonly string[], more: Partial<ParsedArticle> = {}): ParsedArticle {
  return bareArticle({ id: "01-01", title: "", paragraphs: paragraphs(...texts), ...more });
}

/** Make a furniture item of all lines of a page. */
export function allLines({ number, lines }: Page): Furniture {
  return { kind: "other", page: number, from: 1, to: lines.length, text: lines.join("\n") };
}

/** Compare gold with parsed articles, all of whose text is printed on one page. */
export function comparison(
  gold: readonly GoldArticle[],
  parsed: readonly ParsedArticle[],
  more: Partial<GoldIssue> = {},
): Comparison {
  const texts = gold.flatMap(({ text, paragraphs = [] }) => text ?? paragraphs.map((one) => one.text));
  return compare(goldIssue(gold, more), [page(1, ...texts)], parsedIssue(parsed));
}

/** Give one figure of one comparison. */
export function figure(name: MeasureName, one: Comparison): number | null {
  return judge([one]).figures[name];
}
