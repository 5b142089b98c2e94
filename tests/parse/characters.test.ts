import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Kind } from "../../src/parse/characters.ts";

const HAN = new Kind(/\p{Script=Han}/u);

test("as many characters are of a kind as a pattern finds, those beyond U+FFFF and halves of them included", () => {
  const unit = fc.constantFrom(..."半岛，a1 　々〇\u{20000}\u{30000}😀", "\ud840", "\udc00");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      for (let again = 0; again < 2; again++)
        assert.equal(HAN.countIn(text), text.match(/\p{Script=Han}/gu)?.length ?? 0);
    }),
  );
});

test("where a character of a kind stands is told as a pattern tells it", () => {
  const unit = fc.constantFrom(..."半，a　\u{20000}😀", "\ud840");
  const space = new Kind(/\s/u);
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
      assert.equal(HAN.isIn(text), /\p{Script=Han}/u.test(text));
      assert.equal(HAN.begins(text), /^\p{Script=Han}/u.test(text));
      const unpaired = text.replaceAll("\u{20000}", "");
      assert.equal(HAN.ends(unpaired), /\p{Script=Han}$/u.test(unpaired));
      assert.equal(HAN.ends(unpaired, space), /\p{Script=Han}\s*$/u.test(unpaired));
    }),
  );
});
