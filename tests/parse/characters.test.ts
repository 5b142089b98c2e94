import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countOf, isAmong, Kind, Kinds } from "../../src/parse/characters.ts";

const HAN = new Kind(/\p{Script=Han}/u);

test("as many characters are of a kind as a pattern finds, those beyond U+FFFF and halves of them included", () => {
  const unit = fc.constantFrom(..."半岛，a1 　々〇\u{20000}\u{30000}😀", "\ud840", "\udc00");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      for (let again = 0; again < 2; again++)
        assert.equal(HAN.countIn(text), text.match(/\p{Script=Han}/gu)?.length ?? 0);
      assert.equal(countOf(text, "半"), text.match(/半/gu)?.length ?? 0);
      for (const times of [0, 0.6, 1, 2.2, 3])
        assert.equal(HAN.isOften(text, times), HAN.countIn(text) >= times);
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

test("several kinds are told in one look as each of them alone, and one within the first code units of a text", () => {
  const kinds = [HAN, new Kind(/\d/u), new Kind(/[^\p{L}]/u)];
  const all = new Kinds(kinds);
  const unit = fc.constantFrom(..."半1，a　\u{20000}😀", "\ud840", "\udc00");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), fc.nat(12), (text, within) => {
      for (let again = 0; again < 2; again++)
        for (const [place, kind] of kinds.entries())
          assert.equal(isAmong(all.in(text), place), kind.isIn(text));
      const whole = text.slice(0, within);
      if (!/[\ud800-\udbff]$/.test(whole)) assert.equal(HAN.isIn(text, within), HAN.isIn(whole));
    }),
  );
});
