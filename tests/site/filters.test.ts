import assert from "node:assert/strict";
import { test } from "node:test";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { weeksOf } from "../../src/site/filters.ts";
import { archiveOf, issueOf } from "./archive.ts";

test("the rows of a calendar begin with the weekday that the language begins with", () => {
  const [month] = makeCatalogue(archiveOf(issueOf("2022-11-22"))).months;
  const rows = (firstWeekday: number) =>
    weeksOf(month?.days ?? [], firstWeekday).map((week) => week.map((day) => day?.date.slice(-2)));
  assert.deepEqual(rows(1)[0], [undefined, "01", "02", "03", "04", "05", "06"]);
  assert.deepEqual(rows(0)[0], [undefined, undefined, "01", "02", "03", "04", "05"]);
  assert.deepEqual(rows(1).at(-1), ["28", "29", "30"]);
});
