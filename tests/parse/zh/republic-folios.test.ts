import assert from "node:assert/strict";
import { test } from "node:test";
import type { Folio } from "../../../src/parse/language.ts";
import { readFolio } from "../../../src/parse/languages/zh/folios.ts";
import { FURNITURE } from "../../../src/parse/languages/zh/furniture.ts";

const FOLIOS: readonly (readonly [line: string, folio: Folio])[] = [
  ["第二版　民國九年四月三日", { date: "1920-04-03", page: 2 }],
  ["第三版　民國九年四月廿一日　社會定期日刊　庚申年三月初三日　星期三", { date: "1920-04-21", page: 3 }],
  ["中華民國貳拾捌年四月三日　星期一", { date: "1939-04-03" }],
  [
    "大中華民國九年四月三日　星期六　夏曆庚申年二月十五日　第三千六百號　今日二張",
    { date: "1920-04-03", number: "三千六百" },
  ],
  ["西曆一千九百二十年四月三日　陰曆庚申年二月十五日", { date: "1920-04-03" }],
  ["公曆一九二〇年四月三號　第三張第二版", { date: "1920-04-03", page: 2 }],
  ["民國九年四月三日　第六頁", { date: "1920-04-03", page: 6 }],
  ["晶報　第一二九號　民國九年四月三日", { date: "1920-04-03", newspaper: "晶報", number: "一二九" }],
  ["庚申年二月十五日　星期六", {}],
  ["庚申年閏二月廿七日", {}],
];

for (const [line, folio] of FOLIOS) {
  test(`“${line}” is a folio`, () => assert.deepEqual(readFolio(line), folio));
}

for (const line of ["二月廿七日", "今日二張", "民國九年的上海"]) {
  test(`“${line}” is no folio`, () => assert.equal(readFolio(line), null));
}

for (const line of ["本報每份售大洋三分", "零售每張銅元四枚", "中華郵政特准掛號認爲新聞紙類"]) {
  test(`“${line}” is furniture`, () => assert.ok(FURNITURE.some((rule) => rule.matches(line))));
}
