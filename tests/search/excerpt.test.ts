import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import "../../src/chinese/opencc.ts";
import { excerptsOf, printedForms } from "../../src/search/excerpt.ts";
import { findMatches } from "../../src/search/matches.ts";
import { parseQuery, toPhrase } from "../../src/search/query.ts";
import { printedText } from "./texts.ts";

const article = (...paragraphs: string[]) => ({
  url: "/a/",
  title: "",
  reporter: [],
  captions: [],
  paragraphs,
});

const excerpts = (printed: string, query: string): readonly string[] =>
  excerptsOf(article(printed), parseQuery(query).wanted);

const excerpt = (printed: string, query: string): string => excerpts(printed, query).join(" ");

test("an excerpt shows what was printed, whatever the form of the query", () => {
  assert.equal(excerpt("臺 灣ＣＢＡ聯賽", "台湾cba"), "<mark>臺 灣ＣＢＡ</mark>聯賽");
});

test("every phrase is marked, and neighbours are one mark", () => {
  assert.equal(
    excerpt("临港区疫情，疫情防控", "疫情 防控 临港"),
    "<mark>临港</mark>区<mark>疫情</mark>，<mark>疫情防控</mark>",
  );
});

test("a word is marked from its beginning only", () => {
  assert.equal(excerpt("CBA WCBA", "cb"), "<mark>CB</mark>A WCBA");
});

test("printed markup is text", () => {
  assert.equal(
    excerpt("<img src=x onerror='a'>疫情&\"", "疫情"),
    "&lt;img src=x onerror=&#39;a&#39;&gt;<mark>疫情</mark>&amp;&quot;",
  );
});

test("a long passage is cut around its first match", () => {
  const cut = excerpt(`${"前".repeat(300)}疫情${"后".repeat(300)}`, "疫情");
  assert.match(cut, /^…前+<mark>疫情<\/mark>后+…$/);
  assert.ok(cut.length < 150);
});

test("where nothing in the text matches, the excerpt is its beginning", () => {
  assert.deepEqual(excerptsOf({ ...article("正文"), title: "疫情" }, [toPhrase("疫情")]), ["正文"]);
});

test("an article in which the phrase occurs often is shown in two passages", () => {
  const far = "远".repeat(200);
  const [first = "", second = "", ...others] = excerpts(`疫情初起${far}，疫情蔓延${far}，疫情结束`, "疫情");
  assert.match(first, /^<mark>疫情<\/mark>初起远+…$/);
  assert.match(second, /^…远+，<mark>疫情<\/mark>蔓延远+…$/);
  assert.deepEqual(others, []);
  const record = article("疫情，疫情", "别的", "还是疫情");
  assert.deepEqual(excerptsOf(record, [toPhrase("疫情")]), [
    "<mark>疫情</mark>，<mark>疫情</mark>",
    "还是<mark>疫情</mark>",
  ]);
  assert.equal(excerpts(`疫情${far}疫情`, "疫情").length, 1);
});

test("an article tells the ways in which it prints what was found", () => {
  const record = { ...article("臺灣 台湾", "台湾"), title: "臺灣" };
  assert.deepEqual(printedForms(record, [toPhrase("台湾")]), ["臺灣", "台湾"]);
});

test("a match, folded, is the phrase", () => {
  fc.assert(
    fc.property(printedText, fc.nat(), fc.integer({ min: 1, max: 6 }), (printed, place, length) => {
      const start = place % (printed.length + 1);
      const phrase = toPhrase(printed.slice(start, start + length));
      fc.pre(phrase.units.length > 0);
      for (const { from, to } of findMatches(printed, [phrase])) {
        assert.ok(toPhrase(printed.slice(from, to)).text.includes(phrase.text));
      }
    }),
  );
});

test("an excerpt without its marks and entities is a part of what was printed", () => {
  fc.assert(
    fc.property(printedText, printedText, (printed, query) => {
      for (const html of excerpts(printed, query)) {
        const shown = html.replace(/<\/?mark>|^…|…$/g, "");
        assert.doesNotMatch(shown, /[<>"']/);
        const plain = shown.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => plainOf[entity] ?? "");
        assert.ok(printed.includes(plain));
      }
    }),
  );
});

const plainOf: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
