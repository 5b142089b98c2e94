import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { headlineDress } from "../../src/parse/languages/zh/headline-dress.ts";
import { pageOf } from "./pages.ts";

const HEADLINES = [
  "全市秋粮收购过半",
  "清水河上架起新桥",
  "图书馆周末延长开放",
  "三中学生种下百棵树",
  "老街夜市下月开张",
  "港口货运量创新高",
];
const LEADS = [
  "本报讯（记者 王海燕）全市秋粮收购进展顺利，目前入库已过半，农户很满意。",
  "本报讯（记者 李明）清水河大桥昨天通车，两岸居民出行不再绕道。",
  "本报讯（记者 张华）市图书馆从本周起周末延长开放两小时，读者可以看书到晚上九点。",
  "本报讯（记者 周兰）市第三中学的学生昨天在校园里种下一百棵树。",
  "本报讯（记者 陈刚）老街夜市下月开张，有摊位八十个。",
  "本报讯（记者 赵敏）上月港口货运量达三百万吨，创下新高。",
];

const titlesOf = (headlines: readonly string[]): readonly string[] =>
  parseIssue([pageOf(headlines.flatMap((headline, i) => [headline, LEADS[i] as string, ""]))]).articles.map(
    ({ title }) => title,
  );

for (const [written, set] of Object.entries({
  "1、": (headline: string, i: number) => `${i + 1}、${headline}`,
  "1. ": (headline: string, i: number) => `${i + 1}. ${headline}`,
  "【1】": (headline: string, i: number) => `【${i + 1}】${headline}`,
  "（一）": (headline: string, i: number) => `（${"一二三四五六"[i]}）${headline}`,
  "一、": (headline: string, i: number) => `${"一二三四五六"[i]}、${headline}`,
  "【…】": (headline: string) => `【${headline}】`,
  "《…》": (headline: string) => `《${headline}》`,
}))
  test(`what a typist sets around each headline of a page is no part of it: ${written}`, () => {
    assert.deepEqual(titlesOf(HEADLINES.map(set)), HEADLINES);
  });

test("a headline that is numbered among others keeps its number", () => {
  const headlines = ["1、全市秋粮收购过半", ...HEADLINES.slice(1)];
  assert.deepEqual(titlesOf(headlines), headlines);
});

test("numbers that do not count the headlines are theirs", () => {
  const titles = titlesOf(HEADLINES.map((headline, i) => `${[8, 3, 5, 2, 9, 1][i]}、${headline}`));
  assert.ok(titles.length > 2 && titles.every((title) => /^\d、/u.test(title)));
});

test("headlines that are names of works keep their brackets where another is none", () => {
  const headlines = HEADLINES.map((headline, i) => (i === 2 ? headline : `《${headline}》`));
  assert.deepEqual(titlesOf(headlines), headlines);
});

test("crossheads that are counted keep their numbers", () => {
  const parts = ["一、收购进度", "二、价格情况", "三、下步打算"];
  const text = "各收购点每天早上六点开秤，农户卖粮不用排队，当天卖粮，当天拿钱，很是满意。";
  const page = ["全市秋粮收购过半", "", LEADS[0] as string, ...parts.flatMap((part) => ["", part, "", text])];
  const { articles } = parseIssue([pageOf(page)]);
  assert.deepEqual(
    articles.map(({ title }) => title),
    ["全市秋粮收购过半"],
  );
  const texts = articles[0]?.paragraphs.map((paragraph) => paragraph.text) ?? [];
  for (const part of parts)
    assert.ok(
      texts.some((one) => one.includes(part)),
      part,
    );
});

test("the amount that a headline begins with is no number before it", () => {
  assert.equal(headlineDress("1.2亿元补贴发到农户手中"), null);
  assert.equal(headlineDress("【快讯】秋粮收购过半"), null);
});
