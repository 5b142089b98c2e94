import assert from "node:assert/strict";
import { test } from "node:test";
import { isColumnName } from "../../../src/parse/languages/zh/columns.ts";
import { earlyZh, isEarly } from "../../../src/parse/languages/zh/early.ts";
import { EARLY_BYLINE_FORMS, readEarlyByline } from "../../../src/parse/languages/zh/early-bylines.ts";
import { NOTICE_FORMS, readNotice } from "../../../src/parse/languages/zh/early-notices.ts";
import { zh } from "../../../src/parse/languages/zh/index.ts";
import { isSerialNumber } from "../../../src/parse/languages/zh/serials.ts";

for (const { rule, place, example } of EARLY_BYLINE_FORMS) {
  const [text, names] = example;
  test(`early byline form ${rule} reads “${text}”`, () => {
    const byline = readEarlyByline(text, place);
    assert.deepEqual([byline?.rule, `${byline?.credits.reporter.join(" ")}||`], [rule, names]);
  });
}

const PEN_NAMES: readonly (readonly [fact: string, text: string, name: string])[] = [
  ["what the writer did is no part of the pen name", "（悔餘投稿）", "悔餘"],
  ["a pen name may have the form of a title", "（馬二先生）", "馬二先生"],
  ["brackets around an upright name come turned", "））馬二先生（（", "馬二先生"],
  ["a pen name may be set wide", "澹　如", "澹如"],
  ["an author may forbid reprints", "李涵秋著禁止轉載", "李涵秋"],
];

for (const [fact, text, name] of PEN_NAMES) {
  test(`${fact}: “${text}”`, () => {
    assert.deepEqual(readEarlyByline(text, "under-headline")?.credits.reporter, [name]);
  });
}

for (const text of ["（十）", "（續）", "（未完）", "第七囘", "（附圖）", "▲米市行情"]) {
  test(`“${text}” names nobody`, () => {
    assert.equal(readEarlyByline(text, "under-headline", "line"), null);
  });
}

test("a pen name is one only under a headline", () => {
  assert.equal(readEarlyByline("寒雲", "line"), null);
  assert.equal(zh.byline("寒雲", "under-headline"), null);
});

for (const { rule, example } of NOTICE_FORMS) {
  const [text, headline] = example;
  test(`notice form ${rule} reads “${text}”`, () => assert.deepEqual(readNotice(text), { rule, headline }));
}

test("an item of a column is no notice", () => {
  assert.equal(readNotice("▲福祥里的龍鳳、臉子不能說好、愛他的人很多、"), null);
});

for (const line of ["（二）", "（一）（〇）（三）", "（續）", "第八囘", "第三章　憶前塵別賦傷春句"]) {
  test(`“${line}” is the number of a part`, () => assert.ok(isSerialNumber(line)));
}

for (const line of ["（丹翁）", "第八囘選舉開票", "二十六年秦詔版"]) {
  test(`“${line}” is no number of a part`, () => assert.ok(!isSerialNumber(line)));
}

test("a column's name may be set wide", () => assert.ok(isColumnName("諧　林")));

const EARLY = "近來晶報、好戲多得狠呢、不過戲目沒有標出來、我姑且做來、";
const MODERN = "近日，临港区召开会议，研究产业、民生、安全，部署下一步工作。";

test("a page with 、 for every stop is early", () => {
  assert.ok(isEarly(EARLY.repeat(5)));
  assert.ok(!isEarly(EARLY));
  assert.ok(!isEarly(MODERN.repeat(50)));
});

test("an early paragraph ends with a pause, a signature or the note that it goes on", () => {
  for (const end of ["人心不古、", "不吝敎益、（寒雲）", "謹謝、　丹翁", "却說靈芝、（未完）"])
    assert.ok(earlyZh.endsSentence(end), end);
  for (const cut of ["白牡丹的好處", "高建初尺四", "（十）"]) assert.ok(!earlyZh.endsSentence(cut), cut);
});
