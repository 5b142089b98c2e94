import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { UpdateReport } from "../../src/archive/index.ts";
import { conservationProblems } from "../../src/conservation/index.ts";
import { ChangingIssue } from "./changing-issue.ts";

const FIRST = `〇报头
甲十一月二十一日临港区召开党工委会议
甲会议传达学习疫情防控工作要求并部署

乙草庙子镇志愿者走进社区宣传反诈知识
乙居民们纷纷表示这样的活动十分及时
丙启事本店招聘营业员两名待遇从优面谈
`;
const SECOND = `丁汪疃镇的苹果今年又是一个丰收的年景
丁果农王大爷笑得合不拢嘴算起了收入账
戊黄岚街道办事处为老人送去了过冬棉衣
`;
const AS_READ = { "01-01": "甲 01:2-3", "01-02": "乙 01:5-6", "01-03": "丙 01:7", "02-01": "丁 02:1-2" };
const READ = { ...AS_READ, "02-02": "戊 02:3" };

/** Correct a word of the first article. */
const correct = (text: string) => text.replace("疫情防控", "疫情防治");

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

/** An issue of two pages, whose first article a person corrected. */
async function edited(t: Parameters<typeof ChangingIssue.of>[0]): Promise<ChangingIssue> {
  const issue = await ChangingIssue.of(t, FIRST, SECOND);
  await issue.edit("01-01", correct);
  const text = await issue.article("01-01");
  assert.match(text, /疫情防治/);
  return issue;
}

/** Tell short ids by what happened to them; those that stay as they are are left out. */
function outcome({ write, kept, away, removed }: UpdateReport): Readonly<Record<string, readonly string[]>> {
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id.slice(11)).sort();
  const written = (reason: string) => ids(write.filter((one) => one.reason === reason));
  const all = {
    ...{ new: written("new"), changed: written("changed"), back: written("back") },
    ...{ kept: ids(kept), away: ids(away), gone: ids(removed) },
  };
  return Object.fromEntries(Object.entries(all).filter(([, some]) => some.length > 0));
}
