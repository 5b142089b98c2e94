import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const FIRST = [
  "韩国多举措促进旅游",
  "",
  "本报讯（记者 姜岚）4月27日，韩国旅游部门公布促进旅游的办法，从五月起发放购物券，鼓励各地推",
  "出新线路，并为中小旅行社减免半年的税。",
  "",
  "（下转第二版）",
];
const SECOND = [
  "江边开出夜间书房",
  "",
  "本报讯（记者 邹岚）昨日，柳湾区图书馆的夜间书房在江边开放，每晚开到十二点。",
  "",
  "（上接第一版）",
];

test("what closes an article closes the one that goes on there, not the one above on the page", () => {
  const close = "（本报首尔4月27日电）";
  const { articles } = parseIssue([pageOf(FIRST, 1), pageOf([...SECOND, close], 2)]);
  const [goesOn, other] = articles;
  assert.deepEqual(goesOn?.pages, [1, 2]);
  assert.equal(goesOn?.paragraphs.at(-1)?.text, close);
  assert.deepEqual(other?.reporter, ["邹岚"]);
  assert.equal(articles.length, 2);
});
