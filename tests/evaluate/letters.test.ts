import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { editDistance, isNear } from "../../scripts/evaluate/distance.ts";
import { bare, countLetters, shingles } from "../../scripts/evaluate/letters.ts";

test("texts are compared without spaces, punctuation, width and case", () => {
  assert.equal(bare("本报讯（记者 孙艺嘉）11月 21 日，Ａ3版"), bare("本报讯(记者孙艺嘉)11月21日,a3版"));
});

test("a character outside the basic plane is one letter", () => {
  assert.equal(countLetters("𨯳、𨯳"), 2);
});

test("shingles are all strings of four letters; a shorter text has none", () => {
  assert.deepEqual(shingles("临港区召开"), ["临港区召", "港区召开"]);
  assert.deepEqual(shingles("临港区"), []);
});

test("edit distance counts what was inserted, deleted and changed", () => {
  assert.equal(editDistance("笑脸是最好的回答", "闪脸是最好回答"), 2);
});

test("edit distance is the same both ways, and nothing only between equal texts", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 12 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      assert.equal(editDistance(one, other), editDistance(other, one));
      assert.equal(editDistance(one, other) === 0, one === other);
    }),
  );
});

test("an empty text is near nothing but an empty text, whatever the slack", () => {
  assert.equal(isNear("", "", 0), true);
  assert.equal(isNear("", "水", 1), false);
});
