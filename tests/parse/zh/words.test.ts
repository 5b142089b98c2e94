import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { weighMeeting, wordsAcross } from "../../../src/parse/languages/zh/words.ts";

const unit = fc.constantFrom(..."山东半岛县委领导干部的一了，。 12aé\u0301\u{20000}");
const text = fc.string({ unit, maxLength: 10 });

test("a word lies across where it is cut in two, and not where two words meet", () => {
  const pairs = [
    ["在山东半", "岛上"],
    ["在山东", "半岛上"],
    ["", "半岛"],
    ["半岛", ""],
  ] as const;
  assert.deepEqual(wordsAcross(pairs), [true, false, false, false]);
});

test("what is asked together is answered as if each were asked alone", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), (pairs) => {
      assert.deepEqual(
        wordsAcross(pairs),
        pairs.flatMap((pair) => wordsAcross([pair])),
      );
    }),
  );
});

test("the characters of a word stand side by side oftener than by chance, in either script", () => {
  assert.ok(weighMeeting("记者昨日在北", "京的商店") > 3);
  assert.equal(weighMeeting("記者昨日在北戴河與廣", "東的商店"), weighMeeting("与广", "东的商店"));
  assert.ok(weighMeeting("记者昨日在北", "的商店") < weighMeeting("记者昨日在北", "方的商店"));
});
