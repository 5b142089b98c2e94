import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Plan, reconcile } from "../../src/archive/index.ts";
import { NO_NOTES } from "../../src/archive/issue-notes.ts";
import { markdownToArticle } from "../../src/markdown/index.ts";
import type { Article, ParsedArticle, StoredArticle } from "../../src/model.ts";
import { edit, lines, parsed, parsedIssue, stored } from "./samples.ts";

const ISSUE = "2022-11-22";

const A = parsed("甲", lines(1, 1, 10));
const B = parsed("乙", lines(1, 11, 20));
const C = parsed("丙", lines(1, 21, 30));

describe("articles that the parser wrote", () => {
  test("new articles are numbered by page in the order given", () => {
    const plan = planOf([], [A, B, parsed("丁", lines(2, 1, 5)), C]);
    assert.deepEqual(written(plan), { "01-01": "甲", "01-02": "乙", "02-01": "丁", "01-03": "丙" });
  });

  test("articles that are read as before stay as they are", () => {
    const plan = planOf(stored(A, B), [A, B]);
    assert.deepEqual(summary(plan), { write: [], unchanged: ["01-01", "01-02"], kept: [], removed: [] });
  });

  test("an article keeps its id, whatever the order in which it is found", () => {
    const plan = planOf(stored(A, B), [{ ...B, title: "新乙" }, A]);
    assert.deepEqual(written(plan), { "01-02": "新乙" });
  });

  test("an article keeps its id when its lines move", () => {
    const plan = planOf(stored(A, B), [parsed("甲", lines(1, 1, 8)), parsed("乙", lines(1, 9, 20))]);
    assert.deepEqual(written(plan), { "01-01": "甲", "01-02": "乙" });
  });

  test("the article that shares most lines is the same", () => {
    const plan = planOf(stored(A, B), [parsed("并", lines(1, 4, 20))]);
    assert.deepEqual(written(plan), { "01-02": "并" });
  });

  test("a new article takes a number that no article of the page ever had", () => {
    const before = stored(A, B).map((one) => ({ ...one, formerly: ["2022-11-22-01-07"] }));
    assert.deepEqual(Object.keys(written(planOf(before, [A, B, C]))).includes("01-08"), true);
  });

  test("the numbers of another edition do not count", () => {
    const before = stored(A).map((one) => ({ ...one, formerly: ["2022-11-22-b-01-07"] }));
    assert.deepEqual(Object.keys(written(planOf(before, [A, B]))).includes("01-02"), true);
  });

  test("an absorbed article leaves its id, and those that it had absorbed", () => {
    const before = stored(A, { ...B, formerly: ["2022-11-22-01-09"] });
    const plan = planOf(before, [parsed("甲", lines(1, 1, 20))]);
    assert.deepEqual(plan.removed, [{ id: "2022-11-22-01-02", title: "乙", into: "2022-11-22-01-01" }]);
    assert.deepEqual(read(plan, "01-01").formerly, ["2022-11-22-01-02", "2022-11-22-01-09"]);
  });

  test("an article never loses the ids that it had absorbed", () => {
    const plan = planOf(stored({ ...A, formerly: ["2022-11-22-01-05"] }), [{ ...A, title: "新甲" }]);
    assert.deepEqual(read(plan, "01-01").formerly, ["2022-11-22-01-05"]);
  });

  test("an article that leaves a line to a new one is absorbed, not continued by it", () => {
    const plan = planOf(stored(A, B), [parsed("甲", lines(1, 1, 19)), parsed("丙", lines(1, 20, 30))]);
    assert.deepEqual(written(plan), { "01-01": "甲", "01-03": "丙" });
    assert.deepEqual(plan.removed, [{ id: "2022-11-22-01-02", title: "乙", into: "2022-11-22-01-01" }]);
  });

  test("an article that is split goes on with its larger part", () => {
    const plan = planOf(stored(parsed("甲", lines(1, 1, 20))), [
      parsed("小", lines(1, 1, 5)),
      parsed("大", lines(1, 6, 20)),
    ]);
    assert.deepEqual(written(plan), { "01-02": "小", "01-01": "大" });
  });

  test("an article whose lines are no article any more goes", () => {
    assert.deepEqual(planOf(stored(A, B), [A]).removed, [{ id: "2022-11-22-01-02", title: "乙" }]);
  });

  test("an article of a page that was not read stays", () => {
    const plan = planOf(stored(A, parsed("丁", lines(2, 1, 5))), [A]);
    assert.deepEqual(summary(plan).unchanged, ["01-01", "02-01"]);
  });

  test("an article that was imported without lines stays", () => {
    const plan = planOf(stored(A, { ...B, lines: [] }), [A]);
    assert.deepEqual(summary(plan).unchanged, ["01-01", "01-02"]);
  });
});

describe("articles that a person edited", () => {
  const [a, b] = stored(A, B) as [StoredArticle, StoredArticle];
  const editedA = edit(a, (text) => text.replace("title: 甲", "title: 订正"));
  const editedB = edit(b, (text) => text.replace("title: 乙", "title: 订正"));

  test("stay as they are, without a word, while the parser reads them as before", () => {
    const plan = planOf([editedA, b], [A, B]);
    assert.deepEqual(summary(plan), { write: [], unchanged: ["01-01", "01-02"], kept: [], removed: [] });
  });

  test("stay as they are when the parser reads them otherwise, and the difference is reported", () => {
    const plan = planOf([editedA, b], [{ ...A, title: "新甲", reporter: ["王威晨"] }, B]);
    assert.deepEqual(summary(plan), { write: [], unchanged: ["01-02"], kept: ["01-01"], removed: [] });
    assert.deepEqual(plan.kept[0]?.differences, [
      { field: "title", yours: "订正", parsed: "新甲" },
      { field: "reporter", yours: [], parsed: ["王威晨"] },
    ]);
  });

  test("are not reported where the parser now reads what the person wrote", () => {
    const plan = planOf([editedA, b], [{ ...A, title: "订正" }, B]);
    assert.deepEqual(summary(plan).kept, []);
  });

  test("stay when the parser does not find them any more", () => {
    assert.deepEqual(summary(planOf([editedA, b], [B])).unchanged, ["01-01", "01-02"]);
  });

  test("absorb nothing, as their text would not hold it", () => {
    const plan = planOf([editedA, b], [parsed("甲", lines(1, 1, 20))]);
    assert.deepEqual(summary(plan), { write: [], unchanged: ["01-02"], kept: ["01-01"], removed: [] });
  });

  test("are not absorbed, nor is their text repeated in another article", () => {
    const whole = parsed("甲", lines(1, 1, 20));
    const larger = stored(parsed("甲", lines(1, 1, 15)))[0] as StoredArticle;
    const smaller = { ...editedB, lines: [lines(1, 16, 20)] };
    const plan = planOf([larger, smaller], [whole]);
    assert.deepEqual(summary(plan), { write: [], unchanged: ["01-01"], kept: ["01-02"], removed: [] });
  });

  test("hold the lines that a person gave them: no new article is made of these", () => {
    const merged = edit(a, (text) => text.replace("01:1-10", "01:1-20"));
    const plan = planOf([merged], [A, B]);
    assert.deepEqual(written(plan), {});
    assert.deepEqual(summary(plan).kept, ["01-01"]);
  });

  test("hold back a neighbour that takes a line of theirs, which would be in two articles", () => {
    const plan = planOf([editedA, b], [parsed("甲", lines(1, 1, 9)), parsed("新乙", lines(1, 10, 20))]);
    assert.deepEqual(summary(plan), { write: [], unchanged: ["01-02"], kept: ["01-01"], removed: [] });
    assert.deepEqual(
      plan.beside.map(({ id }) => short(id)),
      ["01-02"],
    );
  });

  test("written by hand without lines stay", () => {
    const text = "---\nid: 2022-11-22-01-03\ntitle: 补\npage: 1\n---\n文。\n";
    const plan = planOf([a, markdownToArticle(text, "01-03.md")], [A]);
    assert.deepEqual(summary(plan).unchanged, ["01-01", "01-03"]);
  });
});

test("what is given is not changed", () => {
  const before = stored(A, B);
  const copy = structuredClone(before);
  planOf(before, [parsed("甲", lines(1, 1, 20))]);
  assert.deepEqual(before, copy);
});

function planOf(stored: readonly StoredArticle[], articles: readonly ParsedArticle[]): Plan {
  const numbers = [...new Set(articles.map(({ page }) => page))];
  const pages = numbers.map((number) => ({ number, file: "", lines: Array<string>(30).fill("文") }));
  return reconcile({ id: ISSUE, pages, stored, notes: NO_NOTES }, parsedIssue(articles));
}

function written({ write }: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(write.map(({ id, title }) => [short(id), title]));
}

function read({ write }: Plan, id: string): Article {
  return markdownToArticle(write.find((one) => short(one.id) === id)?.text ?? "", id);
}

function summary({ write, unchanged, kept, removed }: Plan) {
  return {
    write: write.map(({ id }) => short(id)),
    unchanged: unchanged.map(short),
    kept: kept.map(({ id }) => short(id)),
    removed: removed.map(({ id }) => short(id)),
  };
}

function short(id: string): string {
  return id.slice(ISSUE.length + 1);
}
