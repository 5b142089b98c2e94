import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArticleEntry } from "../../src/site/catalogue/entries.ts";
import { barsOf } from "../../src/site/chart/bars.ts";
import { chartOf } from "../../src/site/chart/index.ts";
import { ticksOf } from "../../src/site/chart/ticks.ts";

/** Draw articles of some days. */
const chartOfDays = (...days: readonly string[]) =>
  chartOf({ articles: days.map((date) => ({ issue: { date } }) as ArticleEntry) });

test("a chart has a bar for each month from the first article to the last, and those with articles lead to it", () => {
  const chart = chartOfDays("2022-02-01", "2021-11-30", "2022-02-28", "2021-11-01", "2022-02-02");
  assert.deepEqual(
    chart?.bars.map(({ period, articles, path }) => [period, articles, path]),
    [
      ["2021-11", 2, "/2021-11/"],
      ["2021-12", 0, undefined],
      ["2022-01", 0, undefined],
      ["2022-02", 3, "/2022-02/"],
    ],
  );
  assert.deepEqual([chart?.unit, chart?.total, chart?.peak.period], ["month", 5, "2022-02"]);
});

test("the highest bar fills the chart, and the lowest can still be seen", () => {
  const chart = chartOfDays("2021-01-01", ...Array.from({ length: 100 }, () => "2021-02-01"));
  assert.deepEqual(
    chart?.bars.map(({ left, width, top, height }) => [left, width, top, height]),
    [
      ["0.00%", "50.00%", "97.00%", "3.00%"],
      ["50.00%", "50.00%", "0.00%", "100.00%"],
    ],
  );
});

test("one month, or a few articles, need no chart", () => {
  assert.equal(chartOfDays(...Array.from({ length: 9 }, (_, i) => `2021-01-0${i + 1}`)), undefined);
  assert.equal(chartOfDays("2021-01-01", "2021-02-01", "2021-03-01"), undefined);
  assert.equal(chartOfDays(), undefined);
});

test("sixty months are shown by month, more by year", () => {
  assert.equal(barsOf(["2018-01-31", "2022-12-01"]).length, 60);
  assert.deepEqual(
    barsOf(["2018-01-31", "2023-01-01"]).map(({ period }) => period),
    ["2018", "2019", "2020", "2021", "2022", "2023"],
  );
});

test("years are named where they begin, where there is room for their names", () => {
  const named = (...days: readonly string[]) => ticksOf(barsOf(days)).map(({ year }) => year);
  assert.deepEqual(named("2020-05-01", "2022-06-01"), ["2020", "2021", "2022"]);
  assert.deepEqual(named("2020-11-01", "2021-12-01"), ["2021"]);
  assert.deepEqual(named("2020-02-01", "2020-08-01"), ["2020"]);
  assert.deepEqual(named("1912-01-01", "1949-01-01"), ["1912", "1919", "1926", "1933", "1940"]);
});
