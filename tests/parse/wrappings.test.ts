import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { WRAPPINGS, withoutWrappings } from "../../src/parse/blocks/wrappings.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

for (const { rule, example } of WRAPPINGS) {
  const [written, printed] = example;
  test(`what a program sets around each line was not printed: ${rule}`, () => {
    const lines = [...Array(8).keys()].map((index) => written.replace(/^12(?=\t)/u, String(index + 12)));
    assert.deepEqual(withoutWrappings([...lines, ""]), [...Array(8).fill(printed), ""]);
  });
  test(`around a line among others it was: ${rule}`, () => {
    const lines = ["青屿晨报", ...Array(8).fill(written), "全市秋粮收购过半", "清水河上架起新桥"];
    assert.deepEqual(withoutWrappings(lines), lines);
  });
}

test("a page of speech in straight quotation marks keeps those inside its lines", () => {
  const lines = Array(9).fill('"好，"他说，"就这么办。');
  assert.deepEqual(withoutWrappings(lines), lines);
});

for (const [mark, end] of [
  ["> ", ""],
  ["| ", " |"],
] as const)
  test(`the mark that a program sets around each line leaves blank lines blank, and is furniture: ${mark}`, () => {
    const page = [
      "全市秋粮收购过半",
      "",
      ...Array(8).fill("全市秋粮收购进展顺利，目前入库已过半，"),
      "农户满意。",
    ];
    const wrapped = page.map((line) => (line === "" ? mark.trim() : mark + line + end));
    const { articles, furniture } = parseIssue([pageOf(wrapped)]);
    assert.deepEqual(
      articles.map(({ title }) => title),
      ["全市秋粮收购过半"],
    );
    assert.deepEqual(
      furniture.map(({ from, text }) => [from, text]),
      [[2, mark.trim()]],
    );
  });

test("the soft hyphen that FineReader leaves at the end of a line is not printed; alone on a line it stays", () => {
  const lines = cleanLines(pageOf(["全市秋粮收购进展顺利，目前入¬", "库已过半 ¬", "¬"]));
  assert.deepEqual(
    lines.map(({ text }) => text),
    ["全市秋粮收购进展顺利，目前入", "库已过半", "¬"],
  );
});

test("the hours of a programme number no lines", () => {
  const lines = [
    "06 早间新闻",
    "07 农事",
    "07 戏曲",
    "08 电视剧",
    "09 动画",
    "12 午间新闻",
    "18 天气",
    "19 晚间新闻",
  ];
  assert.deepEqual(withoutWrappings(lines), lines);
});
