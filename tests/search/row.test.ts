import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { articlesAt, lengthOf, placesIn, rowOf } from "../../src/search/row.ts";

const articles = fc.array(fc.tuple(fc.nat(3), fc.nat(6)), { minLength: 1, maxLength: 12 });

test("every place of a row is in one article, at one position, and articles without a unit have none", () => {
  fc.assert(
    fc.property(articles, (lengths) => {
      const row = rowOf({
        headings: Uint32Array.from(lengths, ([heading]) => heading),
        texts: Uint32Array.from(lengths, ([, text]) => text),
      });
      const places = Array.from({ length: placesIn(row) }, (_, place) => place);
      const expected = lengths.flatMap(([heading, text], article) => {
        const positions = Array.from({ length: heading + text }, (_, position) => position);
        assert.equal(lengthOf(row, article), positions.length);
        return positions.length > 0 ? [{ article, positions }] : [];
      });
      assert.deepEqual(articlesAt(row, places), expected);
    }),
  );
});
