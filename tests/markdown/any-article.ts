import fc from "fast-check";
import type { Article, ParagraphKind } from "../../src/model.ts";

/** Texts that Markdown, YAML, templates or browsers take for something else. */
export const NASTY = [
  ...["# 5", "1912.", "1912. 年", "1) x", "+ a", "- a", "* ", "* a", "---", "===", "~~~", "```", "> 引"],
  ...["    code", "[1]", "[a]: b", "[记者]: 您好", "![a](b)", "[x](javascript:x)", "<b>", "<!-- x -->"],
  ...["<script>", "&amp;", "&#35;", "&", "*x*", "**重点**", "_a_", "a_b_c", "http://a.b/_c_", "<http://a.b>"],
  ...[
    "`x`",
    "\\",
    "\\*",
    "行末\\",
    "两个\\\\",
    "x #",
    "x ##",
    "{{ x }}",
    "{% raw %}",
    "<%= x %>",
    "___PAGEFIND_",
  ],
  ...[
    "|a|b|",
    ":::",
    "$$",
    "~~删~~",
    "[ ] x",
    "[^1]",
    "==a==",
    "title: x",
    "true",
    "no",
    "null",
    "~",
    "1912",
  ],
  ...[
    "1e3",
    "0x1F",
    "0o17",
    "12:30",
    "01:104-166",
    "2022-11-22",
    "2022-11-22T10:00:00Z",
    ".inf",
    "!!binary x",
  ],
  ...[
    "!x",
    "*alias",
    "&anchor",
    "@x",
    "%YAML 1.1",
    "{a: 1}",
    "[a, b]",
    "a: b",
    "a #b",
    "'",
    '"',
    "- - x",
    "? x",
  ],
  ...[
    "<<",
    "=",
    "“引”",
    "　　段首",
    "a  b",
    "a\tb",
    "两端 ",
    " 两端",
    "  x  ",
    "全　角",
    "\u00A0x\u00A0",
    "a\u2028b",
  ],
  ...["a\u2028---", "\u2028  fingerprint: x", "\u200Bx", "\uFEFFx", "𠮷野家", "e\u0301", "👨‍👩‍👧"],
];

/** Line ends, control characters but the tab, half characters. */
const UNCLEAN = /[\n\r\p{Cs}]|(?!\t)\p{Cc}/u;

const part = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);

/** Make any clean text that is not blank. */
export const cleanText = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""))
  .filter((text) => !UNCLEAN.test(text) && /[^ \t]/.test(text));

const names = fc.array(cleanText, { maxLength: 3 });
const page = fc.integer({ min: 1, max: 200 });
const kind = fc.constantFrom<ParagraphKind>("paragraph", "crosshead", "caption");
const lines = fc
  .tuple(page, fc.integer({ min: 1, max: 900 }), fc.nat(90))
  .map(([page, from, more]) => ({ page, from, to: from + more }));

const REQUIRED = [
  ...(["id", "kind", "title", "page", "pages", "reporter", "correspondent", "photographer"] as const),
  ...(["photos", "paragraphs", "lines", "formerly"] as const),
];

/** Make any article of clean texts whose captions stand in `photos` or in `paragraphs`, but not in both. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record(
    {
      id: fc.constantFrom("2022-11-22-01-04", "1920-02-29-b-12-103"),
      kind: fc.constantFrom("article", "photo"),
      title: fc.oneof(cleanText, fc.constant("")),
      ...{ kicker: cleanText, deck: cleanText, section: cleanText, column: cleanText, dateline: cleanText },
      ...{ reporter: names, correspondent: names, photographer: names },
      date: fc.constantFrom("2022-11-22", "1920-02-29"),
      page,
      pages: fc.array(page, { maxLength: 3 }),
      continuation: plain({ to: page, from: page, held: fc.boolean() }, ["held"]),
      photos: fc.array(plain({ caption: cleanText, photographer: cleanText }, ["caption"]), { maxLength: 2 }),
      paragraphs: fc.array(plain({ kind, text: cleanText }, ["kind", "text"]), { maxLength: 5 }),
      lines: fc.array(lines, { maxLength: 3 }),
      formerly: fc.constantFrom([], ["2022-11-22-01-05"]),
    },
    { noNullPrototype: true, requiredKeys: REQUIRED },
  )
  .map((article) => ({ ...article, paragraphs: article.paragraphs.filter(isNotIn(article.photos)) }));

function plain<Fields extends object, Key extends keyof Fields>(
  fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
  requiredKeys: Key[],
) {
  return fc.record<Fields, Key>(fields, { noNullPrototype: true, requiredKeys });
}

function isNotIn(photos: Article["photos"]) {
  const captions = new Set(photos.map(({ caption }) => caption));
  return ({ kind, text }: Article["paragraphs"][number]) => kind !== "caption" || !captions.has(text);
}
