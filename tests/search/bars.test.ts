import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { barsOf } from "../../src/browser/bars.ts";

const day = fc
  .date({ min: new Date("1872-04-30"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const days = fc
  .uniqueArray(fc.tuple(day, fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 30,
    selector: ([day]) => day,
  })
  .map((counts) => counts.toSorted(([one], [other]) => (one < other ? -1 : 1)));

test("every article is in one bar, bars follow one another without a gap, and they are few", () => {
  fc.assert(
    fc.property(days, (counts) => {
      const { bars } = barsOf(counts);
      const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
      assert.equal(sum(bars.map(({ articles }) => articles)), sum(counts.map(([, articles]) => articles)));
      assert.ok(bars.length <= 160);
      for (const [place, { from, to }] of bars.entries()) {
        const within = counts.filter(([day]) => from <= day && day <= to).map(([, articles]) => articles);
        assert.equal(bars[place]?.articles, sum(within));
        const next = bars[place + 1];
        if (next) assert.equal(Date.parse(next.from) - Date.parse(to), 24 * 60 * 60 * 1000);
      }
    }),
  );
});

test("weeks are shown by day, years by month, and decades by year", () => {
  const unit = (first: string, last: string) =>
    barsOf([
      [first, 1],
      [last, 1],
    ]).unit;
  assert.equal(unit("2022-11-22", "2022-11-22"), "day");
  assert.equal(unit("2022-11-01", "2022-12-31"), "day");
  assert.equal(unit("2022-01-01", "2022-12-31"), "month");
  assert.equal(unit("1999-01-01", "2022-12-31"), "year");
});

test("a month ends with its last day", () => {
  const { bars } = barsOf([
    ["2020-01-31", 1],
    ["2020-05-01", 1],
  ]);
  assert.deepEqual(
    bars.map(({ to }) => to),
    ["2020-01-31", "2020-02-29", "2020-03-31", "2020-04-30", "2020-05-31"],
  );
});
