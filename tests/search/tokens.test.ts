import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import "../../src/chinese/opencc.ts";
import { fold } from "../../src/search/fold.ts";
import { isWord, phraseTokens, unitsOf } from "../../src/search/tokens.ts";
import { contains } from "./oracle.ts";
import { printedText } from "./texts.ts";

test("a Chinese character and a digit are a unit each, a word of letters is one", () => {
  assert.deepEqual(unitsOf("11月,cba联赛"), ["1", "1", "月", ",", "cba", "联", "赛"]);
});

test("each unit is a token with the next one", () => {
  assert.deepEqual(phraseTokens(unitsOf("21日在威海")), ["21", "1日", "日在", "在威", "威海"]);
});

test("units together are the text", () => {
  fc.assert(fc.property(printedText.map(fold), (text) => unitsOf(text).join("") === text));
});

test("Pagefind keeps tokens as they are", () => {
  const kept = /^[0-9a-z\u3400-\u9fff\ua000-\ua48c]+$/;
  fc.assert(
    fc.property(printedText.map(fold), (text) =>
      phraseTokens(unitsOf(text)).every((token) => kept.test(token)),
    ),
  );
});

test("different pairs of units have different tokens", () => {
  const pairs = new Map<string, string>();
  fc.assert(
    fc.property(printedText.map(fold), (text) => {
      const units = unitsOf(text);
      for (const [index, token] of phraseTokens(units).entries()) {
        const pair = `${units[index]}${units[index + 1]}`;
        assert.equal(pairs.get(token) ?? pair, pair);
        pairs.set(token, pair);
      }
    }),
  );
});

/** Tell whether a text has the tokens of a phrase in a row; the last word of the phrase may be a beginning. */
function tokensMeet(text: readonly string[], phrase: readonly string[]): boolean {
  const tokens = phraseTokens(phrase);
  const ends = isWord(phrase.at(-1) ?? "");
  const inText = phraseTokens(text);
  return inText.some((_, place) =>
    tokens.every((token, index) => {
      const other = inText[place + index] ?? "";
      return ends && index === tokens.length - 1 ? other.startsWith(token) : other === token;
    }),
  );
}

/** Two texts, and one to twenty units out of the first. */
const textsAndPhrase = fc
  .tuple(printedText.map(fold), printedText.map(fold), fc.nat(), fc.integer({ min: 1, max: 20 }))
  .map(([text, other, place, length]) => {
    const units = unitsOf(text);
    const start = place % Math.max(1, units.length);
    return { texts: [text, other], phrase: units.slice(start, start + length) };
  });

test("the tokens of a phrase stand in a row exactly where the folded text contains the folded phrase", () => {
  fc.assert(
    fc.property(textsAndPhrase, ({ texts, phrase }) => {
      fc.pre(phrase.length > 1);
      for (const text of texts) {
        assert.equal(tokensMeet(unitsOf(text), phrase), contains(text, phrase.join("")));
      }
    }),
    { numRuns: 2000 },
  );
});

test("a text has a single unit, or a word that begins so, exactly where it contains it", () => {
  fc.assert(
    fc.property(textsAndPhrase, ({ texts, phrase: [unit] }) => {
      fc.pre(unit !== undefined);
      for (const text of texts) {
        const has = unitsOf(text).some((other) => (isWord(unit) ? other.startsWith(unit) : other === unit));
        assert.equal(has, contains(text, unit));
      }
    }),
    { numRuns: 1000 },
  );
});
