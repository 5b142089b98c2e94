import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { mendTornLines } from "../../src/parse/blocks/torn-lines.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import type { Line } from "../../src/parse/printed.ts";
import { anyPages } from "./any-page.ts";
import { pageOf, readSeed } from "./pages.ts";

const mended = (lines: readonly string[]): readonly Line[] =>
  mendTornLines(cleanLines(pageOf(lines, 1)), languageOf(lines.join("\n")));
const textsOf = (lines: readonly Line[]): readonly string[] => lines.map(({ text }) => text);

/** As `pdftotext -raw` gave it. */
const TORN = [
  "“以前卖一车橘子，光是过那段",
  "烂泥路就要一个钟头。",
  "”11月18日，",
  "青渡县渡口村村民老蔡站在刚铺好的",
  "水泥路上，指着停在家门口的货车",
  "说，",
  "“现在车直接开到果园边，装完",
  "就走。",
  "”",
  "渡口村有果园一千二百亩，年产",
  "柑橘三千多吨。村里通往县道的路有",
  "四公里，前年修了三公里多，剩下的",
];

test("a line that was torn at marks is one again, and knows its lines in the file", () => {
  assert.deepEqual(
    mended(TORN).map(({ number, from, to, text }) => [number, from, to, text]),
    [
      [1, 1, 1, "“以前卖一车橘子，光是过那段"],
      [2, 2, 3, "烂泥路就要一个钟头。”11月18日，"],
      [3, 4, 4, "青渡县渡口村村民老蔡站在刚铺好的"],
      [4, 5, 5, "水泥路上，指着停在家门口的货车"],
      [5, 6, 7, "说，“现在车直接开到果园边，装完"],
      [6, 8, 9, "就走。”"],
      [7, 10, 10, "渡口村有果园一千二百亩，年产"],
      [8, 11, 11, "柑橘三千多吨。村里通往县道的路有"],
      [9, 12, 12, "四公里，前年修了三公里多，剩下的"],
    ],
  );
});

test("a paragraph that begins with a quotation stays one", () => {
  const paragraph = ["“今年雨水好，菜长得结实又好", "看。”菜农老姜说，他家的六亩白菜", "都卖完了。"];
  const lines = [...TORN, ...paragraph];
  assert.deepEqual(textsOf(mended(lines)).slice(-3), paragraph);
});

test("a mark alone at the beginning of a line is a stain, and nothing is mended", () => {
  const lines = [
    "青渡县渡口村村民老蔡站在刚铺好的",
    "水泥路上。",
    "”指着停在",
    "家门口的货车看了又看，半天才说出",
  ];
  assert.deepEqual(textsOf(mended(lines)), lines);
});

test("no letter is lost, moved or made up, and every line of the file is in one", () =>
  fc.assert(
    fc.property(anyPages, (pages) => {
      for (const page of pages) {
        const clean = cleanLines(page);
        const whole = mendTornLines(clean, languageOf(page.lines.join("\n")));
        assert.equal(textsOf(whole).join(""), textsOf(clean).join(""));
        assert.deepEqual(
          whole.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
          clean.map(({ number }) => number),
        );
      }
    }),
  ));

test("a page whose lines are torn at all marks is read as it was printed", async () => {
  const page = await readSeed();
  const torn = page.lines.flatMap((line) => line.split(/(?<=[^\s])(?=[“”])/u));
  const read = (lines: readonly string[]) =>
    parseIssue([pageOf(lines)]).articles.map(({ title, paragraphs }) => [
      title,
      paragraphs.filter(({ kind }) => kind === "paragraph"),
    ]);
  assert.ok(torn.length > page.lines.length);
  assert.deepEqual(read(torn), read(page.lines));
});
