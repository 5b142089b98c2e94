import assert from "node:assert/strict";
import { test } from "node:test";
import { InputError } from "../../src/input-error.ts";
import { articleToMarkdown, markdownToArticle } from "../../src/markdown/index.ts";
import { paragraphs } from "../nouns.ts";
import { article } from "./article.ts";

const FILE = "content/issues/2022-11-22/articles/01-04.md";
const MINIMAL = "---\nid: 2022-11-22-01-04\ntitle: 题\npage: 1\n---\n";

/** Front matter and the problem that it has. */
const PROBLEMS: readonly (readonly [fact: string, text: string, ...problems: string[]])[] = [
  [
    "a day that is none is named with what was expected",
    MINIMAL.replace("page", "date: 2022-13-01\npage"),
    'date: got "2022-13-01", expected a day like 2022-11-22',
  ],
  [
    "a field that is missing is named",
    "---\nid: 2022-11-22-01-04\npage: 1\n---\n",
    "title: missing, expected a text, in quotes if it looks like a number",
  ],
  [
    "a number in place of a text is named",
    MINIMAL.replace("题", "1912"),
    "title: got 1912, expected a text, in quotes if it looks like a number",
  ],
  [
    "a field inside a list is named by its place",
    MINIMAL.replace("page", "photos: [{caption: 图}, {capton: 图}]\npage"),
    "photos[1].caption: missing, expected a text, in quotes if it looks like a number",
    "photos[1].capton: unknown field, expected fields out of caption, photographer",
  ],
  [
    "lines in another form are named",
    MINIMAL.replace("page", 'source: {lines: ["01:9-3", 5]}\npage'),
    'source.lines[0]: got "01:9-3", expected lines like "01:104-166" or "01:311"',
    'source.lines[1]: got 5, expected lines like "01:104-166" or "01:311"',
  ],
  [
    "a value that is too long is cut in the message",
    MINIMAL.replace("page: 1", `page: ${"九".repeat(100)}`),
    `page: got "${"九".repeat(79)}…, expected a whole number from 1`,
  ],
  ["a text without front matter is refused", "# 题\n", "expected front matter between two lines ---"],
  [
    "front matter that does not end is refused",
    MINIMAL.replace("---\n", "").concat("文\n"),
    "expected front matter between two lines ---",
  ],
  [
    "front matter with an end of its own kind is refused",
    MINIMAL.replace(/---\n$/, "---x\n"),
    "expected front matter between two lines ---",
  ],
  [
    "front matter that is a list is refused",
    "---\n- 1\n---\n",
    "got [1], expected fields out of id, title, date, page, section, reporter, kicker, deck, correspondent, photographer, dateline, column, pages, continuation, photos, kind, formerly, source",
  ],
];

for (const [fact, text, ...problems] of PROBLEMS) {
  test(fact, () => assert.deepEqual(problemsIn(text), problems));
}

test("front matter in JavaScript is not run", () => {
  const script = "---js\n{ id: globalThis.ran = true }\n---\n";
  assert.deepEqual(problemsIn(script), ["expected front matter between two lines ---"]);
  assert.equal("ran" in globalThis, false);
});

for (const language of ["json", "coffee", "toml", "JS", "javascript", " js", "yaml"]) {
  test(`front matter marked as ${JSON.stringify(language)} is refused`, () => {
    const text = MINIMAL.replace("---", `---${language}`);
    assert.deepEqual(problemsIn(text), ["expected front matter between two lines ---"]);
  });
}

test("errors in YAML are told with their line in the file", () => {
  assert.deepEqual(problemsIn("---\nid: x\nid: y\n---\n"), [
    "line 3: a field for the second time, expected it once",
  ]);
});

for (const [what, yaml] of [
  ["a tag that makes an object", "title: !!js/function x"],
  ["a tag that is known elsewhere", "title: !!binary aGk="],
  ["an alias", "title: &a x\ndeck: *a"],
] as const) {
  test(`${what} is refused`, () => {
    assert.equal(problemsIn(MINIMAL.replace("title: 题", yaml)).length, 1);
  });
}

test("all problems of a file are told at once", () => {
  assert.equal(problemsIn("---\nid: 5\npage: 0\nauthor: x\n---\n").length, 4);
});

test("an article written by hand needs an id, a title and a page", () => {
  const { id, title, page, pages, kind, lines, edited } = markdownToArticle(`${MINIMAL}文。\n`, FILE);
  assert.deepEqual(
    [id, title, page, pages, kind, lines, edited],
    ["2022-11-22-01-04", "题", 1, [1], "article", [], true],
  );
});

test("a day without quotes is a text, not a time", () => {
  assert.equal(markdownToArticle(MINIMAL.replace("page", "date: 2022-11-22\npage"), FILE).date, "2022-11-22");
});

const WRITTEN = articleToMarkdown(article({ reporter: ["王威晨"], paragraphs: paragraphs("一。", "二。") }));

const TOUCHED: readonly (readonly [fact: string, edit: (text: string) => string, edited: boolean])[] = [
  ["a file as it was written is unedited", (text) => text, false],
  ["line ends of Windows are no edit", (text) => text.replaceAll("\n", "\r\n"), false],
  ["a byte order mark is no edit", (text) => `\uFEFF${text}`, false],
  ["blank lines at the end are no edit", (text) => `${text}\n\n`, false],
  ["a changed title is an edit", (text) => text.replace("临港区", "临港"), true],
  ["a changed word in the text is an edit", (text) => text.replace("二。", "三。"), true],
  ["a removed paragraph is an edit", (text) => text.replace("\n二。\n", ""), true],
  ["a new field is an edit", (text) => text.replace("page:", "section: 要闻\npage:"), true],
  ["a comment in the front matter is an edit", (text) => text.replace("page: 1", "page: 1 # 已核对"), true],
  ["changed lines are an edit", (text) => text.replace("01:104", "01:103"), true],
  ["a removed fingerprint is an edit", (text) => text.replace(/ {2}fingerprint.*\n/, ""), true],
];

for (const [fact, edit, edited] of TOUCHED) {
  test(fact, () => assert.equal(markdownToArticle(edit(WRITTEN), FILE).edited, edited));
}

function problemsIn(text: string): readonly string[] {
  try {
    markdownToArticle(text, FILE);
    return [];
  } catch (error) {
    assert.ok(error instanceof InputError);
    return error.lines.map((line) => line.slice(`${FILE}: `.length));
  }
}
