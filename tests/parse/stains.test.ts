import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { linesAstray, pageOf } from "./pages.ts";

/** A page that OCR read, column by column: it sets marks half as wide. */
const pageUnder = (...over: string[]) =>
  pageOf([
    "青屿晨报 2024年5月17日 星期五",
    "",
    ...over,
    "",
    "清水港三号泊位开港",
    "",
    "本报讯 (记者李江) 清水港三号泊位昨天开港，首",
    "艘货轮驶往南方; 装着五百吨石材。清水港的码头",
    "工人说: 新泊位水深十二米，两万吨货轮可以靠岸。",
    "",
    "夜间书房受读者欢迎",
    "",
    "本报讯 (记者王芳) 石桥街道的夜间书房上周开",
    "放，读者刷卡进门; 看书到深夜，还可以借书。",
  ]);

test("a few letters over a headline that make no word and that the text says nothing of are a stain", () => {
  const page = pageUnder("陡哥尽");
  const issue = parseIssue([page]);
  const [article] = issue.articles;
  assert.deepEqual([article?.kicker, article?.title], [undefined, "清水港三号泊位开港"]);
  assert.deepEqual(linesAstray([page], issue), []);
});

for (const [fact, kicker] of [
  ["make a word", "港口"],
  ["stand in the text", "码头"],
  ["end with a colon", "陡哥:"],
] as const)
  test(`letters over a headline that ${fact} are its kicker`, () =>
    assert.equal(parseIssue([pageUnder(kicker)]).articles[0]?.kicker, kicker));
