import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hunksOf } from "../../scripts/parse/hunks.ts";

const LONG = "会议传达学习上级精神各级提高站位狠抓落实".repeat(20);

test("a single character that differs in a long paragraph is shown with what stands beside it", () => {
  assert.deepEqual(hunksOf(`${LONG}李明主持${LONG}`, `${LONG}李民主持${LONG}`), [
    { before: "…级提高站位狠抓落实李", yours: "明", parsed: "民", after: "主持会议传达学习上级…" },
  ]);
});

test("differences close to each other are told as one, others apart", () => {
  assert.deepEqual(
    hunksOf("甲乙丙丁戊己庚辛", "甲子丙丑戊己庚寅").map(({ yours, parsed }) => [yours, parsed]),
    [
      ["乙丙丁", "子丙丑"],
      ["辛", "寅"],
    ],
  );
});

test("what only one of them has stands alone", () => {
  assert.deepEqual(hunksOf("订正", ""), [{ before: "", yours: "订正", parsed: "", after: "" }]);
});

test("texts are the same if and only if there is no difference", () => {
  const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 12 });
  fc.assert(fc.property(text, text, (one, other) => (hunksOf(one, other).length === 0) === (one === other)));
});
