import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { mostCommonFull, mostCommonUnmarked } from "../../src/parse/blocks/common-width.ts";
import { columnWidths } from "../../src/parse/blocks/widths.ts";
import { zh } from "../../src/parse/languages/zh/index.ts";
import type { Line } from "../../src/parse/printed.ts";
import { pageOf } from "./pages.ts";

const hangs = ({ text }: { readonly text: string }): boolean => zh.endsWithHanging(text);
const widthOf = (lines: readonly string[]): number => mostCommonFull(cleanLines(pageOf(lines)), hangs);

test("full lines under first ones, which lost their indent, tell how wide a narrow column is", () =>
  assert.equal(
    widthOf([
      "南丫島海難造成三十九人罹難，",
      "全港市民同感悲痛。當務之急，是",
      "盡快查明真相。",
      "調查委員會的成立，正是回應",
      "社會的關切。我們期望委員會不枉",
      "不縱，還亡者家屬一個公道。",
      "天文台預測本周天氣將轉涼爽",
      "早晚氣溫約二十三度，市民外出宜",
      "多添衣物。",
    ]),
    15,
  ));

test("lines of one width that stand over each other are full", () =>
  assert.equal(
    widthOf([
      "政府表示新的方案須平衡公帑",
      "負擔無意修改委員會由法官任",
      "主席在六個月內提交一份報告",
      "全港市民同感悲痛當務之急是盡快",
      "查明真相。",
    ]),
    13,
  ));

test("text without marks has half as many full lines as first ones where its paragraphs are short", () => {
  const lines = ["江北的书房昨晚开张", "读者凭证进门看书到夜里", "十二点才关"];
  assert.equal(mostCommonUnmarked(cleanLines(pageOf([...lines, ...lines.slice(0, 1)]))), 11);
});

test("a short run of headlines, first lines and last ones takes its column from the lines around", () => {
  const around = [
    "产队队长雷贵生三十年如一日，",
    "天天和社员一起出工，社员都",
    "说他是以队为家的好干部。干",
    "部和社员都这样说，说了多年",
  ];
  const run = [
    "早育秧　育壮秧",
    "【本报讯】欧阳海公社各",
    "生产队总结教训，今",
    "做到早育秧、",
    "育壮秧。",
    "种下八百亩，",
  ];
  const [lines, after] = [run, around.concat(around, around)].map((texts, i) =>
    cleanLines(pageOf(i === 0 ? texts : [...run.map(() => ""), ...texts])).filter(({ text }) => text !== ""),
  ) as [Line[], Line[]];
  const width = columnWidths([lines, after], {
    isPunctuated: ({ text }) => /[，。]/u.test(text),
    hangs,
    hasMarks: true,
  });
  assert.equal(width(lines[0] as Line), 13);
});
