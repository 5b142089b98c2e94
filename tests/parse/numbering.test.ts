import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Numbering } from "../../src/parse/numbering.ts";

const keys = fc.array(fc.integer({ min: 1, max: 0xffffffff }), { maxLength: 200 });

test("keys are numbered from 0 as they come, each once", () =>
  fc.assert(
    fc.property(keys, (some) => {
      const numbering = new Numbering();
      const distinct = [...new Set(some)];
      for (const key of some) assert.equal(numbering.numberOf(key), distinct.indexOf(key));
      assert.deepEqual(numbering.keys(), distinct);
      assert.equal(numbering.size, distinct.length);
    }),
  ));

test("more keys than there was room for keep their numbers", () => {
  const numbering = new Numbering();
  const many = Array.from({ length: 100_000 }, (_, i) => 40_000 * i + 1);
  for (const key of many) numbering.numberOf(key);
  assert.ok(many.every((key, number) => numbering.find(key) === number));
});

test("what is numbered in a copy has no number in the first", () => {
  const numbering = new Numbering();
  numbering.numberOf(7);
  const copy = numbering.copy();
  assert.equal(copy.numberOf(8), 1);
  assert.equal(copy.find(7), 0);
  assert.equal(numbering.find(8), undefined);
});
