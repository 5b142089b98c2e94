import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { count, kindOf } from "../../src/parse/characters.ts";

const HAN = kindOf(/\p{Script=Han}/u);

test("as many characters are of a kind as a pattern finds, those beyond U+FFFF and halves of them included", () => {
  const unit = fc.constantFrom(..."半岛，a1 　々〇\u{20000}\u{30000}😀", "\ud840", "\udc00");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      for (let again = 0; again < 2; again++)
        assert.equal(count(text, HAN), text.match(/\p{Script=Han}/gu)?.length ?? 0);
    }),
  );
});
