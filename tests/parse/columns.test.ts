import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { setColumnsApart } from "../../src/parse/columns/set-apart.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { BRIDGE, RIVER, SCHOOL } from "./columns.ts";
import { linesAstray, pageOf } from "./pages.ts";

const CHINESE = languageOf(RIVER.join(""));

/** Set columns side by side as programs do that keep the layout: each character takes one place, and so does an indent of one em. */
function sideBySide(columns: readonly (readonly string[])[], pitch: number): readonly string[] {
  const rows = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) =>
    columns
      .reduce((line, column, place) => line.padEnd(place * pitch) + (column[row] ?? ""), "")
      .replaceAll("\u3000", " ")
      .trimEnd(),
  );
}

const apart = (lines: readonly string[]): readonly string[] | undefined =>
  setColumnsApart({ lines }, CHINESE)?.lines.filter((line) => line !== "");

test("columns that stand side by side are read one after another", () => {
  assert.deepEqual(apart(sideBySide([RIVER, BRIDGE, SCHOOL], 20)), [...RIVER, ...BRIDGE, ...SCHOOL]);
});

test("a gutter behind a full line may be a single space, as pdftotext sets it", () => {
  const columns = [
    [...RIVER, ...SCHOOL, ...BRIDGE],
    [...BRIDGE, ...RIVER, ...SCHOOL],
  ];
  const close = sideBySide(columns, 20).map((line) => line.replace(/(?<=^\S{16}) +(?=\S{16}$)/u, " "));
  assert.ok(close.some((line) => /^\S{16} \S{16}$/u.test(line)));
  assert.deepEqual(apart(close), columns.flat());
});

test("columns whose lines do not stand in line with one another are told apart by where they begin", () => {
  const columns = [
    [...RIVER, ...SCHOOL],
    [...BRIDGE, ...RIVER],
  ];
  const offset = sideBySide(columns, 24).flatMap((line, row) =>
    row < 8 && line.length > 24 ? [line.slice(0, 24).trimEnd(), " ".repeat(24) + line.slice(24)] : [line],
  );
  assert.deepEqual(apart(offset), columns.flat());
});

test("a headline over several columns is read before all of them, and a headline over one before that", () => {
  const page = [
    "                  清溪河治理三年见效",
    "",
    ...sideBySide([RIVER.slice(0, 4), RIVER.slice(4, 7), RIVER.slice(7)], 20),
    "",
    "              石榴江大桥合龙                    实验小学操场启用",
    "",
    ...sideBySide([BRIDGE.slice(0, 4), BRIDGE.slice(4), SCHOOL], 20),
  ];
  assert.deepEqual(apart(page), [
    "清溪河治理三年见效",
    ...RIVER,
    "石榴江大桥合龙",
    ...BRIDGE,
    "实验小学操场启用",
    ...SCHOOL,
  ]);
});

test("the lines of a headline stay together, though its neighbour has lines beside each", () => {
  const left = [...RIVER, ...SCHOOL];
  const right = [...BRIDGE, ...RIVER];
  const page = [
    "     清溪河治理               石榴江大桥",
    "      三年见效                 昨日合龙",
    "",
    ...sideBySide([left, right], 20),
  ];
  const expected = ["清溪河治理", "三年见效", ...left, "石榴江大桥", "昨日合龙", ...right];
  assert.deepEqual(apart(page), expected);
});

test("a folio line stays whole, and a tab is as wide as it shows", () => {
  const folio = "海州晚报 2020年4月13日 星期一 第2版 要闻";
  const tabs = RIVER.map((line, row) => {
    const text = line.replaceAll("\u3000", " ");
    return text + "\t".repeat(3 - Math.floor(text.length / 8)) + BRIDGE[row]?.replaceAll("\u3000", " ");
  });
  assert.deepEqual(apart([folio, ...sideBySide([RIVER, BRIDGE], 20)])?.[0], folio);
  assert.deepEqual(apart(tabs), [...RIVER, ...BRIDGE]);
});

test("the first lines of paragraphs, which an indent leaves narrower, make no headline a line of text", () => {
  const left = Array.from({ length: 12 }, (_, i) => [
    `　　第${"一二三四五六七八九十百千"[i]}段的头一行缩进两格排`,
    "第二行与栏同宽，一共是十六个字。",
  ]).flat();
  const page = [
    "  青渡县修好最后一段乡村路         护胡杨",
    ...sideBySide([left, [...BRIDGE, ...RIVER]], 20),
  ];
  const lines = setColumnsApart({ lines: page }, CHINESE)?.lines ?? [];
  assert.deepEqual(lines.slice(0, 2), ["青渡县修好最后一段乡村路", ""]);
  assert.ok(lines.includes("护胡杨"));
});

test("a lead is text though its names leave its first line short", () => {
  const lead = ["　　本报讯（记者 王芳", `李明辉）${RIVER[0]?.trim().slice(0, 11)}`, ...RIVER.slice(1)];
  const page = [
    "   清溪河治理三年见效",
    ...sideBySide(
      [
        [...lead, ...SCHOOL],
        [...BRIDGE, ...RIVER],
      ],
      20,
    ),
  ];
  const lines = setColumnsApart({ lines: page }, CHINESE)?.lines ?? [];
  const at = lines.findIndex((line) => line.includes("本报讯"));
  assert.deepEqual(
    lines.slice(at - 1, at + 2).map((line) => line.trim()),
    ["", lead[0]?.trim(), lead[1]],
  );
});

test("a page without columns side by side is left as it is", () => {
  assert.equal(setColumnsApart({ lines: [...RIVER, ...BRIDGE, ...SCHOOL] }, CHINESE), null);
  assert.equal(setColumnsApart({ lines: Array(20).fill("王   芳    李   明") }, CHINESE), null);
});

test("the rows of a table are no columns of text", () => {
  const offices = ["县文化馆", "青渡镇卫生院", "石桥乡中心小学", "望溪村便民服务点", "柳浦镇农业技术推广站"];
  const roads = [
    "解放路一百二十号",
    "滨河大道与人民路交叉口东侧",
    "老街十七号",
    "工业园区三号楼二层东厅",
    "桥头",
  ];
  const rows = Array.from({ length: 40 }, (_, i) =>
    [offices[i % 5]?.padEnd(16), roads[(i * 3) % 5]?.padEnd(20), 6630000 + i * 37].join(""),
  );
  assert.equal(setColumnsApart({ lines: rows }, CHINESE), null);
});

test("articles are read from columns side by side, and each line of the file is of one of them", () => {
  const page = pageOf([
    "海州晚报 2020年4月13日 星期一 第2版 要闻",
    "",
    "   清溪河治理三年见效                  石榴江大桥昨日合龙",
    "     本报记者 王芳                       本报记者 李明",
    "",
    ...sideBySide([RIVER, BRIDGE], 28),
    "",
    "责任编辑：赵云",
  ]);
  const issue = parseIssue([page]);
  assert.deepEqual(
    issue.articles.map(({ title, reporter, paragraphs }) => [title, reporter, paragraphs.length]),
    [
      ["清溪河治理三年见效", ["王芳"], 3],
      ["石榴江大桥昨日合龙", ["李明"], 3],
    ],
  );
  assert.deepEqual(linesAstray([page], issue), []);
  assert.ok(issue.articles.every(({ lines }) => lines.length > 0));
  assert.deepEqual([issue.date, issue.pageNames.get(1)], ["2020-04-13", "要闻"]);
});

test("no text of a page is lost or told twice when its columns are set apart", () => {
  const cell = fc.constantFrom(...RIVER, ...BRIDGE, ...SCHOOL, "", "清溪河", "本报记者 王芳", "12");
  const column = fc.array(cell, { minLength: 10, maxLength: 40 });
  const letters = (lines: readonly string[]): string =>
    [...lines.join("").replace(/\s/gu, "")].sort().join("");
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 2, maxLength: 5 }),
      fc.integer({ min: 14, max: 26 }),
      (columns, pitch) => {
        const lines = sideBySide(columns, pitch);
        const parted = setColumnsApart({ lines }, CHINESE);
        if (parted) assert.equal(letters(parted.lines), letters(lines));
        const page = pageOf(lines);
        assert.deepEqual(linesAstray([page], parseIssue([page])), []);
      },
    ),
    { numRuns: 60 },
  );
});
