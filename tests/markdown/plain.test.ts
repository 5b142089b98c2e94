import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readAny, writeAny } from "../../src/markdown/body.ts";
import { anyToHtml } from "../../src/markdown/html.ts";
import { plainToHtml, readPlain, writePlain } from "../../src/markdown/plain.ts";
import type { Paragraph } from "../../src/model.ts";
import { paragraphs } from "../nouns.ts";
import { NASTY } from "./any-article.ts";

/** A text of which a good part is plain: what newspapers print, and now and then what Markdown takes for its own. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("临港区", "，", "。", "“好”", "11月", "3.5%", "（一）", "AI", "　"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...NASTY, "(", ")", "!", "|", ":", "/", '"', "'", ".", "-", "#", "="),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 2 }) },
);
const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
const ends = fc.constantFrom("\n\n", "\n\n\n", "\n", "\n\n## ", "\n## ", "\n\n \n");
const markdown = fc
  .array(fc.tuple(ends, text), { maxLength: 4 })
  .map((blocks) => `${blocks.map((block) => block.join("")).join("")}\n`);

const ANY: fc.Arbitrary<Paragraph> = fc.record(
  { kind: fc.constantFrom("paragraph", "crosshead", "caption"), text },
  { noNullPrototype: true },
);

/** Run a property, and see to it that it was about something: that enough of the texts were plain. */
function often<Value>(values: fc.Arbitrary<Value>, isPlain: (value: Value) => boolean): void {
  let plain = 0;
  fc.assert(
    fc.property(values, (value) => {
      if (isPlain(value)) plain++;
    }),
    { numRuns: 2000 },
  );
  assert.ok(plain > 100, `only ${plain} of 2000 texts were plain`);
}

test("a plain article is read as CommonMark reads it", () => {
  often(markdown, (text) => {
    const read = readPlain(text);
    if (read) assert.deepEqual(read, readAny(text));
    return read !== undefined;
  });
});

test("a plain article is set as CommonMark sets it", () => {
  often(markdown, (text) => {
    const html = plainToHtml(text);
    if (html !== undefined) assert.equal(html, anyToHtml(text));
    return html !== undefined;
  });
});

test("a plain article is written as CommonMark is written, and read back", () => {
  often(fc.array(ANY, { maxLength: 3 }), (paragraphs) => {
    const written = writePlain(paragraphs);
    if (written === undefined) return false;
    assert.equal(written, writeAny(paragraphs));
    if (paragraphs.length > 0) assert.deepEqual(readPlain(written), paragraphs);
    return true;
  });
});

test("what newspapers print is plain, and what Markdown means something by is not", () => {
  assert.deepEqual(readPlain("本报讯（记者 王威晨）11月21日，“好”：3.5%！\n"), [
    ...paragraphs("本报讯（记者 王威晨）11月21日，“好”：3.5%！"),
  ]);
  for (const special of ["*重点*", "# 题", "1. 一", "- 一", "> 引", "a &amp; b", "[a](b)", "一\n二", "图 "]) {
    assert.equal(readPlain(special), undefined, special);
  }
});
