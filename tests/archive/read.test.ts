import assert from "node:assert/strict";
import { test } from "node:test";
import { readArchive } from "../../src/archive/index.ts";
import { content, markdown, PAGE, SETTINGS } from "./samples.ts";

const GOOD = { "archive.yaml": SETTINGS, ...PAGE };

test("an archive is its settings and its issues, oldest first", async (t) => {
  const dir = await content(t, {
    ...GOOD,
    "issues/2022-11-22-b/pages/01.txt": "乙\n",
    "issues/1949-10-01/articles/01-01.md": markdown("1949-10-01-01-01"),
  });
  const { settings, issues } = await readArchive(dir);
  assert.equal(settings.title, "今日临港");
  assert.deepEqual(
    issues.map(({ id, date, edition }) => [id, date, edition]),
    [
      ["1949-10-01", "1949-10-01", undefined],
      ["2022-11-22", "2022-11-22", undefined],
      ["2022-11-22-b", "2022-11-22", "b"],
    ],
  );
});

test("an issue without articles or issue.yaml has the date that its folder gives", async (t) => {
  const { issues } = await readArchive(await content(t, GOOD));
  const { pages, ...rest } = issues[0] ?? assert.fail();
  assert.deepEqual(rest, {
    ...{ id: "2022-11-22", date: "2022-11-22", dateSource: "given", pageNames: new Map() },
    ...{ articles: [], dropped: [], furniture: [], doubts: [], digests: new Map() },
  });
  assert.deepEqual(
    pages.map(({ number, lines }) => [number, lines]),
    [[1, ["文", ""]]],
  );
});

test("articles come by page and by their number on it", async (t) => {
  const ids = ["02-01", "01-100", "01-02", "01-99"];
  const files = ids.map((id) => [`issues/2022-11-22/articles/${id}.md`, markdown(`2022-11-22-${id}`)]);
  const { issues } = await readArchive(await content(t, { ...GOOD, ...Object.fromEntries(files) }));
  const read = issues[0]?.articles.map(({ id }) => id.slice(11));
  assert.deepEqual(read, ["01-02", "01-99", "01-100", "02-01"]);
});

test("what systems leave in folders is no part of the archive", async (t) => {
  const dir = await content(t, {
    ...GOOD,
    "issues/.DS_Store": "x",
    "issues/2022-11-22/pages/Thumbs.db": "x",
    "README.md": "x",
  });
  assert.equal((await readArchive(dir)).issues.length, 1);
});

test("a hundred issues are read in order", async (t) => {
  const days = Array.from({ length: 100 }, (_, day) =>
    new Date(Date.UTC(1950, 0, 1 + day)).toISOString().slice(0, 10),
  );
  const pages = days.map((day) => [`issues/${day}/pages/01.txt`, day]);
  const { issues } = await readArchive(
    await content(t, { "archive.yaml": SETTINGS, ...Object.fromEntries(pages) }),
  );
  assert.deepEqual(
    issues.map(({ pages }) => pages[0]?.lines[0]),
    days,
  );
});
