import assert from "node:assert/strict";
import { test } from "node:test";
import type { Hit } from "../../src/browser/hits.ts";
import { inHeading, inLead, inText, type Place } from "../../src/browser/places.ts";
import { density, inOrder } from "../../src/browser/ranking.ts";
import type { Shard } from "../../src/browser/shard.ts";

/** A hit of any shard: what it ranks by is its own. */
const hit = (article: number, place: Place, times: number, length: number, day = "2022-11-22"): Hit => ({
  shard: {} as Shard,
  ...{ article, place, day },
  density: density(times, length),
});

const order = (hits: readonly Hit[], sort?: "newest" | "oldest"): readonly number[] =>
  inOrder(hits, sort).map(({ article }) => article);

test("an article that has a phrase more often, or is shorter, is more about it", () => {
  assert.ok(density(2, 800) > density(1, 800));
  assert.ok(density(1, 200) > density(1, 800));
  assert.ok(density(2, 800) - density(1, 800) > density(12, 800) - density(11, 800));
});

test("what the headline says comes before what the text says often", () => {
  assert.deepEqual(
    order([hit(1, inText, 30, 500), hit(2, inHeading, 1, 3000), hit(3, inLead, 1, 500)]),
    [2, 1, 3],
  );
});

test("the lead counts more than the rest of the text", () => {
  assert.deepEqual(order([hit(1, inText, 1, 500), hit(2, inLead, 1, 500)]), [2, 1]);
});

test("what is alike comes newest first, and the days decide where they are asked for", () => {
  const hits = [
    hit(1, inText, 1, 500, "2019-01-01"),
    hit(2, inText, 1, 500, ""),
    hit(3, inText, 1, 500, "2021-01-01"),
    hit(4, inHeading, 1, 500, "2020-01-01"),
  ];
  assert.deepEqual(order(hits), [4, 3, 1, 2]);
  assert.deepEqual(order(hits, "newest"), [3, 4, 1, 2]);
  assert.deepEqual(order(hits, "oldest"), [1, 4, 3, 2]);
});
