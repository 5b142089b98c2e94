import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assign } from "../../src/parse/passages/assignment.ts";

type Scores = readonly (readonly number[])[];

/** Scores of up to five rows and columns; halves, so that sums are exact. */
const scores: fc.Arbitrary<Scores> = fc.tuple(fc.nat(5), fc.nat(5)).chain(([rows, columns]) =>
  fc.array(fc.array(half(), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

function half(): fc.Arbitrary<number> {
  return fc.integer({ min: -8, max: 16 }).map((number) => number / 2);
}

function assigned(table: Scores): readonly number[] {
  return assign(table.length, table[0]?.length ?? 0, (row, column) => table[row]?.[column] ?? Number.NaN);
}

function totalOf(table: Scores, columns: readonly number[]): number {
  return columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : (table[row]?.[column] ?? 0)), 0);
}

/** The best total of all ways to match rows to columns, tried one after another. */
function bestTotal([row, ...others]: Scores, taken: readonly number[] = []): number {
  if (!row) return 0;
  const matched = row.map((score, column) =>
    taken.includes(column) ? Number.NEGATIVE_INFINITY : score + bestTotal(others, [...taken, column]),
  );
  return Math.max(bestTotal(others, taken), ...matched);
}

test("no other matching has a better total", () => {
  fc.assert(
    fc.property(scores, (table) => assert.equal(totalOf(table, assigned(table)), bestTotal(table))),
    { numRuns: 300 },
  );
});

test("each row has at most one column and each column at most one row", () => {
  fc.assert(
    fc.property(scores, (table) => {
      const columns = assigned(table);
      const made = columns.filter((column) => column !== -1);
      assert.equal(columns.length, table.length);
      assert.equal(new Set(made).size, made.length);
      assert.ok(made.every((column) => column >= 0 && column < (table[0]?.length ?? 0)));
    }),
  );
});

test("a pair that scores nothing is not made", () => {
  fc.assert(
    fc.property(scores, (table) => {
      for (const [row, column] of assigned(table).entries())
        assert.ok(column === -1 || (table[row]?.[column] ?? 0) > 0);
    }),
  );
});

test("the best total may need a pair that is not the best of its row", () => {
  assert.deepEqual(
    assigned([
      [5, 4],
      [5, 0],
    ]),
    [1, 0],
  );
});
