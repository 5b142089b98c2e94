import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { conservationProblems } from "../../src/conservation/index.ts";
import { edited, FIRST, outcome, READ, SECOND } from "./sample-issue.ts";

describe("where pages changed, articles keep their ids, and edited files stay", () => {
  test("when lines are put in at the top", async (t) => {
    const issue = await edited(t);
    await issue.writePage(1, `${"己一条昨天才登出来的新消息补在这里\n".repeat(100)}${FIRST}`);
    const report = await issue.parse();
    const { "01-04": added, ...others } = await issue.articles();
    assert.match(added ?? "", /^己/);
    assert.deepEqual(others, {
      ...READ,
      ...{ "01-01": "甲 01:102-103", "01-02": "乙 01:105-106", "01-03": "丙 01:107" },
    });
    assert.deepEqual(outcome(report), { new: ["01-04"], changed: ["01-02", "01-03"] });
  });

  test("when a page is recognised anew, with other mistakes and other line ends", async (t) => {
    const issue = await edited(t);
    const anew = FIRST.replace("会议\n甲会", "会\n甲议会").replace("传达", "传这").replace("十一月", "十—月");
    await issue.writePage(
      1,
      `〇\n${anew.replaceAll("临港", "临巷").replaceAll("活动", "话动").replace("启事", "启亊")}`,
    );
    await issue.parse();
    assert.deepEqual(Object.keys(await issue.articles()), Object.keys(READ));
  });

  test("when an article stands elsewhere on the page, or on another page", async (t) => {
    const issue = await edited(t);
    const [, lead = ""] = /((?:甲.*\n)+)/.exec(FIRST) ?? [];
    await issue.writePage(1, `${FIRST.replace(lead, "")}${lead}`);
    await issue.parse();
    assert.equal((await issue.articles())["01-01"], "甲 01:6-7");
    await issue.writePage(1, FIRST.replace(lead, ""));
    await issue.writePage(2, `${SECOND}${lead}`);
    await issue.parse();
    assert.deepEqual((await issue.articles())["01-01"], "甲 02:4-5");
    assert.deepEqual((await issue.read()).articles.find(({ id }) => id.endsWith("01-01"))?.page, 2);
  });

  test("when pages are swapped", async (t) => {
    const issue = await edited(t);
    await issue.writePage(1, SECOND);
    await issue.writePage(2, FIRST);
    const report = await issue.parse();
    assert.deepEqual(await issue.articles(), {
      ...{ "02-01": "丁 01:1-2", "02-02": "戊 01:3" },
      ...{ "01-01": "甲 02:2-3", "01-02": "乙 02:5-6", "01-03": "丙 02:7" },
    });
    assert.deepEqual(outcome(report), { changed: ["01-02", "01-03", "02-01", "02-02"] });
  });

  test("when a page is not held any more, and when it comes back", async (t) => {
    const issue = await edited(t);
    await issue.removePage(1);
    const report = await issue.parse();
    assert.deepEqual(await issue.articles(), READ);
    assert.deepEqual(outcome(report), { away: ["01-02", "01-03"] });
    await issue.writePage(1, `\n${FIRST}`);
    await issue.parse();
    assert.deepEqual(Object.keys(await issue.articles()), Object.keys(READ));
    assert.deepEqual(conservationProblems(await issue.read()), []);
  });
});

describe("an article whose file was deleted", () => {
  test("comes back under its own id", async (t) => {
    const issue = await edited(t);
    for (const short of ["01-01", "01-03"]) await issue.deleteArticle(short);
    const report = await issue.parse();
    assert.deepEqual(await issue.articles(), READ);
    assert.deepEqual(outcome(report), { back: ["01-01", "01-03"] });
  });

  test("stays away when it was dropped, whatever becomes of the page", async (t) => {
    const issue = await edited(t);
    await issue.drop("01-03");
    await issue.writePage(1, `己新的一条\n${FIRST}`);
    await issue.parse();
    const { articles, dropped } = await issue.read();
    assert.deepEqual(dropped, [
      { id: "2022-11-22-01-03", title: "丙", lines: [{ page: 1, from: 8, to: 8 }] },
    ]);
    assert.deepEqual(
      articles.map(({ id }) => id.slice(11)),
      ["01-01", "01-02", "01-04", "02-01", "02-02"],
    );
    assert.deepEqual(conservationProblems(await issue.read()), []);
  });

  test("comes back when its row is taken out again", async (t) => {
    const issue = await edited(t);
    await issue.drop("01-03");
    await issue.parse();
    await issue.editFacts((yaml) => yaml.replace(/dropped:\n.*\n/, ""));
    const report = await issue.parse();
    assert.deepEqual(await issue.articles(), READ);
    assert.deepEqual(outcome(report), { back: ["01-03"] });
  });

  test("is dropped with its corrections only if a person says so", async (t) => {
    const issue = await edited(t);
    await assert.rejects(issue.drop("01-01"), /01-01\.md: was corrected by hand; .*--edited/);
    assert.deepEqual(await issue.articles(), READ);
    await issue.drop("01-01", true);
    await issue.parse();
    assert.deepEqual(Object.keys(await issue.articles()), ["01-02", "01-03", "02-01", "02-02"]);
  });
});
