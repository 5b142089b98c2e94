import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import type { Issue } from "../../src/model.ts";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { newsArticle } from "../../src/site/metadata/news-article.ts";
import { wordsFor } from "../../src/site/words/index.ts";
import { archives, builtSite, type SiteName } from "../browser/built.ts";
import { storedArticle } from "../nouns.ts";
import { archiveOf, issueOf } from "../site/archive.ts";

const { roles } = wordsFor("zh-Hans");

const require = createRequire(import.meta.url);

/** The compiler, and the vocabulary of schema.org as types. */
const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
const vocabulary = join(dirname(require.resolve("schema-dts/package.json")), "dist/schema.d.ts");

/** What the pages of a built site say of their articles, as they say it, by page. */
async function described(name: SiteName): Promise<ReadonlyMap<string, string>> {
  const site = await builtSite(name);
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith("index.html"));
  const found = files.map(async (file): Promise<[string, string]> => {
    const html = await readFile(join(site, file), "utf8");
    return [file, /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ""];
  });
  return new Map((await Promise.all(found)).filter(([, json]) => json !== ""));
}

let pages: ReadonlyMap<string, string>;
let folder: string;

before(async () => {
  const sites = await Promise.all((Object.keys(archives) as SiteName[]).map(described));
  pages = new Map(sites.flatMap((site) => [...site]));
  folder = await mkdtemp(join(tmpdir(), "backfile-json-ld-"));
});

after(() => rm(folder, { recursive: true }));

/** Let the compiler hold values against the type of a news article; gives what it says. */
async function compile(file: string, values: readonly string[]): Promise<string> {
  const head = `import type { NewsArticle, WithContext } from ${JSON.stringify(vocabulary)};\n`;
  const lines = values.map(
    (json, number) => `export const page${number}: WithContext<NewsArticle> = ${json};\n`,
  );
  await writeFile(join(folder, file), head + lines.join(""));
  const options = [
    "--ignoreConfig",
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "--pretty",
    "false",
    "--types",
    "",
  ];
  return spawnSync(process.execPath, [tsc, ...options, join(folder, file)], { encoding: "utf8" }).stdout;
}

test("what articles say of themselves to machines is in the vocabulary of schema.org", async () => {
  assert.ok(pages.size > 7);
  assert.equal(await compile("pages.ts", [...pages.values()]), "");
});

test("a property that a news article does not have, and a value of the wrong kind, are found", async () => {
  const [json = ""] = pages.values();
  const found = await compile("wrong.ts", [
    json.replace('"headline"', '"headLine"'),
    json.replace(/"datePublished":"[^"]*"/, '"datePublished":{"@type":"Person"}'),
  ]);
  assert.match(found, /headLine/);
  assert.match(found, /wrong\.ts\(3,/);
});

test("every article says what search engines and reference managers ask for", () => {
  for (const [page, json] of pages) {
    const { headline, datePublished, inLanguage, isPartOf } = JSON.parse(json);
    assert.match(datePublished, /^\d{4}-\d\d-\d\d$/, page);
    for (const text of [headline, inLanguage, (isPartOf.isPartOf ?? isPartOf).name]) {
      assert.ok(text.length > 0, page);
    }
  }
});

test("an article is a part of its newspaper, by way of its issue where that has a number or another day", () => {
  const part = (issue: Partial<Issue>) => {
    const articles = [storedArticle("2022-11-22-01-01", { date: "2022-11-22" })];
    const { settings, ...catalogue } = makeCatalogue(
      archiveOf(issueOf("2022-11-22", { articles, ...issue })),
    );
    const [entry] = catalogue.articles;
    return entry && JSON.parse(JSON.stringify(newsArticle(entry, { settings, roles }))).isPartOf;
  };
  const isPartOf = { "@type": "Newspaper", name: "某某日报" };
  assert.deepEqual(part({}), isPartOf);
  const numbered = { "@type": "PublicationIssue", issueNumber: "5", isPartOf };
  assert.deepEqual(part({ number: "5" }), numbered);
  const dated = { "@type": "PublicationIssue", datePublished: "2022-11-21", isPartOf };
  assert.deepEqual(part({ date: "2022-11-21" }), dated);
});
