import assert from "node:assert/strict";
import { test } from "node:test";
import { NO_TRIES, tries } from "../../src/parse/headlines/tries.ts";
import type { Step } from "../../src/parse/stories/steps.ts";

/** Steps whose passages begin on some lines, a block of two lines each. */
const steps = (...numbers: readonly number[]): readonly Step[] =>
  numbers.map((number) => {
    const lines = [{ number }, { number: number + 1 }];
    return { between: [], passage: { blocks: [{ lines }] } } as unknown as Step;
  });

test("what came of a gap is known in another way to read the page, wherever the same two texts meet", () => {
  const known = tries();
  known.among(steps(1, 4, 7)).keep((gap) => gap === 2);
  const { isKnown, isTurned } = known.among(steps(1, 4, 7, 10));
  assert.deepEqual([0, 1, 2, 3].map(isKnown), [true, true, true, false]);
  assert.deepEqual([0, 1, 2, 3].map(isTurned), [false, false, true, false]);
  const apart = known.among(steps(1, 7, 4));
  assert.deepEqual([0, 1, 2].map(apart.isKnown), [true, false, false]);
});

test("it stays as it came out first, and nothing is kept of a page that is read in one way", () => {
  const known = tries();
  const gaps = known.among(steps(1, 4));
  gaps.keep(() => true);
  gaps.keep(() => false);
  assert.ok(gaps.isTurned(1));
  NO_TRIES.among(steps(1, 4)).keep(() => true);
  assert.equal(NO_TRIES.among(steps(1, 4)).isKnown(1), false);
});
