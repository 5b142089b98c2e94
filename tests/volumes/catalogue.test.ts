import assert from "node:assert/strict";
import { test } from "node:test";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { searchedVolumes } from "../../src/site/searched-volumes.ts";
import { slugOf } from "../../src/site/slugs.ts";
import { archiveOf, issueOf } from "../site/archive.ts";
import { EIGHTIES, today, volume } from "./sample.ts";

test("the calendar has the years of all volumes, and steps lead from one to the next", async () => {
  const { calendar, issues, months, years } = makeCatalogue(today, [await volume()]);
  assert.deepEqual(
    calendar.map(({ path, totals, months }) => [path, totals.articles, months.map(({ path }) => path)]),
    [
      [`${EIGHTIES}1985/`, 2, [`${EIGHTIES}1985-03/`]],
      [`${EIGHTIES}1988/`, 2, [`${EIGHTIES}1988-07/`]],
      ["/2022/", 2, ["/2022-11/"]],
    ],
  );
  assert.deepEqual(
    [issues, months, years].map(([first]) => first?.previous?.path),
    [`${EIGHTIES}1988-07-09-b/`, `${EIGHTIES}1988-07/`, `${EIGHTIES}1988/`],
  );
});

test("a month that is cut in two has the days of both sites", async () => {
  const { months } = makeCatalogue(archiveOf(issueOf("1988-07-11")), [await volume()]);
  const days = months.flatMap(({ days }) => days.filter(({ status }) => status === "held"));
  assert.deepEqual(
    days.map(({ date, issues, away }) => [date, [...issues, ...away].map(({ path }) => path)]),
    [
      ["1988-07-09", [`${EIGHTIES}1988-07-09/`, `${EIGHTIES}1988-07-09-b/`]],
      ["1988-07-11", ["/1988-07-11/"]],
    ],
  );
});

test("a day between the first and the last one of another volume is not missing here", async () => {
  const publication = [{ weekdays: new Set([5]), from: "1985-02-20", except: [] }];
  const archive = archiveOf(issueOf("1988-07-15"));
  const { months } = makeCatalogue({ ...archive, settings: { ...archive.settings, publication } }, [
    await volume(),
  ]);
  assert.deepEqual(
    months.map(({ id, missing }) => [id, missing]),
    [
      ["1985-02", 1],
      ["1988-07", 0],
    ],
  );
});

test("people and sections lead to their pages in other volumes, also those that are named there only", async () => {
  const { index, reporters } = makeCatalogue(today, [await volume()]);
  const shown = index.people.map(({ name, path, articles, elsewhere }) => [
    ...[name, path, articles.length],
    elsewhere.map(({ path, articles }) => [path, articles]),
  ]);
  const there = (name: string) => `${EIGHTIES}reporters/${name}/`;
  assert.deepEqual(shown, [
    ["O'Brien", there(slugOf("O'Brien")), 0, [[there(slugOf("O'Brien")), 1]]],
    ["孙艺嘉", "/reporters/孙艺嘉/", 1, []],
    ["王威晨", "/reporters/王威晨/", 1, [[there("王威晨"), 1]]],
    ["于德水", there("于德水"), 0, [[there("于德水"), 2]]],
  ]);
  assert.deepEqual(
    reporters.map(({ name }) => name),
    ["孙艺嘉", "王威晨"],
  );
  assert.deepEqual(
    index.sections.map(({ name }) => name),
    ["农村", "要闻"],
  );
});

test("search asks the first and the last of all sites for days that they may have got since", async () => {
  const middle = { ...(await volume()), address: "https://a.example/", from: "1990-01-01", to: "1999-12-31" };
  const newest = { ...middle, address: "https://b.example/", from: "2023-01-01", to: "2023-12-31" };
  assert.deepEqual(searchedVolumes(makeCatalogue(today, [middle, await volume(), newest])), [
    { address: "https://b.example/", from: "2023-01-01", to: "9999-12-31" },
    { address: "https://a.example/", from: "1990-01-01", to: "1999-12-31" },
    { address: EIGHTIES, from: "", to: "1988-07-09" },
  ]);
});
