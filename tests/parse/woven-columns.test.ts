import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { setColumnsApart } from "../../src/parse/columns/set-apart.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { linesAstray, pageOf } from "./pages.ts";

const MILL = [
  "　　白石村的老磨坊今年春天重新转",
  "了起来。磨坊建于一百多年前，水轮",
  "早已朽坏，村里请来两位木匠，照着",
  "旧图纸做了三个月，终于让石磨又磨",
  "出了面粉。",
  "　　木匠孙师傅说，最难的是找到合",
  "适的木料。水轮长年泡在水里，要用",
  "耐腐的柏木，他们跑遍了附近的几个",
  "林场，才凑齐了十二根。",
  "　　如今每到周末，城里的孩子都来",
  "看磨面粉，还能带一小袋回家。",
];
const LIBRARY = [
  "　　城东图书馆上个月搬进了新楼，",
  "阅览座位增加了一倍，晚上开放到十",
  "点钟。馆长介绍说，新馆最受欢迎的",
  "是三楼的自习室，每天早上不到九点",
  "就坐满了读者。",
  "　　读者周先生带着女儿来借图画书，",
  "他说过去要坐四站公共汽车，现在步",
  "行十分钟就到了，女儿每个星期都要",
  "来两回。",
  "　　图书馆还打算在秋天开一个朗诵",
  "班，请退休的语文教师来讲课。",
];
const FERRY = [
  "　　青渡码头的末班渡船昨天傍晚开",
  "出了最后一趟。大桥通车以后，坐船",
  "的人一天比一天少，渡口决定停止营",
  "运，改成游客参观的地方。",
  "　　船长老郑在江上跑了三十年，他",
  "把航行日志交给了博物馆。日志里记",
  "着哪一年发大水，哪一年江面结冰，",
  "还有哪一天送过产妇过江。",
  "　　乘客林女士特地赶来坐了最后一",
  "趟，她说小时候上学天天坐这条船，",
  "舍不得它走。",
];
const MARKET = [
  "　　河西早市从凌晨四点开张，菜农",
  "挑着刚摘的青菜赶来，摊位沿着堤岸",
  "排出半里地。卖豆腐的吴婶每天做六",
  "板，天亮以前就卖完。",
  "　　市场管理处新装了照明灯和水龙",
  "头，还划出停放三轮车的空地。管理",
  "员说，收摊以后各家自己扫净门前，",
  "地面干干净净，邻居再也没有投诉过",
  "噪声。",
];
const ORCHARD = [
  "　　南岭果园的枇杷进入采摘期。果",
  "农老许种了四十亩，今年花期没有遇",
  "上霜冻，果子又大又甜，每斤比去年",
  "多卖一元。",
  "　　合作社建起了冷库，枇杷摘下来",
  "先预冷再装箱，第二天就能送到省城",
  "的超市。返乡青年小蔡在网上开店，",
  "半个月接到三千份订单，请了八名帮",
  "手打包。",
];

const CHINESE = languageOf(MILL.join(""));
const WIDTH = 16;

const set = (lines: readonly string[]): readonly string[] => lines.map((line) => line.trim());

/**
 * Weave columns as `pdftotext` does that stand close: row by row, a line behind that to its left if both fill the gutter's
 * sides, under it if not.
 */
function weave(columns: readonly (readonly string[])[]): readonly string[] {
  const rows = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) => weaveRow(columns.map((column) => column[row]))).flat();
}

function weaveRow(row: readonly (string | undefined)[]): readonly string[] {
  const lines: string[] = [];
  for (const [index, line] of row.entries()) {
    const isBehind = line !== undefined && !line.startsWith("\u3000") && row[index - 1]?.length === WIDTH;
    if (isBehind) lines.push(`${lines.pop()} ${line}`);
    else if (line !== undefined) lines.push(line.trim());
  }
  return lines;
}

const unwoven = (lines: readonly string[]): readonly string[] | undefined =>
  setColumnsApart({ lines }, CHINESE)?.lines.filter((line) => line !== "");

test("columns whose lines run together are read one after another", () => {
  const columns = [
    [...MILL, ...MARKET],
    [...LIBRARY, ...ORCHARD],
  ];
  const page = weave(columns);
  assert.equal(page[2], "了起来。磨坊建于一百多年前，水轮 阅览座位增加了一倍，晚上开放到十");
  assert.deepEqual(unwoven(page), set(columns.flat()));
});

test("so are three of them, and one that ends before the others", () => {
  const columns = [[...FERRY, ...MARKET], [...MILL, ...ORCHARD], LIBRARY];
  assert.deepEqual(unwoven(weave(columns)), set(columns.flat()));
});

test("columns under a headline begin anew", () => {
  const page = ["磨坊新生", "", ...weave([MILL, LIBRARY]), "", "果园采摘", "", ...weave([ORCHARD, MARKET])];
  const expected = ["磨坊新生", ...MILL, ...LIBRARY, "果园采摘", ...ORCHARD, ...MARKET];
  assert.deepEqual(unwoven(page), set(expected));
});

test("a byline stands over the column under it", () => {
  const page = weave([
    [...MILL, ...MARKET],
    [...LIBRARY, ...ORCHARD],
  ]);
  assert.deepEqual(unwoven(["本报记者 王芳", ...page])?.slice(0, 2), ["本报记者 王芳", MILL[0]?.trim()]);
});

test("a space in brackets or beside a number ends no column", () => {
  const page = [
    "本报讯（记者 王芳）白石村的老磨",
    ...MILL.slice(1),
    ...Array.from({ length: 12 }, (_, i) => `全县有水渠总长近三百二十 ${i + 10} 公里多`),
  ];
  assert.equal(setColumnsApart({ lines: page }, CHINESE), null);
});

test("an article is read from columns that run together, no line of the file is lost, and the page is doubtful", () => {
  const page = pageOf([
    "海州晚报 2020年4月13日 星期一 第2版 要闻",
    "",
    "老磨坊重新转起来",
    "本报记者 王芳",
    "",
    ...weave([
      [...MILL, ...MARKET],
      [...LIBRARY, ...ORCHARD],
    ]),
    "",
    "责任编辑：赵云",
  ]);
  const issue = parseIssue([page]);
  assert.deepEqual(
    issue.articles.map(({ title, reporter, paragraphs }) => [title, reporter, paragraphs.length]),
    [["老磨坊重新转起来", ["王芳"], 10]],
  );
  assert.deepEqual(linesAstray([page], issue), []);
  assert.deepEqual(
    issue.doubts.map(({ rule, line }) => [rule, line]).filter(([rule]) => rule === "columns-run-together"),
    [["columns-run-together", 8]],
  );
});

test("couplets, and headlines of two parts, are no columns", () => {
  const couplets = Array.from({ length: 20 }, () => "清溪水暖白鹭飞来早 石榴江宽新桥合龙时");
  assert.equal(setColumnsApart({ lines: couplets }, CHINESE), null);
});

test("a page of more lines than any has is left as it is", () => {
  const page = Array.from({ length: 300 }, () => weave([MILL, LIBRARY])).flat();
  assert.equal(setColumnsApart({ lines: page }, CHINESE), null);
});

test("no text of a page is lost or told twice when its columns are unwoven", () => {
  const cell = fc.constantFrom(
    ...MILL,
    ...LIBRARY,
    ...FERRY,
    "",
    "”",
    "磨坊",
    "本报记者 王芳",
    "末班 渡船",
    "12",
  );
  const column = fc.array(cell, { minLength: 15, maxLength: 50 });
  const letters = (lines: readonly string[]): string =>
    [...lines.join("").replace(/\s/gu, "")].sort().join("");
  fc.assert(
    fc.property(fc.array(column, { minLength: 2, maxLength: 5 }), (columns) => {
      const lines = weave(columns);
      const parted = setColumnsApart({ lines }, CHINESE);
      if (parted) assert.equal(letters(parted.lines), letters(lines));
      const page = pageOf(lines);
      assert.deepEqual(linesAstray([page], parseIssue([page])), []);
    }),
    { numRuns: 60 },
  );
});
