import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { conservationProblems } from "../../src/conservation/index.ts";
import { edited, READ } from "./sample-issue.ts";

describe("articles that a person joined", () => {
  test("by naming the other id in formerly, hold the lines of both", async (t) => {
    const issue = await edited(t);
    await issue.edit("01-01", (text) => text.replace("source:", "formerly: [2022-11-22-01-02]\nsource:"));
    await issue.deleteArticle("01-02");
    const report = await issue.parse();
    assert.equal((await issue.articles())["01-01"], "甲 01:2-3, 01:5-6");
    assert.deepEqual(
      report.kept.map(({ differences }) => differences.map(({ field }) => field)),
      [["paragraphs[0]", "paragraphs[1]"]],
    );
  });

  test("by giving one the lines of both, leave a redirect", async (t) => {
    const issue = await edited(t);
    await issue.edit("01-01", (text) => text.replace("01:2-3", "01:2-6"));
    assert.deepEqual(
      conservationProblems(await issue.read()).map((line) => line.replace(/.*pages/, "pages")),
      [
        "pages/01.txt:5-6: in two articles, 2022-11-22-01-01 and 2022-11-22-01-02; correct source.lines in one of them",
      ],
    );
    const report = await issue.parse();
    assert.deepEqual(report.removed, [{ id: "2022-11-22-01-02", title: "乙", into: "2022-11-22-01-01" }]);
    assert.deepEqual((await issue.read()).articles[0]?.formerly, ["2022-11-22-01-02"]);
  });

  test("come apart when the other file is put back", async (t) => {
    const issue = await edited(t);
    const other = await issue.article("01-02");
    const joined = await issue.article("01-01");
    await issue.edit("01-01", (text) => text.replace("source:", "formerly: [2022-11-22-01-02]\nsource:"));
    await issue.deleteArticle("01-02");
    await issue.parse();
    await issue.writeArticle("01-02", other);
    await issue.writeArticle("01-01", joined);
    await issue.parse();
    assert.deepEqual(await issue.articles(), READ);
  });
});

test("an article that a person made shorter does not take its lines back", async (t) => {
  const issue = await edited(t);
  await issue.edit("01-01", (text) => text.replace("01:2-3", "01:2"));
  await issue.parse();
  const { "01-01": shorter, "01-04": rest } = await issue.articles();
  assert.deepEqual([shorter, rest], ["甲 01:2", " 01:3"]);
  assert.match(await issue.article("01-04"), /甲会议传达学习/);
});
