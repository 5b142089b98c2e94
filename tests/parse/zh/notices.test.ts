import assert from "node:assert/strict";
import { test } from "node:test";
import {
  goesOnNotice,
  isNoticeTitle,
  NOTICE_FORMS,
  noticeRule,
} from "../../../src/parse/languages/zh/notices.ts";

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

for (const title of ["公　告", "遗失声明", "招标公告", "【招租】", "讣　告", "遺失聲明"])
  test(`“${title}” may be set apart over a notice`, () => assert.ok(isNoticeTitle(title)));

for (const headline of ["全国人民代表大会常务委员会公告", "停电公告栏前的一小时", "公告栏里的大学问"])
  test(`“${headline}” is set over an article`, () => assert.ok(!isNoticeTitle(headline)));

test("how to reach who asks goes on a notice", () => {
  assert.ok(goesOnNotice(["报名地点：县公共资源交易中心", "联系人：赵先生"]));
  assert.ok(!goesOnNotice(["市民可以报名。", "夜校下月开课。"]));
});
