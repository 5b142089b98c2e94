import assert from "node:assert/strict";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { parseSitemap } from "sitemap";
import { builtSite } from "../browser/built.ts";

/** File → HTML of every page of an archive in which every text is hostile, built for `/repo/`. */
let pages: ReadonlyMap<string, string>;
let out: string;

before(async () => {
  out = await builtSite("hostile");
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith(".html"));
  pages = new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(join(out, file), "utf8")] as [string, string]),
    ),
  );
});

const article = () => pages.get("2001-01-02/01-01/index.html") ?? "";

test("there is a page for each thing that the archive holds", () => {
  const plain = [...pages.keys()].filter((file) => !/script/.test(file)).sort();
  assert.deepEqual(plain, [
    "2001-01-02-b/01-01/index.html",
    "2001-01-02-b/index.html",
    "2001-01-02/01-01/index.html",
    "2001-01-02/01-02/index.html",
    "2001-01-02/02-01/index.html",
    "2001-01-02/index.html",
    "2001-01/index.html",
    "2001/index.html",
    "404.html",
    "about/index.html",
    "calendar/index.html",
    "data/index.html",
    "index.html",
    "reporters/c7d10cea/index.html",
    "reporters/index.html",
    "reporters/王-晨-b045027a/index.html",
    "reporters/王_晨/index.html",
    "search/index.html",
    "sections/index.html",
  ]);
});

test("no text of the archive is run as a template or as HTML, on any page", () => {
  for (const [file, html] of pages) {
    assert.doesNotMatch(html, /7777|<[^>]*"onload=|<script>|<img src=x|<style|javascript:/, file);
  }
});

test("each figure about the printed lines stands under its heading", () => {
  const [head = "", row = ""] = pages.get("about/index.html")?.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
  const cells = (of: string): number => of.match(/<t[hd]/g)?.length ?? 0;
  assert.ok(cells(head) > 5);
  assert.equal(cells(row), cells(head));
});

test("every field stands on the article's page as it was written", () => {
  const shown =
    "{{ 77+7700 }}{% raw %}&lt;script&gt;alert(1)&lt;/script&gt;&quot;onload=&quot;alert(1)&#39;&amp;lt; ";
  for (const field of "题地标栏记引副通摄专图影") {
    assert.ok(article().includes(field + shown), `the field that begins with ${field}`);
  }
});

test("no page holds a script or a style of its own, and each forbids those of others", () => {
  for (const [file, html] of pages) {
    assert.doesNotMatch(html, /\sstyle=|<script(?![^>]* (?:src=|type="application\/ld\+json"))/, file);
    assert.match(html, /<meta http-equiv=Content-Security-Policy content="default-src 'self'; /, file);
    assert.doesNotMatch(html, /unsafe-inline|unsafe-eval'(?<!'wasm-unsafe-eval')/, file);
  }
});

test("every page says its language", () => {
  for (const [file, html] of pages) assert.match(html, /^<!doctype html>\s*<html lang="zh-Hans">/, file);
});

test("every link stands under the prefix and leads to a file", async () => {
  const links = [...pages].flatMap(([file, html]) =>
    [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, to = ""]) => [file, to] as const),
  );
  const own = links.filter(([, to]) => !/^(?:#|https:)/.test(to));
  const led = new Set(own.map(([file, to]) => new URL(to, `https://archive.example/repo/${file}`).pathname));
  assert.ok(led.size > 20);
  for (const to of led) {
    assert.ok(to.startsWith("/repo/"), to);
    const path = decodeURIComponent(to.slice("/repo".length));
    await assert.doesNotReject(stat(join(out, path.endsWith("/") ? `${path}index.html` : path)), to);
  }
});

test("an article says its canonical address, and one that was joined to another sends readers on", () => {
  assert.ok(article().includes('<link rel=canonical href="https://archive.example/repo/2001-01-02/01-01/">'));
  const old = pages.get("2001-01-02/01-02/index.html") ?? "";
  assert.ok(old.includes('<meta http-equiv="refresh" content="0; url=/repo/2001-01-02/01-01/">'));
});

test("a date that was inferred is marked and explained, an article without a title is marked", () => {
  assert.match(article(), /日期推定<\/span>/);
  assert.match(article(), /日期推定：所收版面未印日期/);
  assert.match(pages.get("2001-01-02/02-01/index.html") ?? "", /<h1><span class=kind-mark[^>]*>无题<\/span>/);
});

test("the page about the archive counts every printed line", () => {
  assert.ok(pages.get("about/index.html")?.includes("3 行：1 行归入 3 篇，1 行为版面要素，1 行略去"));
});

/** Read a file of the site. */
const file = (path: string): Promise<string> => readFile(join(out, path), "utf8");

/** Read a gzipped file of the site. */
const unpacked = async (path: string): Promise<string> =>
  gunzipSync(await readFile(join(out, path))).toString("utf8");

/** All articles but the one that was joined to another. */
const ids = ["2001-01-02-01-01", "2001-01-02-02-01", "2001-01-02-b-01-01"];

test("an article's page describes it to machines, and no text of it ends the description", () => {
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(article()) ?? [];
  const described = JSON.parse(json);
  assert.equal(described["@type"], "NewsArticle");
  assert.match(described.headline, /<script>alert\(1\)<\/script>/);
  assert.equal(described.datePublished, "2001-01-02");
  assert.match(article(), /<meta name=citation_publication_date content="2001\/01\/02">/);
  const title = /<meta name=citation_title property=og:title content="[^"<>]*&lt;script&gt;[^"<>]*">/;
  assert.match(article(), title);
  assert.match(article(), /<meta name=description property=og:description content="[^"]+">/);
});

test("an article's page shows the printed lines that it was read from, as text", () => {
  assert.match(article(), /<details class=as-printed>.*?<li value="\d+">[^<]*<\/li>/s);
});

test("a jump line leads to the page of the issue that it names, where the page is held", () => {
  assert.match(article(), /<p class=jump><a href="\/repo\/2001-01-02\/#page-2">下转第二版<\/a><\/p>/);
});

test("an article's page cites it in the form that most ask for, as text, with its address", () => {
  const [, cited = ""] = /<details class=cite(.*?)<\/details>/s.exec(article()) ?? [];
  const texts = [...cited.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)].map(([, text]) => text);
  assert.equal(texts.length, 1);
  assert.match(
    texts[0] ?? "",
    /&lt;script&gt;alert.*\[N\/OL\]\..*https:\/\/archive\.example\/repo\/2001-01-02\/01-01\//,
  );
});

test("all articles can be downloaded, a year a file", async () => {
  const lines = (await unpacked("data/2001.jsonl.gz"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(lines.map(({ id }) => id).sort(), ids);
  const [head = ""] = (await unpacked("data/2001.csv.gz")).split("\n");
  const described = JSON.parse(await file("data/datapackage.json"));
  const table = described.resources.find(({ format }: { format: string }) => format === "csv");
  assert.equal(table.schema.fields.map(({ name }: { name: string }) => name).join(","), head);
});

test("feeds list the newest articles with their addresses", async () => {
  const feed = JSON.parse(await file("feed.json"));
  assert.deepEqual(
    feed.items.map(({ id }: { id: string }) => id),
    ["2001-01-02-b-01-01", "2001-01-02-01-01", "2001-01-02-02-01"].map(
      (id) => `https://archive.example/repo/${id.replace(/-(\d+-\d+)$/, "/$1")}/`,
    ),
  );
  assert.match(feed.items[1].title, /<script>/);
  const atom = await file("feed.xml");
  assert.match(
    atom,
    /^<\?xml version="1.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
  );
  assert.equal(atom.match(/<entry>/g)?.length, ids.length);
  const feedsIn = async (folder: string) =>
    (await readdir(join(out, folder), { recursive: true })).filter((path) => path.endsWith("feed.xml"));
  const sections = [...pages.keys()].filter((page) => /^sections\/.+\//.test(page));
  assert.equal((await feedsIn("sections")).length, sections.length);
  assert.ok(sections.length > 0);
  // Nobody has three articles there.
  assert.deepEqual(await feedsIn("reporters"), []);
});

test("the sitemap lists every page that is to be found, and robots.txt names it", async () => {
  assert.match(await file("robots.txt"), /^Sitemap: https:\/\/archive.example\/repo\/sitemap.xml$/m);
  assert.match(await file("sitemap.xml"), /<loc>https:\/\/archive.example\/repo\/sitemap-1.xml.gz<\/loc>/);
  const urls = await parseSitemap(Readable.from([await unpacked("sitemap-1.xml.gz")]));
  const hidden = /^(?:404|search\/|2001-01-02\/01-02\/)/;
  const listed = [...pages.keys()].filter((page) => !hidden.test(page));
  for (const page of listed) {
    const path = page
      .replace(/index\.html$/, "")
      .split("/")
      .map(encodeURIComponent)
      .join("/");
    assert.ok(
      urls.some(({ url }) => url === `https://archive.example/repo/${path}`),
      page,
    );
  }
});
