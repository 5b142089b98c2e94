import assert from "node:assert/strict";
import { test } from "node:test";
import { inTurn } from "../../src/parse/passages/turns.ts";

test("what is cut first and goes on first keeps the order", () => assert.equal(inTurn([1, 5], [[2, 6]]), 1));

test("what is cut first and goes on last breaks the order", () => assert.equal(inTurn([1, 7], [[2, 6]]), -1));

test("a leap that meets no other neither keeps nor breaks the order", () => {
  assert.equal(inTurn([1, 3], [[4, 9]]), 0);
});
