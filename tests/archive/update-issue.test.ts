import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { readIssue, type UpdateReport, updateIssue } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";
import type { ParsedIssue } from "../../src/model.ts";
import { content, filesIn, lines, parsed, parsedIssue, SETTINGS } from "./samples.ts";

const ISSUE = "2022-11-22";
const FOLDER = `issues/${ISSUE}`;
const FACTS = `${FOLDER}/issue.yaml`;
const PAGE = { [`${FOLDER}/pages/01.txt`]: "甲\n乙\n今日临港\n丙\n" };

const READ = parsedIssue([parsed("甲", lines(1, 1)), parsed("乙", lines(1, 2))], {
  dateSource: "inferred",
  newspaper: "今日临港",
  number: "0123",
  pageNames: new Map([[1, "要闻"]]),
  furniture: [{ kind: "nameplate", ...lines(1, 3), text: "今日临港" }],
  doubts: [{ rule: "headline-far-away", message: "标题: {远}", page: 1, line: 2 }],
});

const FRESH = `# What is known of this issue, and how. What you correct down to the fingerprint stays as you wrote it;
# below it are the program's notes, written anew each time that the pages are read. Where a row of \`dropped\` is taken out,
# the next reading brings that article back.

date: "2022-11-22"
dateSource: inferred
newspaper: 今日临港
number: "0123"
pageNames: {1: 要闻}
fingerprint: sha256-73a0b8a06c91c7a950ec68ee5364cb32517b557b62c3aa63758234ca422f6106
furniture:
  - {kind: nameplate, lines: "01:3"}
doubts:
  - {rule: headline-far-away, page: 1, line: 2, message: "标题: {远}"}
articles:
  2022-11-22-01-01: "01:1"
  2022-11-22-01-02: "01:2"
numbers: {1: 2}
pages:
  - {page: 1, digest: Xto1LcDDs18ZAAA}
`;

test("an issue is written with its articles and what is known of it", async (t) => {
  const dir = await content(t, PAGE);
  const report = await update(dir, READ);
  const files = await filesIn(dir);
  assert.deepEqual(
    report.write.map(({ id }) => id),
    ["2022-11-22-01-01", "2022-11-22-01-02"],
  );
  assert.deepEqual(Object.keys(files), [
    `${FOLDER}/articles/01-01.md`,
    `${FOLDER}/articles/01-02.md`,
    FACTS,
    `${FOLDER}/pages/01.txt`,
  ]);
  assert.equal(files[FACTS], FRESH);
});

test("what was written is read back", async (t) => {
  const dir = await content(t, PAGE);
  await update(dir, READ);
  const { articles, pages, digests, ...issue } = await readIssue(dir, ISSUE);
  assert.deepEqual(
    articles.map(({ id, title, date, edited }) => [id, title, date, edited]),
    [
      ["2022-11-22-01-01", "甲", ISSUE, false],
      ["2022-11-22-01-02", "乙", ISSUE, false],
    ],
  );
  const { furniture, doubts, dateSource, newspaper, number, pageNames } = READ;
  const facts = { dateSource, newspaper, number, pageNames };
  assert.deepEqual(issue, { id: ISSUE, date: ISSUE, ...facts, furniture, doubts, dropped: [] });
  assert.deepEqual(
    pages.map(({ lines }) => lines.length),
    [5],
  );
});

test("a second run changes no file", async (t) => {
  const dir = await content(t, PAGE);
  await update(dir, READ);
  const before = await filesIn(dir);
  const report = await update(dir, READ);
  assert.deepEqual(await filesIn(dir), before);
  assert.deepEqual([report.write.map(({ id }) => id), report.factsWritten], [[], false]);
});

test("an edited article survives every later run", async (t) => {
  const dir = await content(t, PAGE);
  await update(dir, READ);
  const file = join(dir, FOLDER, "articles/01-01.md");
  const corrected = (await readFile(file, "utf8")).replace("title: 甲", "title: 订正");
  await writeFile(file, corrected);
  const report = await update(dir, { ...READ, articles: [parsed("新甲", lines(1, 1))] });
  assert.equal(await readFile(file, "utf8"), corrected);
  assert.deepEqual(
    report.kept.map(({ id }) => id),
    ["2022-11-22-01-01"],
  );
});

test("an absorbed article's file goes, and its address lives on", async (t) => {
  const dir = await content(t, PAGE);
  await update(dir, READ);
  await update(dir, { ...READ, articles: [parsed("甲", lines(1, 1, 2))] });
  const { articles } = await readIssue(dir, ISSUE);
  assert.deepEqual(
    articles.map(({ id, formerly }) => [id, formerly]),
    [["2022-11-22-01-01", ["2022-11-22-01-02"]]],
  );
});

test("an inferred date stays so when the folder gives it, until a page prints it", async (t) => {
  const dir = await content(t, PAGE);
  const sources = ["inferred", "given", "printed", "given"] as const;
  const read = [];
  for (const dateSource of sources) {
    await update(dir, { ...READ, dateSource });
    read.push((await readIssue(dir, ISSUE)).dateSource);
  }
  assert.deepEqual(read, ["inferred", "inferred", "printed", "printed"]);
});

test("the folder's name is the date, whatever the pages say", async (t) => {
  const dir = await content(t, PAGE);
  await update(dir, { ...READ, date: "2022-11-23", dateSource: "printed" });
  const { date, dateSource, articles } = await readIssue(dir, ISSUE);
  assert.deepEqual([date, dateSource, articles[0]?.date], [ISSUE, "given", ISSUE]);
});

test("corrected facts and comments stay, furniture and doubts are written anew", async (t) => {
  const dir = await content(t, PAGE);
  await update(dir, READ);
  const file = join(dir, FACTS);
  const corrected = FRESH.replace('"0123"', '"0124" # 查原件');
  await writeFile(file, corrected);
  await update(dir, { ...READ, number: "0125", doubts: [] });
  assert.equal(await readFile(file, "utf8"), corrected.replace(/doubts:\n.*\n/, ""));
});

test("facts that were not corrected follow the pages, with comments kept", async (t) => {
  const dir = await content(t, PAGE);
  await update(dir, READ);
  const file = join(dir, FACTS);
  await writeFile(file, FRESH.replace("newspaper:", "# 报头见第一版\nnewspaper:"));
  await update(dir, { ...READ, number: "0125" });
  const after = await readFile(file, "utf8");
  assert.match(after, /# 报头见第一版\nnewspaper: 今日临港\nnumber: "0125"/);
});

test("a fact that a later reading finds takes its place above the notes", async (t) => {
  const dir = await content(t, PAGE);
  await update(dir, { ...READ, number: null });
  await update(dir, READ);
  assert.equal(await readFile(join(dir, FACTS), "utf8"), FRESH);
});

test("nothing is written where a file that is there cannot be read", async (t) => {
  const dir = await content(t, {
    ...PAGE,
    [`${FOLDER}/articles/01-02.md`]: "无\n",
    "archive.yaml": SETTINGS,
  });
  const before = await filesIn(dir);
  await assert.rejects(update(dir, READ), InputError);
  assert.deepEqual(await filesIn(dir), before);
});

test("an issue whose name is no day is refused", async (t) => {
  const dir = await content(t, PAGE);
  await assert.rejects(updateIssue(dir, { id: "2022-02-30", pages: [] }, READ), InputError);
});

/** Update the issue with a reading of its pages, as they are in its folder. */
async function update(dir: string, parsed: ParsedIssue): Promise<UpdateReport> {
  const { pages } = await readIssue(dir, ISSUE);
  return updateIssue(dir, { id: ISSUE, pages }, parsed);
}
