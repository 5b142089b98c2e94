import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { charactersIn, cutAlongCalendar } from "../../src/search/calendar.ts";
import type { SearchRecord } from "../../src/search/index.ts";

/** An article of so many characters. */
const article = (date: string | undefined, length: number): SearchRecord => ({
  url: `/${date}/`,
  title: "",
  ...(date && { date }),
  reporter: [],
  paragraphs: ["字".repeat(length)],
  captions: [],
});

const day = fc
  .date({ min: new Date("1872-04-30"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const archive = fc
  .array(fc.record({ day: fc.option(day, { nil: undefined }), length: fc.integer({ min: 1, max: 50 }) }))
  .map((articles) => articles.toSorted((one, other) => ((one.day ?? "") < (other.day ?? "") ? -1 : 1)))
  .map((articles) => articles.map(({ day, length }) => article(day, length)));

const days = (run: readonly SearchRecord[]): string => `${run[0]?.date ?? ""} – ${run.at(-1)?.date ?? ""}`;

test("runs keep all articles in order, and none is too long but a single day", () => {
  fc.assert(
    fc.property(archive, (records) => {
      const runs = cutAlongCalendar(records, 100);
      assert.deepEqual(runs.flat(), records);
      for (const run of runs) assert.ok(charactersIn(run) <= 100 || run[0]?.date === run.at(-1)?.date);
    }),
  );
});

test("an archive is cut into years, and a busy year into its halves and months", () => {
  const records = [
    article("2019-05-01", 40),
    article("2020-02-01", 40),
    article("2021-01-15", 40),
    article("2021-02-15", 40),
    article("2021-08-01", 40),
  ];
  const cut = (most: number) => cutAlongCalendar(records, most).map(days);
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

test("another article moves no border but those near by", () => {
  const years = ["2017", "2018", "2019", "2020"].flatMap((year) =>
    ["01", "03", "05", "07", "09", "11"].map((month) => article(`${year}-${month}-10`, 10)),
  );
  const before = cutAlongCalendar(years, 40).map(days);
  const after = cutAlongCalendar([...years, article("2020-12-01", 20)], 40).map(days);
  assert.deepEqual(after.slice(0, 6), before.slice(0, 6));
  assert.notDeepEqual(after, before);
});
