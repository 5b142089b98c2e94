import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cutAlongCalendar } from "../src/calendar-runs.ts";

interface Dated {
  readonly date: string;
  readonly characters: number;
}

/** An issue of so many characters. */
const issue = (date: string, characters: number): Dated => ({ date, characters });

const day = fc
  .date({ min: new Date("1872-04-30"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const archive = fc
  .array(fc.record({ date: fc.option(day, { nil: "" }), characters: fc.integer({ min: 1, max: 50 }) }))
  .map((issues) => issues.toSorted((one, other) => (one.date < other.date ? -1 : 1)));

const days = (run: readonly Dated[]): string => `${run[0]?.date ?? ""} – ${run.at(-1)?.date ?? ""}`;

const charactersIn = (run: readonly Dated[]): number =>
  run.reduce((sum, { characters }) => sum + characters, 0);

test("runs keep all issues in order, and none is too long but a single day", () => {
  fc.assert(
    fc.property(archive, (issues) => {
      const runs = cutAlongCalendar(issues, 100);
      assert.deepEqual(runs.flat(), issues);
      for (const run of runs) assert.ok(charactersIn(run) <= 100 || run[0]?.date === run.at(-1)?.date);
    }),
  );
});

test("an archive is cut into years, and a busy year into its halves and months", () => {
  const issues = [
    issue("2019-05-01", 40),
    issue("2020-02-01", 40),
    issue("2021-01-15", 40),
    issue("2021-02-15", 40),
    issue("2021-08-01", 40),
  ];
  const cut = (most: number) => cutAlongCalendar(issues, most).map(days);
  assert.deepEqual(cut(200), ["2019-05-01 – 2021-08-01"]);
  assert.deepEqual(cut(120), [
    "2019-05-01 – 2019-05-01",
    "2020-02-01 – 2020-02-01",
    "2021-01-15 – 2021-08-01",
  ]);
  assert.deepEqual(cut(80).slice(2), ["2021-01-15 – 2021-02-15", "2021-08-01 – 2021-08-01"]);
  assert.deepEqual(cut(40).slice(2), [
    "2021-01-15 – 2021-01-15",
    "2021-02-15 – 2021-02-15",
    "2021-08-01 – 2021-08-01",
  ]);
});

test("another issue moves no border but those near by", () => {
  const years = ["2017", "2018", "2019", "2020"].flatMap((year) =>
    ["01", "03", "05", "07", "09", "11"].map((month) => issue(`${year}-${month}-10`, 10)),
  );
  const before = cutAlongCalendar(years, 40).map(days);
  const after = cutAlongCalendar([...years, issue("2020-12-01", 20)], 40).map(days);
  assert.deepEqual(after.slice(0, 6), before.slice(0, 6));
  assert.notDeepEqual(after, before);
});
