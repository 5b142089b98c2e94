import assert from "node:assert/strict";
import { test } from "node:test";
import type { ParsedArticle } from "../../src/model.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { linesAstray, readSeed } from "./pages.ts";

const page = await readSeed();
const issue = parseIssue([page]);
const { articles } = issue;

function titled(title: string): ParsedArticle {
  const found = articles.find((article) => article.title === title);
  assert.ok(found, `no article is titled ${title}`);
  return found;
}

const textOf = (article: ParsedArticle): string => article.paragraphs.map(({ text }) => text).join("\n");

test("the page holds six articles and a photograph", () => {
  assert.deepEqual(
    articles.map(({ title, kind }) => [title, kind]),
    [
      ["临港区深入推进产业工人队伍建设改革工作会议召开", "article"],
      ["青年发展友好型城区建设工作推进会召开", "article"],
      ["8家企业上榜省级名单", "article"],
      ["临港区召开党工委（扩大）会议", "article"],
      ["区领导督导高速卡口疫情防控工作", "article"],
      ["重大项目起势 冲刺全年目标", "article"],
      ["中日（威海）产业合作园区俯瞰图", "photo"],
    ],
  );
});

test("an article's number is its place on the page", () => {
  assert.deepEqual(
    articles.map((article) => article.id),
    ["01", "02", "03", "04", "05", "06", "07"].map((place) => `2022-11-22-01-${place}`),
  );
});

test("a headline of several lines is one", () => {
  const [first] = articles;
  assert.equal(first?.title, page.lines.slice(0, 3).join("").trim());
  assert.deepEqual(first?.lines, [{ page: 1, from: 1, to: 38 }]);
});

test("a headline at the end of the page goes to the article that it is about", () => {
  assert.match(
    textOf(titled("临港区召开党工委（扩大）会议")),
    /^本报讯（记者 王威晨）11月21日，临港区召开党工委/u,
  );
  assert.deepEqual(titled("临港区召开党工委（扩大）会议").lines, [
    { page: 1, from: 104, to: 166 },
    { page: 1, from: 311, to: 311 },
  ]);
});

test("a headline right before an article that is about something else goes to the one before it", () => {
  assert.match(textOf(titled("区领导督导高速卡口疫情防控工作")), /草庙子服务站，督导调研疫情防控工作。/u);
  assert.match(textOf(titled("重大项目起势 冲刺全年目标")), /^走进威海台基科技产业园/u);
});

test("a deck stands below its headline, without the byline that ends it", () => {
  const { deck, reporter } = titled("重大项目起势 冲刺全年目标");
  assert.equal(deck, "——临港区加快推进项目建设综述");
  assert.deepEqual(reporter, ["孙艺嘉", "王威晨"]);
});

test("a byline in the lead names the reporter and stays in the text", () => {
  const { reporter, paragraphs } = titled("8家企业上榜省级名单");
  assert.deepEqual(reporter, ["王威晨"]);
  assert.match(paragraphs[0]?.text ?? "", /^本报讯（记者 王威晨）日前，山东省/u);
});

test("each article names its reporters and nobody else", () => {
  const names = articles.map(({ reporter, correspondent }) => [...reporter, ...correspondent].join(" "));
  assert.deepEqual(names, ["孙艺嘉", "王威晨", "王威晨", "王威晨", "孙艺嘉", "孙艺嘉 王威晨", ""]);
});

test("a paragraph cut at a column's end is whole", () => {
  const text = textOf(titled("临港区召开党工委（扩大）会议"));
  for (const joint of ["在样板片区建设", "胶东半岛乃至全省", "储备好重点项目"])
    assert.ok(text.includes(joint), joint);
  assert.equal(titled("临港区召开党工委（扩大）会议").paragraphs.length, 5);
});

test("a paragraph keeps its end before the next one", () => {
  assert.equal(titled("临港区召开党工委（扩大）会议").paragraphs.at(-1)?.text, "会议还研究了其他事项。");
});

test("crossheads stay inside their article", () => {
  const article = titled("重大项目起势 冲刺全年目标");
  const crossheads = article.paragraphs.filter(({ kind }) => kind === "crosshead").map(({ text }) => text);
  assert.deepEqual(crossheads, [
    "20个省级重点项目建设 现代化产业体系加快构建",
    "30多个项目逐”链“集聚 新经济产业优势不断扩大",
  ]);
});

test("stray spaces beside digits are gone", () => {
  for (const article of articles)
    assert.doesNotMatch(textOf(article), /\d \p{Script=Han}|\p{Script=Han} \d/u);
});

test("a jump to a page that is not there is said to be not held, and its mark is out of the text", () => {
  const article = titled("重大项目起势 冲刺全年目标");
  assert.deepEqual(article.continuation, { to: 2, held: false });
  assert.deepEqual(article.pages, [1]);
  assert.match(textOf(article), /多个领域，陆续投产，$/u);
});

test("no other article goes on anywhere", () => {
  assert.equal(articles.filter((article) => article.continuation).length, 1);
});

test("a photograph that stands alone has its caption and its photographer", () => {
  const { photos, photographer } = titled("中日（威海）产业合作园区俯瞰图");
  assert.deepEqual(photos, [{ caption: "中日（威海）产业合作园区俯瞰图。", photographer: "纪哲" }]);
  assert.deepEqual(photographer, ["纪哲"]);
});

test("the date is inferred: the day after the latest day in a lead, in the year the text speaks of", () => {
  assert.deepEqual([issue.date, issue.dateSource], ["2022-11-22", "inferred"]);
  assert.ok(articles.every((article) => article.date === "2022-11-22"));
});

test("a date that a person gives comes first", () => {
  const given = parseIssue([page], { date: "2022-11-23", issue: "2022-11-23-b" });
  assert.deepEqual([given.date, given.dateSource], ["2022-11-23", "given"]);
  assert.equal(given.articles[0]?.id, "2022-11-23-b-01-01");
});

test("a page that prints no name has the section that the settings give it", () => {
  const named = parseIssue([page], { sections: new Map([[1, "要闻"]]) });
  assert.ok(named.articles.every((article) => article.section === "要闻"));
  assert.ok(articles.every((article) => article.section === undefined));
});

test("the page is in simplified Chinese", () => assert.equal(issue.language, "zh-Hans"));

test("each line is in exactly one article", () => {
  assert.deepEqual(linesAstray([page], issue), []);
  assert.deepEqual(issue.furniture, []);
});

test("what is doubtful is said with its place", () => {
  const doubt = issue.doubts.find(({ rule }) => rule === "headline-far-away");
  assert.deepEqual([doubt?.page, doubt?.line], [1, 208]);
});
