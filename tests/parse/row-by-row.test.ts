import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { setColumnsApart } from "../../src/parse/columns/set-apart.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { BRIDGE, FERRY, LIBRARY, MARKET, MILL, ORCHARD, RIVER, SCHOOL } from "./columns.ts";
import { linesAstray, pageOf } from "./pages.ts";

const CHINESE = languageOf(MILL.join(""));

const set = (lines: readonly string[]): readonly string[] => lines.map((line) => line.trim());

/** List columns as text recognition does that sorts what it finds by its height: row by row, each piece on its own line. */
function deal(...columns: readonly (readonly string[])[]): readonly string[] {
  const rows = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) =>
    columns.flatMap((column) => column[row]?.trim() ?? []),
  ).flat();
}

const ordered = (lines: readonly string[]): readonly string[] | undefined =>
  setColumnsApart({ lines }, CHINESE)?.lines.filter((line) => line !== "");

test("columns whose lines come row by row are read one after another", () => {
  const columns = [
    [...MILL, ...MARKET],
    [...LIBRARY, ...ORCHARD],
  ];
  const page = deal(...columns);
  assert.deepEqual(page.slice(2, 4), [
    "了起来。磨坊建于一百多年前，水轮",
    "阅览座位增加了一倍，晚上开放到十",
  ]);
  assert.deepEqual(ordered(page), set(columns.flat()));
});

test("so are three of them, and one that ends before the others", () => {
  const columns = [[...FERRY, ...MARKET], [...MILL, ...ORCHARD], LIBRARY];
  assert.deepEqual(ordered(deal(...columns)), set(columns.flat()));
});

test("under a headline with its byline columns begin anew", () => {
  const over = [
    [...MILL, ...MARKET],
    [...LIBRARY, ...ORCHARD],
  ];
  const page = [...deal(...over), "渡口送走最后一班船", "本报记者 王芳", ...deal(FERRY, RIVER)];
  const text = ordered(page)?.join("\n") ?? "";
  const inTurn = (lines: readonly string[]): boolean => text.includes(set(lines).join("\n"));
  for (const column of [...over, ["渡口送走最后一班船", ...FERRY], RIVER])
    assert.ok(inTurn(column), column[0]);
});

test("a page that is read column by column is left as it is", () => {
  const columns = [...MILL, ...LIBRARY, ...FERRY, ...MARKET, ...ORCHARD, ...RIVER, ...BRIDGE, ...SCHOOL];
  assert.equal(setColumnsApart({ lines: set(columns) }, CHINESE), null);
});

test("so is a page of few lines, one in letters, and one of more lines than any has", () => {
  const english = deal(
    Array.from({ length: 40 }, (_, i) => `The mill at White Stone turns again ${i}`),
    Array.from({ length: 40 }, (_, i) => `and the library has moved to its new ${i}`),
  );
  const long = Array.from({ length: 300 }, () => deal(MILL, LIBRARY)).flat();
  for (const lines of [deal(MILL, LIBRARY), english, long])
    assert.equal(setColumnsApart({ lines }, CHINESE), null);
});

test("articles are read from such a page, no line of the file is lost, and the page is doubtful", () => {
  const lead = (reporter: string, lines: readonly string[]): readonly string[] => {
    const end = lines.findIndex((line) => line.endsWith("。")) + 1;
    const text = `本报讯（记者${reporter}）${set(lines.slice(0, end)).join("")}`;
    return [text.slice(0, 14), ...(text.slice(14).match(/.{1,16}/gu) ?? []), ...lines.slice(end)];
  };
  const mill = [...lead("王芳", MILL), ...MARKET];
  const library = [...lead("李明", LIBRARY), ...ORCHARD];
  const page = pageOf([
    "海州晚报 2020年4月13日 星期一 第2版 要闻",
    ...deal(["老磨坊重新转起来", ...mill], ["图书馆搬进新楼", ...library]),
  ]);
  const issue = parseIssue([page]);
  assert.deepEqual(linesAstray([page], issue), []);
  assert.deepEqual(
    issue.doubts.filter(({ rule }) => rule === "columns-row-by-row").map(({ page, line }) => [page, line]),
    [[1, 1]],
  );
  assert.deepEqual(
    issue.articles.map(({ title, reporter, paragraphs }) => [
      title,
      ...reporter,
      paragraphs.map(({ text }) => text).join(""),
    ]),
    [
      ["老磨坊重新转起来", "王芳", set(mill).join("")],
      ["图书馆搬进新楼", "李明", set(library).join("")],
    ],
  );
});

test("no text of a page is lost or told twice when its rows are set into columns", () => {
  const cell = fc.constantFrom(
    ...MILL,
    ...LIBRARY,
    ...FERRY,
    "磨坊新生",
    "本报记者 王芳",
    "",
    "（下转第三版）",
    "A12",
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const page = pageOf([...deal([...MILL, ...MARKET], [...LIBRARY, ...ORCHARD]), ...cells]);
      assert.deepEqual(linesAstray([page], parseIssue([page])), []);
    }),
    { numRuns: 40 },
  );
});
