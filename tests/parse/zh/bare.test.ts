import assert from "node:assert/strict";
import { test } from "node:test";
import { bareZh, isBare } from "../../../src/parse/languages/zh/bare.ts";

const BARE = "自中日交涉起後本埠各業相戒不用日貨輪船進口之日本海產堆積如山無人過問";

test("a page without marks is bare, one with a few in its advertisements, too", () => {
  assert.ok(isBare(BARE.repeat(5)));
  assert.ok(isBare(`${BARE.repeat(10)}、`));
  assert.ok(!isBare(BARE));
  assert.ok(!isBare(`${BARE}、`.repeat(5)));
  assert.ok(!isBare("No Han letter stands here ".repeat(20)));
});

test("a text without marks is told by its length", () => {
  for (const text of [BARE, "●漢口電　鄂督通令各屬嚴禁米糧出口違者充公"])
    assert.ok(bareZh.endsStatement(text), text);
  for (const headline of ["●紗廠女工罷工續誌", "省府會議通過三七五減租條例實施細則下月施行"])
    assert.ok(!bareZh.endsStatement(headline), headline);
});

test("who gives a notice stands under it", () => {
  for (const line of ["陳永福啓", "本館編輯部謹啓", "大昌綢莊披露"])
    assert.ok(bareZh.isSenderLine(line), line);
  for (const line of ["本報緊要啓事", "城區米商哄抬米價"]) assert.ok(!bareZh.isSenderLine(line), line);
});
