import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { numeral } from "../../../src/parse/languages/zh/numerals.ts";

const NUMERALS: readonly (readonly [printed: string, value: number])[] = [
  ["21", 21],
  ["２１", 21],
  ["2 1", 21],
  ["〇", 0],
  ["元", 1],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["二十一", 21],
  ["廿", 20],
  ["廿一", 21],
  ["卅一", 31],
  ["貳拾捌", 28],
  ["叁拾", 30],
  ["一百二十", 120],
  ["一百零五", 105],
  ["一九二〇", 1920],
  ["二〇二二", 2022],
  ["二零二二", 2022],
  ["二O一三", 2013],
];

for (const [printed, value] of NUMERALS) {
  test(`${printed} is ${value}`, () => assert.equal(numeral(printed), value));
}

for (const printed of ["", "版", "abc", "二版", "第二"]) {
  test(`“${printed}” is no numeral`, () => assert.equal(numeral(printed), Number.NaN));
}

const DIGITS = ["零一二三四五六七八九", "〇壹貳叁肆伍陸柒捌玖", "零壹贰叁肆伍陆柒捌玖"];

/** Write a number below a thousand with tens and hundreds: 105 → 一百零五. */
function inTens(number: number, digits: string): string {
  const [hundred, ten, one] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const zero = hundred > 0 && ten === 0 && one > 0 ? digits[0] : "";
  return [
    hundred > 0 ? `${digits[hundred]}百` : "",
    ten > 0 ? `${digits[ten]}十` : zero,
    one > 0 ? digits[one] : "",
  ].join("");
}

test("every number below a thousand is read back as it is written with tens and hundreds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...DIGITS), (number, digits) => {
      assert.equal(numeral(inTens(number, digits)), number);
    }),
  );
});

test("every number is read back as it is written digit by digit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(...DIGITS), (number, digits) => {
      const printed = [...String(number)].map((digit) => digits[Number(digit)]).join("");
      assert.equal(numeral(printed), number);
    }),
  );
});

test("whatever is printed is a whole number from 0, or none", () => {
  const printed = fc.string({ unit: fc.constantFrom(..."0９一十百廿卅元〇 版a-.") });
  fc.assert(
    fc.property(printed, (text) => {
      const value = numeral(text);
      assert.ok(Number.isNaN(value) || (Number.isInteger(value) && value >= 0));
    }),
  );
});
