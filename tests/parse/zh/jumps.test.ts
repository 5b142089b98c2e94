import assert from "node:assert/strict";
import { test } from "node:test";
import { JUMP_FORMS, quotesHeadline, readJump } from "../../../src/parse/languages/zh/jumps.ts";

for (const form of JUMP_FORMS) {
  const [text, page] = form.example;
  test(`jump form ${form.rule} reads “${text}”`, () => {
    assert.deepEqual(readJump(text), { jump: { [form.direction]: page }, rest: "" });
    const first = JUMP_FORMS.find(({ words }) => new RegExp(words, "u").test(text));
    assert.equal(first?.rule, form.rule);
  });
}

const PAGE_TWO = [
  "（下转二版）",
  "（下转第二版）",
  "（下转2版）",
  "（下转第2版）",
  "（下转02版）",
  "（下转 2 版）",
  "（下转第２版）",
  "（下转A2版）",
  "（下转第A2版）",
  "（下转B02版）",
  "（下转第2版《临港新貌》）",
  "(下转第二版)",
  "［下转第二版］",
  "下转第二版",
  "▶下转第二版",
  "（下轉第二版）",
  "（下转第2、3版）",
  "（下转2-3版）",
  "（下转第二版①）",
  "（下转02）",
  "（下转A叠02版）",
  "（下转今日2版）",
  "（未完，下转第二版）",
  "〖下转第二版〗",
  "（下轉A2）",
  "（文轉A2）",
  "（下轉第二頁）",
];

for (const text of PAGE_TWO) {
  test(`“${text}” leads to page 2`, () => assert.deepEqual(readJump(text), { jump: { to: 2 }, rest: "" }));
}

const FROM_PAGE_ONE = [
  "（上接第一版）",
  "（上接1版）",
  "(上接01版)",
  "（上接A1版）",
  "（紧接第一版）",
  "上接一版",
  "①（上接第一版）",
  "（接1版）",
  "（上接头版）",
  "（上接本报一版）",
  "（文接A1）",
  "◀上接A1版",
];

for (const text of FROM_PAGE_ONE) {
  test(`“${text}” comes from page 1`, () => {
    assert.deepEqual(readJump(text), { jump: { from: 1 }, rest: "" });
  });
}

test("a jump may lead beyond page 9", () => {
  assert.deepEqual(readJump("（下转第十二版）")?.jump, { to: 12 });
});

test("a jump mark is taken out of the text that it stands in", () => {
  assert.equal(readJump("多个领域，陆续投产，（下转第二版）")?.rest, "多个领域，陆续投产，");
  assert.equal(readJump("多个领域，陆续投产，▶▶下转第二版")?.rest, "多个领域，陆续投产，");
  assert.equal(readJump("（上接第一版）当地群众说，")?.rest, "当地群众说，");
  assert.equal(readJump("文接A1　選舉人名冊公開閱覽")?.rest, "選舉人名冊公開閱覽");
});

const NO_JUMPS = [
  "他转到第二中学任教",
  "下转机制更加顺畅",
  "（下转）",
  "他把第二版报纸留了下来",
  "（相關新聞見A4）",
  "末班车转A2线",
  "揚言到市政總署請願。（見A3版）",
];

for (const text of NO_JUMPS) {
  test(`“${text}” is no jump line`, () => assert.equal(readJump(text), null));
}

test("the headline that is repeated behind a page has no marks of its own", () => {
  assert.deepEqual(readJump("上接03版《城市更新“留”住乡愁》"), {
    jump: { from: 3 },
    rest: "城市更新“留”住乡愁",
  });
  assert.ok(quotesHeadline("上接03版《城市更新“留”住乡愁》"));
  assert.ok(!quotesHeadline("（上接第一版）会议要求，认真学习《条例》"));
  assert.ok(!quotesHeadline("下转02版《城市更新》"));
});
