import assert from "node:assert/strict";
import { test } from "node:test";
import { headsQuotations, headsSayings, isSaying, isWork } from "../../../src/parse/languages/zh/sayings.ts";

for (const title of ["安全警句", "格　言", "农谚三则", "★名言★", "廉政對聯"])
  test(`“${title}” is set over sayings`, () => assert.ok(headsSayings(title)));

for (const title of ["标语上墙", "一条标语引出的事", "春联送到家"])
  test(`“${title}” is a headline`, () => assert.ok(!headsSayings(title)));

for (const line of ["司机一杯酒　亲人两行泪", "宁走百步远，不抢一步险。", "业精于勤荒于嬉。——韩愈"])
  test(`“${line}” is a saying`, () => assert.ok(isSaying(line)));

for (const line of ["青石桥　修好通车迎来第一批客人", "近日，青石桥修好通车", "——记东风大队党支部"])
  test(`“${line}” is none`, () => assert.ok(!isSaying(line)));

for (const title of ["毛主席语录", "最新最高指示", "最高指示"])
  test(`“${title}” is set over quotations`, () => assert.ok(headsQuotations(title)));

test("the headline of a report on quotations is none of theirs", () =>
  assert.ok(!headsQuotations("社员人人会背毛主席语录")));

test("a quotation names its work under it", () => {
  for (const line of ["《论联合政府》", "（《愚公移山》）"]) assert.ok(isWork(line), line);
  assert.ok(!isWork("《红旗》杂志发表社论《抓革命》"));
});
