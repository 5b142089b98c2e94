import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import "../../src/chinese/opencc.ts";
import { fold, foldWithPlaces } from "../../src/search/fold.ts";
import { printedText } from "./texts.ts";

const folds: readonly (readonly [fact: string, printed: string, folded: string])[] = [
  ["full-width digits, letters and brackets are half-width ones", "２０２２年（ＣＢＡ）", "2022年(cba)"],
  ["traditional characters are simplified ones", "臺灣與鄉村振興", "台湾与乡村振兴"],
  ["capitals are small letters", "CBA Ünion", "cba union"],
  ["accents do not count on Latin letters", "Café Olé, e\u0301", "cafe ole, e"],
  ["marks do count where they make another letter", "が й 가", "が й 가"],
  [
    "white space beside Chinese characters does not count",
    " 11月 21 日　临港 CBA 联赛 ",
    "11月21日临港cba联赛",
  ],
  ["white space between other characters is one space", "New \n York, 5 G", "new york, 5 g"],
  ["what looks like one character and means several becomes several", "㎡…№", "m2...no"],
];

for (const [fact, printed, folded] of folds) {
  test(fact, () => assert.equal(fold(printed), folded));
}

test("a folded text is that of the whole text's compatible form", () => {
  fc.assert(
    fc.property(printedText, (printed) => {
      assert.equal(fold(printed), fold(printed.normalize("NFKC")));
    }),
  );
});

test("every folded character knows the printed one that it comes from", () => {
  fc.assert(
    fc.property(printedText, (printed) => {
      const { text, from, to } = foldWithPlaces(printed);
      for (let place = 0; place < text.length; place++) {
        const source = printed.slice(from[place], to[place]);
        assert.ok(fold(`x${source}x`).includes(text[place] ?? ""), `${source} → ${text[place]}`);
      }
    }),
  );
});
