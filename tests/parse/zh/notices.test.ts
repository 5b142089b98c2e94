import assert from "node:assert/strict";
import { test } from "node:test";
import { NOTICE_FORMS, noticeRule } from "../../../src/parse/languages/zh/notices.ts";

for (const { rule, example } of NOTICE_FORMS) {
  test(`${rule}: “${example.replace("\n", " / ")}” is known`, () =>
    assert.equal(noticeRule(example.split("\n")), rule));
}

test("a notice of the government is an article", () =>
  assert.equal(
    noticeRule(["国务院公告", "为表达全国各族人民的深切哀悼，国务院决定举行全国性哀悼活动。"]),
    null,
  ));

test("an article that gives a telephone number is an article", () =>
  assert.equal(noticeRule(["夜校开课", "市民可以报名。", "电话：5553366"]), null));
