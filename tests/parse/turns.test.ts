import assert from "node:assert/strict";
import { test } from "node:test";
import { inTurn, orderOf, type Seams } from "../../src/parse/passages/turns.ts";

test("what is cut first and goes on first keeps the order", () => assert.equal(inTurn([1, 5], [[2, 6]]), 1));

test("what is cut first and goes on last breaks the order", () => assert.equal(inTurn([1, 7], [[2, 6]]), -1));

test("a leap that meets no other neither keeps nor breaks the order", () => {
  assert.equal(inTurn([1, 3], [[4, 9]]), 0);
});

/** Cuts of paragraphs that go on nowhere, as far as can be seen. */
const cuts = (count: number): Seams => {
  const open = Array.from({ length: count }, (_, i) => 2 * i);
  return { open, going: open.map((i) => i + 1), table: () => open.map(() => open.map(() => null)) };
};

test("a cut that goes on nowhere does not tell that columns were read in turn; many such cuts do", () => {
  assert.equal(orderOf([cuts(1)]), "straight");
  assert.equal(orderOf([cuts(12)]), "interleaved");
});
