import assert from "node:assert/strict";
import { test } from "node:test";
import { fitHeight, isShort } from "../../src/parse/threads/frames.ts";

test("the columns of an article are as high as one another", () => {
  assert.equal(fitHeight(28, 28), 1);
  assert.equal(fitHeight(27, 28), 1);
  assert.ok(fitHeight(26, 28) > 0);
});

test("the last column may be shorter, but none is higher", () => {
  assert.ok(fitHeight(20, 28) > fitHeight(36, 28));
  assert.ok(fitHeight(36, 28) < 0);
});

test("two columns side by side are read in one go", () => {
  assert.equal(fitHeight(56, 28), 0);
  assert.equal(fitHeight(85, 28), 0);
});

test("the first column of an article says nothing of its height", () => {
  assert.equal(fitHeight(28, undefined), 0);
  assert.equal(isShort(3, undefined), false);
});

test("an article ends with a column that is much shorter", () => {
  assert.equal(isShort(20, 28), true);
  assert.equal(isShort(26, 28), false);
});
