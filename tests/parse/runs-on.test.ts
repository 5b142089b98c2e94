import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

/** Columns of 20 characters whose paragraphs are not indented; each text fills its last line. */
const LIFT = [
  "柳湾区的老楼今年再装一百二十部电梯，区住",
  "建局昨天公布了名单，居民凭楼号就能查到，",
  "还没有商量好的单元，可以等到明年再来报名。",
  "",
  "电梯装在哪个单元，由居民先商量，再由社区",
  "出面请设计单位上门看楼，费用由住户分担，",
  "一楼的住户不用出钱，电梯坏了由区里来修。",
];
const HERON = [
  "白鹭回到黄杨湿地过冬，护鸟员近日在芦苇荡",
  "里数出六百多只，比去年这个时候多了一成，",
  "湿地的水浅，鱼虾又多，鸟一住就是四个月。",
  "",
  "护鸟员每天清早划船巡湖，用望远镜数鸟，把",
  "鸟巢的位置记在本子上，再报给林业站存档，",
  "站里的人说，黄杨湿地明年要多种几片芦苇。",
];
const HEADLINES = ["", "老楼再装百部电梯", "", "白鹭回湿地过冬"];

const titlesOf = (lines: readonly string[]): readonly string[] =>
  parseIssue([pageOf(lines)]).articles.map(({ title }) => title);

test("where a column ends with a sentence another article may begin, though its paragraph might go on", () =>
  assert.deepEqual(titlesOf([...LIFT, "", ...HERON, ...HEADLINES]), ["老楼再装百部电梯", "白鹭回湿地过冬"]));

test("a paragraph cut right after a sentence is one paragraph where no article begins", () => {
  const [article] = parseIssue([pageOf(["老楼再装百部电梯", "", ...LIFT])]).articles;
  assert.equal(article?.paragraphs.length, 1);
});
