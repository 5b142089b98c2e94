import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { withoutMargin } from "../../src/parse/blocks/margin.ts";
import { setSolid } from "../../src/parse/blocks/spread.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { pageOf } from "./pages.ts";

/** A page as it was printed; OCR programs and typists set the same in their own ways. */
const PRINTED = [
  "青屿晨报 2024年5月17日 星期五",
  "",
  "全市秋粮收购过半",
  "□本报记者 王海燕",
  "",
  "全市秋粮收购进展顺利，目前入库已过半，",
  "农户很满意。市粮食局负责人说，今年收购",
  "点增加到二十三个，农户卖粮不用排队，当",
  "天卖粮，当天拿钱。收购要到月底才会结束。",
  "",
  "清水河上架起新桥",
  "",
  "本报讯（记者 李明）清水河大桥昨天通车，",
  "两岸居民出行不再绕道。这座桥长三百米，",
  "去年三月开工，总投资两千万元，由市政公",
  "司承建。通车以后，公交车也改道从桥上过。",
];

const read = (lines: readonly string[]) =>
  parseIssue([pageOf(lines)]).articles.map(({ title, reporter, paragraphs }) => [
    title,
    reporter,
    paragraphs.map(({ text }) => text),
  ]);

const EXPECTED = read(PRINTED);

test("the page is read as it was printed", () => {
  assert.deepEqual(
    EXPECTED.map(([title, reporter, paragraphs]) => [title, reporter, paragraphs?.length]),
    [
      ["全市秋粮收购过半", ["王海燕"], 1],
      ["清水河上架起新桥", ["李明"], 1],
    ],
  );
});

test("letters that Tesseract set apart belong together", () => {
  const spread = PRINTED.map((line) =>
    line.replace(/ /gu, "").replace(/(?<=\P{ASCII})(?=.)|(?<=.)(?=\P{ASCII})/gu, " "),
  );
  assert.equal(spread[2], "全 市 秋 粮 收 购 过 半");
  const solid = JSON.parse(JSON.stringify(EXPECTED).replaceAll(" ", ""));
  assert.deepEqual(read(spread), solid);
});

test("spaces at random among letters, as OCR sets them, part no names, words or texts", () => {
  let place = 0;
  const spaced = [...PRINTED, ...PRINTED.slice(5)].map((line) =>
    line.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => ((place++ * 7) % 20 < 4 ? " " : "")),
  );
  assert.match(spaced.join("\n"), /\p{Script=Han} \p{Script=Han} /u);
  const printed = [...PRINTED, ...PRINTED.slice(5)].map((line) => line.replace(/ /gu, ""));
  assert.deepEqual(setSolid(spaced), printed);
});

test("spaces that a paper sets for pauses, or between names, stay", () => {
  const pauses = Array(9).fill("全市秋粮 收购进展顺利 目前入库 已过半，農戶 滿意。");
  assert.deepEqual(setSolid(pauses), pauses);
  const names = [...PRINTED, ...Array(20).fill("王海燕 李明 张华 周兰 陈刚 赵敏")];
  assert.deepEqual(setSolid(names), names);
});

test("a headline that is set letter by letter on a page of solid text stays as it is printed", () => {
  const page = ["区 委 召 开 会 议", ...PRINTED.slice(5, 9)];
  assert.deepEqual(setSolid(page), page);
});

test("a blank line under each line of a page says nothing; of several one does", () => {
  const spaced = PRINTED.flatMap((line) => [line, ""]);
  assert.deepEqual(read(spaced), EXPECTED);
});

test("the margin of a page is none of its indents", () => {
  assert.deepEqual(read(PRINTED.map((line) => (line === "" ? line : `      ${line}`))), EXPECTED);
  const indented = PRINTED.map((line) => (/^[全本]/u.test(line) && line.length > 15 ? `  ${line}` : line));
  assert.deepEqual(withoutMargin(indented), indented);
  assert.deepEqual(withoutMargin(indented.map((line) => `   ${line}`)), indented);
});

test("marks on half an em fill their column as those on the full one do", () => {
  const commas = "甲，乙，丙，丁，戊，己，庚，辛，壬，癸，子，丑";
  const [wide, narrow] = [commas, commas.replaceAll("，", ",")].map(
    (text) => cleanLines(pageOf([text]))[0]?.width,
  );
  assert.equal(narrow, wide);
});

test("a page that was set double-spaced tells the lines of its file", () => {
  const [first, second] = parseIssue([pageOf(PRINTED.flatMap((line) => [line, ""]))]).articles;
  assert.deepEqual(
    [first?.lines, second?.lines],
    [[{ page: 1, from: 5, to: 17 }], [{ page: 1, from: 21, to: 31 }]],
  );
});

test("commas and full stops on half an em are commas and full stops", () => {
  const narrow = PRINTED.map((line) => line.replaceAll("，", ",").replaceAll("。", "."));
  const wide = ([title, reporter, paragraphs]: (typeof EXPECTED)[number]) => [
    title,
    reporter,
    (paragraphs as string[]).map((text) => text.replaceAll(",", "，").replaceAll(".", "。")),
  ];
  assert.deepEqual(read(narrow).map(wide), EXPECTED);
});

test("a modern page whose commas are narrow is no early one, though it lists much", () => {
  const listed =
    "甲、乙、丙、丁、戊、己、庚、辛、壬、癸,子、丑、寅、卯、辰、巳、午、未、申、酉、戌、亥。".repeat(2);
  const modern = `${"他说,今年收成好,大家都高兴,"}${listed}`.repeat(3);
  assert.equal(languageOf(modern.replaceAll(",", "，")), languageOf(modern));
});

test("digits on the full em are digits", () => {
  const wide = PRINTED.map((line) =>
    line.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  );
  const { date } = parseIssue([pageOf(wide)]);
  assert.equal(date, "2024-05-17");
  assert.equal(
    parseIssue([pageOf([...wide.slice(0, 2), "全年发电２.３亿度", ...wide.slice(3)])]).articles[0]?.title,
    "全年发电2.3亿度",
  );
});

for (const rule of ["----------", "————————", "＊＊＊＊＊", "* * *", "========", "★★★", "……………………", "|"])
  test(`“${rule}” between two articles is a rule or an ornament, and part of neither`, () => {
    const ruled = PRINTED.flatMap((line, index) => (index === 10 ? [rule, line] : [line]));
    const tight = ruled.filter((line) => line !== "");
    assert.deepEqual(read(ruled), EXPECTED);
    assert.deepEqual(read(tight), EXPECTED);
  });
