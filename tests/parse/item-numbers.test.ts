import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const CASES = [
  "城东某书店销售盗版图书案。去年五月，城东",
  "派出所接到举报，查获图书两千余册。",
  "某网站传播侵权影视案。去年八月，区文化执",
  "法队会同公安机关，关停网站三个。",
  "某印刷厂擅自印刷案。去年十月，执法人员在",
  "检查中发现该厂没有保存委托书，罚款五千元。",
];

/** What is told under a headline of items, each under the number given for it; and what is furniture besides the folio. */
const told = (numbers: readonly [string, string, string]) => {
  const items = numbers.flatMap((number, i) => [number, "", ...CASES.slice(2 * i, 2 * i + 2), ""]);
  const lines = ["青屿晨报 2024年5月17日 星期五", "", "我区公布三起侵权案件", "", ...items];
  const { articles, furniture } = parseIssue([pageOf(lines)]);
  return [articles.length, articles[0]?.paragraphs.length, furniture.length - 1];
};

test("numbers that count up stand over the items of an article", () => {
  assert.deepEqual(told(["01", "02", "03"]), [1, 6, 0]);
  assert.deepEqual(told(["1", "2", "3"]), [1, 6, 0]);
});

test("a number that counts nothing is that of a page", () =>
  assert.equal(told(["04", "某甲", "某乙"])[2], 1));
