import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  DATE_EXAMPLES,
  isoDay,
  readDate,
  readMonthDay,
  yearsIn,
} from "../../../src/parse/languages/zh/dates.ts";

const DATES: readonly (readonly [printed: string, day: string])[] = [
  ...DATE_EXAMPLES,
  ["民國九年四月三日", "1920-04-03"],
  ["中華民國九年四月三日", "1920-04-03"],
  ["民国元年一月一日", "1912-01-01"],
  ["民國廿八年十二月卅一日", "1939-12-31"],
  ["民國 九 年 四 月 三 日", "1920-04-03"],
  ["二〇二二年十一月二十二日", "2022-11-22"],
  ["一九二〇年四月三號", "1920-04-03"],
  ["２０２２年１１月２２日", "2022-11-22"],
  ["2022 年 11 月 22 日", "2022-11-22"],
  ["2022.11.22", "2022-11-22"],
  ["二O一三年五月十七日", "2013-05-17"],
  ["2022/11/22", "2022-11-22"],
  ["1966·10·22", "1966-10-22"],
  ["2022．11．22", "2022-11-22"],
];

for (const [printed, day] of DATES) {
  test(`${printed} is ${day}`, () => assert.equal(readDate(printed)?.date, day));
}

const NO_DATES = ["2022年2月30日", "2022年13月1日", "11月21日", "20222-11-22", "999年1月1日"];

for (const printed of NO_DATES) {
  test(`${printed} is no full date`, () => assert.equal(readDate(printed), null));
}

test("a date is taken out of the line that it stands in", () => {
  assert.equal(readDate("今日临港 2022年11月22日 星期二")?.rest.replace(/\s+/gu, " "), "今日临港 星期二");
});

test("a day without a year is a month and a day", () => {
  assert.deepEqual(readMonthDay("本报讯 11月 21日，临港区"), { month: 11, day: 21 });
  assert.deepEqual(readMonthDay("十一月二十一日"), { month: 11, day: 21 });
  assert.equal(readMonthDay("13月1日"), null);
  assert.equal(readMonthDay("2021年11月21日"), null);
});

test("a text speaks of years", () => {
  assert.deepEqual(yearsIn("自 2021年实施以来，2022年度获批13家"), [2021, 2022]);
  assert.deepEqual(yearsIn("电话5582022年年有余"), []);
});

test("each day of the calendar is read back as it is printed", () => {
  const days = fc.date({
    min: new Date("1850-01-01T00:00:00Z"),
    max: new Date("2150-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const iso = date.toISOString().slice(0, 10);
      assert.equal(isoDay(year, month, day), iso);
      assert.equal(readDate(`${year}年${month}月${day}日`)?.date, iso);
      if (year > 1911) assert.equal(readDate(`民國${year - 1911}年${month}月${day}日`)?.date, iso);
    }),
  );
});
