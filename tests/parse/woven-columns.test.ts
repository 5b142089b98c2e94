import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { setColumnsApart } from "../../src/parse/columns/set-apart.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { FERRY, LIBRARY, MARKET, MILL, ORCHARD } from "./columns.ts";
import { linesAstray, pageOf } from "./pages.ts";

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
