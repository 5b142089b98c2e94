import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import iconv from "iconv-lite";
import { readRecords } from "../../scripts/import/records.ts";
import { toArticles } from "../../scripts/import/to-articles.ts";
import { importArticles, readArchive } from "../../src/archive/index.ts";
import { InputError } from "../../src/input-error.ts";
import { content, filesIn, SETTINGS } from "./samples.ts";

const EMPTY = { "archive.yaml": SETTINGS };
const FIRST = {
  date: "2022-11-22",
  page: 3,
  title: "甲题",
  eyebrow: "引题",
  byline: "本报记者 王威晨 通讯员 孙艺嘉",
  body: "第一段。\n## 小标题\n# 第二段 {{ x }}。",
};
const SECOND = { date: "20221122", page: "A03", headline: "乙题", reporter: ["纪哲"], text: "文。" };
const NDJSON = `${JSON.stringify(FIRST)}\n\n${JSON.stringify(SECOND)}\n`;
const CSV =
  '\ufeffdate,page,title,reporter,body\r\n2022-11-22,3,"甲, 题","王威晨、孙艺嘉","第一段。\r\n第二段。"\r\n';

type Context = Parameters<typeof content>[0];

/** Read what files of these names and texts hold, as articles. */
async function read(t: Context, name: string, text: string | Uint8Array) {
  const file = join(await content(t, { [name]: text }), name);
  return toArticles(await readRecords(file));
}

/** Give the problems of a file, without the folder's name. */
async function problems(t: Context, name: string, text: string): Promise<readonly string[]> {
  return read(t, name, text).then(
    () => [],
    (error) => {
      if (!(error instanceof InputError)) throw error;
      return error.lines.map((line) => line.replace(/^\S*\//, ""));
    },
  );
}

test("ready-made articles become files of their issue, numbered on their page", async (t) => {
  const archive = await content(t, EMPTY);
  const { written } = await importArticles(archive, await read(t, "x.ndjson", NDJSON));
  assert.deepEqual(written, ["2022-11-22-03-01", "2022-11-22-03-02"]);
  const [issue] = (await readArchive(archive)).issues;
  const [first, second] = issue?.articles ?? [];
  assert.deepEqual(
    [first?.title, first?.kicker, first?.reporter, first?.correspondent],
    ["甲题", "引题", ["王威晨"], ["孙艺嘉"]],
  );
  assert.deepEqual(first?.paragraphs, [
    { kind: "paragraph", text: "第一段。" },
    { kind: "crosshead", text: "小标题" },
    { kind: "paragraph", text: "# 第二段 {{ x }}。" },
  ]);
  assert.deepEqual([second?.title, second?.reporter, second?.page], ["乙题", ["纪哲"], 3]);
});

test("an imported article has no source, so that no later run takes it for its own", async (t) => {
  const archive = await content(t, EMPTY);
  await importArticles(archive, await read(t, "x.ndjson", NDJSON));
  const [, file = ""] = Object.values(await filesIn(archive));
  assert.doesNotMatch(file, /source/);
});

test("what was imported before is not imported again, and new articles take free numbers", async (t) => {
  const archive = await content(t, EMPTY);
  const [first, second] = await read(t, "x.ndjson", NDJSON);
  assert.ok(first && second);
  await importArticles(archive, [first]);
  assert.deepEqual(await importArticles(archive, [second, first, second]), {
    written: ["2022-11-22-03-02"],
    thereAlready: 2,
  });
});

test("a table is read by the names in its first row", async (t) => {
  const [{ issue, article } = assert.fail()] = await read(t, "x.csv", CSV);
  assert.equal(issue, "2022-11-22");
  assert.deepEqual([article.title, article.reporter], ["甲, 题", ["王威晨", "孙艺嘉"]]);
  assert.deepEqual(
    article.paragraphs.map(({ text }) => text),
    ["第一段。", "第二段。"],
  );
});

test("a table that was saved as “ANSI” is read", async (t) => {
  const bytes = iconv.encode(CSV.slice(1), "gb18030");
  const [{ article } = assert.fail()] = await read(t, "x.csv", bytes);
  assert.equal(article.title, "甲, 题");
});

test("names of people in other scripts are not cut at their spaces", async (t) => {
  const record = { date: "2022-11-22", title: "x", author: "Ann Lee; Bo Li" };
  const [{ article } = assert.fail()] = await read(t, "x.jsonl", JSON.stringify(record));
  assert.deepEqual(article.reporter, ["Ann Lee", "Bo Li"]);
});

test("a record may not say how it becomes a text, nor where its file lies", async (t) => {
  const hostile = { toString: 1, valueOf: 1, __proto__: { toString: 1 } };
  const record = {
    date: "2022-11-22",
    title: hostile,
    reporter: [hostile, "../../x"],
    page: "../1",
    edition: "../b",
  };
  assert.deepEqual(await problems(t, "x.ndjson", JSON.stringify(record)), [
    'x.ndjson:1: page: got "../1", expected a number from 1',
    'x.ndjson:1: edition: got "../b", expected a letter from b',
  ]);
});

test("everything that is wrong is told at once, with file, line and field", async (t) => {
  const bad = [
    { date: "2022-13-01", title: "x" },
    { date: "2022-11-22" },
    { ...SECOND, page: "封面", edition: "a" },
  ];
  assert.deepEqual(await problems(t, "x.ndjson", bad.map((record) => JSON.stringify(record)).join("\n")), [
    'x.ndjson:1: date: got "2022-13-01", expected a day like 2022-11-22',
    'x.ndjson:2: body: got "", expected a text, or a title',
    'x.ndjson:3: page: got "封面", expected a number from 1',
    'x.ndjson:3: edition: got "a", expected a letter from b',
  ]);
  assert.match((await problems(t, "x.ndjson", "{}\n{"))[0] ?? "", /^x\.ndjson:2: no JSON: /);
  assert.deepEqual(await problems(t, "x.ndjson", "[]"), ["x.ndjson:1: expected a JSON object"]);
  assert.match((await problems(t, "x.csv", 'a,b\n"1,2\n'))[0] ?? "", /^x\.csv: no CSV: /);
  assert.deepEqual(await problems(t, "x.xlsx", ""), [
    "x.xlsx: expected a file that ends with .ndjson, .jsonl, .csv",
  ]);
});
