import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Columns, readColumns, writeColumns } from "../../src/search/columns.ts";
import { fromVarints, toVarints } from "../../src/search/varints.ts";

const number = fc.oneof(fc.nat(300), fc.nat(0xffffffff));
const column = fc.array(number);
const columns: fc.Arbitrary<Columns> = fc.record(
  {
    words: fc.array(fc.stringMatching(/^[0-9a-z一-龥]{1,6}$/u), { minLength: 1 }),
    articles: column,
    steps: column,
    times: column,
    positions: column,
  },
  { noNullPrototype: true },
);

test("numbers are read as they were written, and small ones take a byte", () => {
  fc.assert(
    fc.property(column, (numbers) => assert.deepEqual([...fromVarints(toVarints(numbers))], numbers)),
  );
  assert.equal(toVarints([0, 1, 127]).length, 3);
});

test("a part of the index is read as it was written", () => {
  fc.assert(
    fc.property(columns, (part) => {
      const { words, ...numbers } = readColumns(writeColumns(part));
      const plain = Object.fromEntries(
        Object.entries(numbers).map(([name, list]) => [name, Array.from(list)]),
      );
      assert.deepEqual({ words, ...plain }, part);
    }),
  );
});

test("what is cut short, or something else, is no part of the index", () => {
  const part = writeColumns({ words: ["临港"], articles: [1], steps: [0], times: [1], positions: [7] });
  for (const wrong of [
    part.slice(0, -1),
    part.slice(0, 3),
    new TextEncoder().encode("<!doctype html><html>"),
  ]) {
    assert.throws(() => readColumns(wrong), /no part of the index/);
  }
});
