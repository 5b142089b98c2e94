import assert from "node:assert/strict";
import { test } from "node:test";
import type { FolioPiece } from "../../../src/parse/language.ts";
import { readFolioPiece, SURE_PIECES } from "../../../src/parse/languages/zh/folio-pieces.ts";
import { readFolio } from "../../../src/parse/languages/zh/folios.ts";

for (const { rule, example } of SURE_PIECES) {
  test(`${rule}: “${example}” is surely a piece of a folio`, () =>
    assert.equal(readFolioPiece(example)?.sure, true));
}

const PIECES: readonly (readonly [line: string, piece: FolioPiece])[] = [
  ["A01", { folio: { page: 1 }, sure: true }],
  ["城事", { folio: { pageName: "城事" }, sure: false, isPageName: true }],
  ["要　闻", { folio: { pageName: "要闻" }, sure: false, isPageName: true }],
  ["2012年7月30日", { folio: { date: "2012-07-30" }, sure: true }],
  ["芦湾晚报", { folio: { newspaper: "芦湾晚报" }, sure: true }],
  ["03版 要闻", { folio: { page: 3, pageName: "要闻" }, sure: true }],
  ["2版·综合", { folio: { page: 2, pageName: "综合" }, sure: true }],
  ["要闻·2", { folio: { page: 2, pageName: "要闻" }, sure: true }],
  ["第3版·城事", { folio: { page: 3, pageName: "城事" }, sure: true }],
  ["城事·第三版", { folio: { page: 3, pageName: "城事" }, sure: true }],
  ["A02丨要闻", { folio: { page: 2, pageName: "要闻" }, sure: true }],
  ["02/03 要闻", { folio: { page: 2, pageName: "要闻" }, sure: true }],
  ["◎要闻 A02", { folio: { page: 2, pageName: "要闻" }, sure: true }],
  ["【要闻】", { folio: { pageName: "要闻" }, sure: false, isPageName: true }],
  ["LINGANG BAO", { folio: {}, sure: true }],
  ["晒秋", { folio: { pageName: "晒秋" }, sure: false }],
  ["中共青屿市委机关报", { folio: {}, sure: true }],
  ["中共青屿市委机关报 青屿日报社出版", { folio: {}, sure: true }],
];

for (const [line, piece] of PIECES) {
  test(`“${line}” at the head of a page is read`, () => assert.deepEqual(readFolioPiece(line), piece));
}

for (const line of ["临港区召开党工委（扩大）会议", "暴雨夜，他们守住了大堤", "210家企业提供岗位5400个"]) {
  test(`“${line}” is no piece of a folio`, () => assert.equal(readFolioPiece(line), null));
}

test("a page of news is not taken for the paper", () =>
  assert.deepEqual(readFolio("2016年9月27日 星期二 综合新闻 云岫时报 1"), {
    date: "2016-09-27",
    page: 1,
    pageName: "综合新闻",
    newspaper: "云岫时报",
  }));

test("editors at the end of a folio line name no page", () =>
  assert.deepEqual(readFolio("A08 文体新闻 2024年5月17日 星期五 编辑/王芳 美编/李明"), {
    date: "2024-05-17",
    page: 8,
    pageName: "文体新闻",
  }));

test("the lunar year and day name no page", () =>
  assert.deepEqual(readFolio("沐江报 2018年11月6日 星期二 农历戊戌年九月廿九 第5127期 第一版 要闻"), {
    date: "2018-11-06",
    page: 1,
    pageName: "要闻",
    newspaper: "沐江报",
    number: "5127",
  }));

test("a lead is no folio, though it says a day and a word or two", () => {
  assert.equal(readFolio("本报威海1月24日电 （记者谢涵） 1"), null);
  assert.equal(readFolio("新华社北京 5月8日电"), null);
});
