import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readAscending, writeAscending } from "../../src/search/codes/ascending.ts";
import { BitReader, BitWriter } from "../../src/search/codes/bits.ts";
import { readWords, writeWords } from "../../src/search/codes/words.ts";
import { readLengths, writeLengths } from "../../src/search/lengths.ts";
import { readPhrases, writePhrases } from "../../src/search/phrase-part.ts";
import { readUnits, writeUnits } from "../../src/search/unit-part.ts";

const MOST = 0xffffffff;

/** How many bits what is written takes, beside its mark, to the next byte. */
const bitsOf = (write: (bits: BitWriter) => void): number => {
  const bits = new BitWriter();
  write(bits);
  return 8 * (bits.written().length - 1);
};

/** Write something, and give a reader of it. */
function reread(write: (bits: BitWriter) => void): BitReader {
  const bits = new BitWriter();
  write(bits);
  return new BitReader(bits.written());
}

const bound = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: MOST }));
const belowBound = bound.chain((limit) => fc.tuple(fc.nat(limit - 1), fc.constant(limit)));

test("numbers below a bound are read as they were written, and take no more bits than the bound", () => {
  fc.assert(
    fc.property(fc.array(belowBound), (numbers) => {
      const bits = reread((writer) => {
        for (const [number, limit] of numbers) writer.below(number, limit);
      });
      for (const [number, limit] of numbers) assert.equal(bits.below(limit), number);
      bits.end();
    }),
  );
  const inBelow = (limit: number) =>
    bitsOf((bits) => {
      for (let time = 0; time < 800; time++) bits.below(limit - 1, limit);
    });
  assert.deepEqual([1, 2, 256, MOST].map(inBelow), [0, 800, 6400, 25600]);
});

test("counts are read as they were written, and 1 takes a bit", () => {
  const counts = fc.array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: MOST })));
  fc.assert(
    fc.property(counts, (numbers) => {
      const bits = reread((writer) => {
        for (const number of numbers) writer.count(number);
      });
      for (const number of numbers) assert.equal(bits.count(), number);
      bits.end();
    }),
  );
  assert.equal(
    bitsOf((bits) => {
      for (let time = 0; time < 8; time++) bits.count(1);
    }),
    8,
  );
});

const ascending = (most: number, least = 0) =>
  fc
    .uniqueArray(fc.oneof(fc.nat(Math.min(40, most)), fc.nat(most)), { minLength: least })
    .map((numbers) => Uint32Array.from(numbers).sort());

test("numbers that ascend are read as they were written", () => {
  fc.assert(
    fc.property(ascending(MOST - 1), fc.nat(5), (numbers, beyond) => {
      const limit = Math.min(MOST, (numbers.at(-1) ?? 0) + 1 + beyond);
      const bits = reread((writer) => writeAscending(writer, numbers, limit));
      const read = new Uint32Array(numbers.length);
      readAscending(bits, read, limit);
      bits.end();
      assert.deepEqual(read, numbers);
    }),
  );
});

test("all numbers below a bound take no room, and one of a thousand takes ten bits", () => {
  const all = Uint32Array.from({ length: 1000 }, (_, number) => number);
  assert.equal(
    bitsOf((bits) => writeAscending(bits, all, 1000)),
    0,
  );
  assert.equal(
    bitsOf((bits) => {
      for (let time = 0; time < 8; time++) writeAscending(bits, [999], 1000);
    }),
    80,
  );
});

const word = fc.oneof(
  fc.stringMatching(/^[0-9a-c一-丌]{1,4}$/u),
  fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
);
const words = fc.uniqueArray(word, { minLength: 1 }).map((all) => all.sort());

test("the lengths of articles are read as they were written", () => {
  const lengths = fc.array(fc.tuple(fc.nat(200), fc.nat(1_000_000)));
  fc.assert(
    fc.property(lengths, (all) => {
      const headings = Uint32Array.from(all, ([heading]) => heading);
      const texts = Uint32Array.from(all, ([, text]) => text);
      assert.deepEqual(readLengths(writeLengths({ headings, texts })), { headings, texts });
    }),
  );
});

test("words in order are read as they were written", () => {
  fc.assert(
    fc.property(words, (all) => {
      const bits = reread((writer) => writeWords(writer, all));
      assert.deepEqual(readWords(bits), all);
      bits.end();
    }),
  );
});

test("a part of the index of phrases is read as it was written", () => {
  const entries = words.chain((all) =>
    fc.tuple(...all.map((one) => fc.tuple(fc.constant(one), ascending(4999, 1)))),
  );
  fc.assert(
    fc.property(entries, (all) => {
      const part = {
        words: all.map(([one]) => one),
        times: all.map(([, places]) => places.length),
        places: Uint32Array.from(all.flatMap(([, places]) => [...places])),
      };
      assert.deepEqual([...readPhrases(writePhrases(part, 5000), 5000)], all);
    }),
  );
});

test("the postings of units are read as they were written", () => {
  const postings = ascending(299, 1).chain((articles) =>
    fc.record(
      { articles: fc.constant(articles), inHeading: ascending(articles.length - 1) },
      { noNullPrototype: true },
    ),
  );
  const units = words.chain((all) => fc.tuple(...all.map((unit) => postings.map((of) => ({ unit, ...of })))));
  fc.assert(
    fc.property(units, (all) => {
      assert.deepEqual(readUnits(writeUnits(all, 300), 300), all);
    }),
  );
});

test("what is cut short, or goes on, or is something else, is no part of the index", () => {
  const part = writePhrases({ words: ["临港"], times: [1], places: Uint32Array.of(7) }, 300);
  for (const wrong of [
    part.slice(0, -1),
    new Uint8Array(),
    Uint8Array.of(...part, 0),
    new TextEncoder().encode("<!doctype html><html>"),
  ]) {
    assert.throws(() => readPhrases(wrong, 300), /no part of the index/);
  }
});
