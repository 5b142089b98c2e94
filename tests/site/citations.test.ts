import assert from "node:assert/strict";
import { test } from "node:test";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import fc from "fast-check";
import { groupBy } from "../../src/group-by.ts";
import type { Issue, StoredArticle } from "../../src/model.ts";
import type { Settings } from "../../src/settings.ts";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { citationsOf } from "../../src/site/citations/forms.ts";
import { citationFilters } from "../../src/site/citations/index.ts";
import { type Item, itemOf } from "../../src/site/citations/item.ts";
import { storedArticle } from "../nouns.ts";
import { archiveOf, issueOf } from "./archive.ts";

const printed: Item = {
  id: "2022-11-22-01-04",
  type: "article-newspaper",
  title: "临港区召开党工委（扩大）会议",
  author: [{ literal: "王威晨" }],
  "container-title": "今日临港",
  issued: { "date-parts": [[2022, 11, 22]] },
  page: "1",
  language: "zh-Hans",
};
const online: Item = { ...printed, URL: "https://archive.example/repo/2022-11-22/01-04/" };

/** Cite an item in one form. */
const cited = (form: string, item: Item): string =>
  citationsOf(item).find((citation) => citation.form === form)?.text ?? "";

/** Describe an article of an issue, as its page cites it. */
function describe(
  article: Partial<StoredArticle>,
  issue: Partial<Issue> = {},
  settings: Partial<Settings> = {},
): Item {
  const stored = storedArticle("2022-11-22-01-04", article);
  const archive = archiveOf(issueOf("2022-11-22", { articles: [stored], ...issue }));
  const [entry] = makeCatalogue(archive).articles;
  assert.ok(entry);
  return itemOf(entry, { ...archive.settings, ...settings }, undefined);
}

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ literal: `记者${index + 1}` }));

test("an article is described with its reporters and correspondents, each once, and no photographer", () => {
  const { author } = describe({
    reporter: ["王威晨", "孙艺嘉"],
    correspondent: ["纪哲", "王威晨"],
    photographer: ["张璁"],
  });
  assert.deepEqual(author, [{ literal: "王威晨" }, { literal: "孙艺嘉" }, { literal: "纪哲" }]);
  assert.equal("author" in describe({ photographer: ["张璁"] }), false);
});

test("an article is described with the newspaper's name of that day, its own date and all its pages", () => {
  const item = describe(
    { date: "2022-11-21", pages: [1, 3] },
    { newspaper: "临港报" },
    { publisher: "某社", place: "威海" },
  );
  assert.equal(item["container-title"], "临港报");
  assert.deepEqual(item.issued, { "date-parts": [[2022, 11, 21]] });
  assert.deepEqual([item.page, item.publisher, item["publisher-place"]], ["1, 3", "某社", "威海"]);
});

test("words that stand for a missing headline are in brackets; a text is one line", () => {
  const paragraphs = [{ kind: "paragraph", text: "春风送暖。" }] as const;
  assert.equal(describe({ title: "", paragraphs }).title, "[春风送暖。]");
  assert.equal(describe({ title: "上\n下\u2028\r\0左\t 右 " }).title, "上 下 左 右");
});

test("GB/T 7714 cites an example of the standard as it does", () => {
  const item: Item = {
    ...printed,
    title: "数字革命与竞争国际化",
    author: [{ literal: "丁文祥" }],
    "container-title": "中国青年报",
    issued: { "date-parts": [[2000, 11, 20]] },
    page: "15",
  };
  assert.equal(cited("GB/T 7714", item), "丁文祥. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).");
});

test("GB/T 7714 marks what is online, begins with the title without an author, and names three authors at most", () => {
  const { author: _, ...anonymous } = printed;
  const rest = "临港区召开党工委（扩大）会议[N]. 今日临港, 2022-11-22(1).";
  assert.equal(cited("GB/T 7714", printed), `王威晨. ${rest}`);
  assert.equal(cited("GB/T 7714", anonymous), rest);
  assert.equal(
    cited("GB/T 7714", online),
    `王威晨. ${rest.replace("[N]", "[N/OL]")} https://archive.example/repo/2022-11-22/01-04/.`,
  );
  assert.ok(cited("GB/T 7714", { ...printed, author: people(3) }).startsWith("记者1, 记者2, 记者3. "));
  const four = { ...printed, author: people(4) };
  assert.ok(cited("GB/T 7714", four).startsWith("记者1, 记者2, 记者3, 等. "));
  assert.ok(cited("GB/T 7714", { ...four, language: "en" }).startsWith("记者1, 记者2, 记者3, et al. "));
});

test("APA names up to twenty authors, the first nineteen and the last of more, and none where nobody is named", () => {
  const { author: _, ...anonymous } = printed;
  const rest = "(2022, November 22). 临港区召开党工委（扩大）会议. 今日临港, 1.";
  assert.equal(cited("APA", printed), `王威晨. ${rest}`);
  assert.equal(cited("APA", online), `王威晨. ${rest} ${online.URL}`);
  assert.equal(cited("APA", anonymous), "临港区召开党工委（扩大）会议. (2022, November 22). 今日临港, 1.");
  const authors = (count: number) =>
    cited("APA", { ...printed, author: people(count) }).replace(`. ${rest}`, "");
  assert.equal(authors(2), "记者1 & 记者2");
  assert.equal(authors(3), "记者1, 记者2, & 记者3");
  assert.match(authors(20), /^(记者\d+, ){19}& 记者20$/);
  assert.match(authors(21), /^(记者\d+, ){19}… 记者21$/);
});

test("APA sets a stop behind a headline, but not behind one that it ends with", () => {
  const title = (title: string) => cited("APA", { ...printed, title }).slice(0, -" 今日临港, 1.".length);
  assert.ok(title("[春风送暖…]").endsWith("). [春风送暖…]."));
  for (const ended of ["路在何方？", "Will it last?", "It will."]) {
    assert.ok(title(ended).endsWith(`). ${ended}`));
  }
});

/** What Citation.js reads in a BibTeX file. */
const readBibtex = (file: string) =>
  new Cite(file, { generateGraph: false, forceType: "@bibtex/text" }).data[0] ?? {};

/** What stands in a RIS file, by tag: a line each, with two letters, two spaces, a dash and a space. */
function readRis(file: string): ReadonlyMap<string, readonly string[]> {
  const lines = file.split("\n").map((line) => /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line));
  assert.ok(
    lines.every((line) => line !== null),
    file,
  );
  const values = groupBy(lines, (line) => line?.[1] ?? "");
  return new Map([...values].map(([tag, found]) => [tag, found.map((line) => line?.[2] ?? "")]));
}

/** A text of one line with the characters in it that a form may stumble over. */
const text = fc
  .string({
    unit: fc.constantFrom(..."临港，：“” aB1{}\\%$#_&~^\"'`-<>?!,;:@=./"),
    minLength: 1,
    maxLength: 30,
  })
  .map((text) => text.replace(/ +/g, " ").trim())
  .filter(Boolean);

const item = fc
  .record({
    title: text,
    newspaper: text,
    publisher: text,
    place: text,
    names: fc.uniqueArray(text, { maxLength: 3 }),
  })
  .map(
    ({ title, newspaper, publisher, place, names }): Item => ({
      ...online,
      title,
      author: names.map((literal) => ({ literal })),
      "container-title": newspaper,
      publisher,
      "publisher-place": place,
    }),
  );

/** The fields of a description that BibTeX keeps whole, with names as plain text. */
function textsOf(item: Partial<Record<string, unknown>>) {
  const { title, author = [], publisher, page, URL, "publisher-place": place } = item;
  const names = (author as { literal?: string; family?: string }[]).map(
    ({ literal, family }) => literal ?? family,
  );
  return { title, names, newspaper: item["container-title"], publisher, place, page, URL };
}

test("a BibTeX file is read back as it was, whatever its texts are", () => {
  fc.assert(
    fc.property(item, (item) => {
      const back = readBibtex(cited("BibTeX", item));
      assert.deepEqual(textsOf(back), textsOf({ ...item }));
    }),
  );
});

test("a RIS file is read back as it was, whatever its texts are", () => {
  fc.assert(
    fc.property(item, (item) => {
      const file = readRis(cited("RIS", item));
      const names = item.author?.map(({ literal }) => literal) ?? [];
      assert.deepEqual(file.get("AU") ?? [], names);
      const texts = ["TI", "T2", "PB", "CY", "UR"].flatMap((tag) => file.get(tag) ?? []);
      const { title, publisher, URL, "container-title": newspaper, "publisher-place": place } = item;
      assert.deepEqual(texts, [title, newspaper, publisher, place, URL]);
    }),
  );
});

test("BibTeX keeps Chinese as it is, and no brace of a text opens or closes a field", () => {
  const file = cited("BibTeX", { ...printed, title: "{临港}} 100%", page: "1, 3" });
  assert.match(file, /^@article\{2022-11-22-01-04,\n {2}author = \{\{王威晨\}\},\n/);
  assert.ok(file.includes("title = {\\textbraceleft{}临港\\textbraceright{}\\textbraceright{} 100\\%},\n"));
  assert.ok(file.includes("date = {2022-11-22},\n  year = {2022},\n  month = nov,\n"));
  assert.equal(file.match(/\{/g)?.length, file.match(/\}/g)?.length);
});

test("a RIS file says that it is a newspaper's, the day, and the first and the last page", () => {
  const lines = cited("RIS", { ...printed, page: "1, 3" }).split("\n");
  assert.equal(lines[0], "TY  - NEWS");
  for (const line of ["DA  - 2022/11/22", "SP  - 1", "EP  - 3"]) assert.ok(lines.includes(line), line);
  assert.equal(lines.at(-1), "ER  - ");
});

test("CSL-JSON is the description itself", () => {
  assert.deepEqual(JSON.parse(cited("CSL-JSON", online)), [online]);
});

test("the citation on a page has the article's full address, where the site's is known", () => {
  const archive = archiveOf(issueOf("2022-11-22", { articles: [storedArticle("2022-11-22-01-04")] }));
  const [entry] = makeCatalogue(archive).articles;
  assert.ok(entry);
  const known = citationFilters(archive.settings, { pathPrefix: "/repo/", url: "https://archive.example" });
  assert.ok(known.citation(entry).text.includes(String(online.URL)));
  assert.doesNotMatch(citationFilters(archive.settings, { pathPrefix: "/" }).citation(entry).text, /http/);
});
