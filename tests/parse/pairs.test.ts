import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PairSet } from "../../src/parse/words/pair-set.ts";
import { type Pairs, Vocabulary } from "../../src/parse/words/pairs.ts";
import { Postings } from "../../src/parse/words/postings.ts";
import { countPairs, relevanceOf } from "../../src/parse/words/relevance.ts";

/** What folds, grows together or is no letter, among whatever else. */
const unit = fc.oneof(
  fc.constantFrom(..."Ａａaé①㎡℃…，。 ﾊﾟがΣσς가\u1100\u1161\u0301\u0130\ufdfa半岛半島\u{20000}😀\ud840"),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const text = fc.string({ unit, maxLength: 30 });

/** The pairs of a text as strings, found the plain way. */
function pairsAsStrings(text: string): readonly string[] {
  const units = text.normalize("NFKC").toLowerCase().split("");
  const letters = units.filter((one) => /[\p{L}\p{N}]/u.test(one) || /[\ud800-\udfff]/.test(one));
  return [...new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))];
}

test("a pair of letters has the same number wherever it stands, and no other pair has it", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 10 }), (texts) => {
      const vocabulary = new Vocabulary();
      const strings = new Map<number, string>();
      for (const one of texts) {
        const [pairs, expected] = [vocabulary.pairsOf(one), pairsAsStrings(one)];
        assert.equal(pairs.length, expected.length);
        for (const [i, pair] of pairs.entries()) {
          assert.equal(strings.get(pair) ?? expected[i], expected[i]);
          strings.set(pair, expected[i] as string);
        }
      }
      assert.equal(new Set(strings.values()).size, vocabulary.size);
    }),
    { numRuns: 300 },
  );
});

test("each UTF-16 code unit is folded as it is between letters", () => {
  const vocabulary = new Vocabulary();
  for (let code = 0; code <= 0xffff; code++) {
    const one = `半${String.fromCharCode(code)}岛`;
    assert.equal(vocabulary.pairsOf(one).length, pairsAsStrings(one).length, `U+${code.toString(16)}`);
  }
});

test("more pairs than there was room for keep their numbers", () => {
  const vocabulary = new Vocabulary();
  const letters = Array.from({ length: 20_000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
  const first = vocabulary.pairsOf(letters);
  assert.deepEqual(vocabulary.pairsOf(letters), first);
  assert.deepEqual(
    first,
    Uint32Array.from({ length: 19_999 }, (_, i) => i),
  );
});

test("postings tell in which texts a pair stands, the last one first", () => {
  const texts = [[0, 5], [], [5, 2], [5]].map((pairs): Pairs => Uint32Array.from(pairs));
  const postings = new Postings(texts);
  const placesOf = (pair: number): readonly number[] => {
    const places: number[] = [];
    for (let at = postings.last(pair); at > 0; at = postings.before(at)) places.push(postings.textOf(at));
    return places;
  };
  assert.deepEqual([0, 1, 2, 5, 6, 99].map(placesOf), [[0], [], [2], [3, 2, 0], [], []]);
  assert.equal(postings.last(5), postings.firstOf(3));
  assert.equal(new Postings([]).last(0), 0);
});

test("a set of pairs forgets the text that it held before", () => {
  const held = new PairSet();
  const holds = () => [0, 1, 2, 7].map((pair) => held.has(pair));
  held.hold(Uint32Array.from([1, 2]), 4);
  assert.deepEqual(holds(), [false, true, true, false]);
  held.hold(Uint32Array.from([7]), 8);
  assert.deepEqual(holds(), [false, false, false, true]);
});

test("a text says all of itself, and nothing of a text without a pair in common", () => {
  const vocabulary = new Vocabulary();
  const [text, other] = ["抗旱应急响应", "驾校招生"].map((one) => vocabulary.pairsOf(one)) as [Pairs, Pairs];
  const { share, shareOfLess, weigh } = relevanceOf(countPairs([text, other], vocabulary), vocabulary);
  assert.equal(share(text, text), 1);
  assert.equal(share(text, other), 0);
  assert.equal(shareOfLess(weigh(vocabulary.pairsOf("应急响应")), weigh(text)), 1);
});

test("texts that are read one after another have the pairs of both, and those where they meet", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      const vocabulary = new Vocabulary();
      const run = vocabulary.pairsOfRun(texts.map((one) => vocabulary.read(one)));
      assert.deepEqual([...run], [...vocabulary.pairsOf(texts.join(" "))]);
    }),
  );
});
