import assert from "node:assert/strict";
import { test } from "node:test";
import { CLOSE_FORMS, closesAlone, readClose } from "../../../src/parse/languages/zh/closes.ts";

for (const { rule, example } of CLOSE_FORMS) {
  test(`close form ${rule} knows “${example}”`, () => assert.equal(readClose(example), rule));
}

const NO_CLOSES = [
  "会议还研究了其他事项。",
  "临港区召开党工委（扩大）会议",
  "（下转第二版）",
  "创新能力提升工程（第二批）",
];

for (const text of NO_CLOSES) {
  test(`“${text}” closes no article`, () => assert.equal(readClose(text), null));
}

test("a close may be a paragraph of its own", () => {
  assert.ok(closesAlone("（本报曼谷电）"));
  assert.ok(!closesAlone("村民们过上了好日子。（本报记者 潘彬玉）"));
});
