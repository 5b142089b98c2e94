import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "./command.ts";

/** File → HTML of every page of an archive in which every text is hostile, built for `/repo/`. */
let pages: ReadonlyMap<string, string>;
let out: string;

before(async () => {
  out = await mkdtemp(join(tmpdir(), "backfile-build-"));
  const where = ["--out", out, "--path-prefix", "/repo", "--url", "https://archive.example"];
  const { status, stderr } = await build("--content", "tests/fixtures/hostile-archive", ...where);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: "" });
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith(".html"));
  pages = new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(join(out, file), "utf8")] as [string, string]),
    ),
  );
});

after(() => rm(out, { recursive: true, force: true }));

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

test("every field stands on the article's page as it was written", () => {
  const shown =
    "{{ 77+7700 }}{% raw %}&lt;script&gt;alert(1)&lt;/script&gt;&quot;onload=&quot;alert(1)&#39;&amp;lt; ";
  for (const field of "题地标栏记引副通摄专图影") {
    assert.ok(article().includes(field + shown), `the field that begins with ${field}`);
  }
});

test("no page holds a script or a style of its own, and each forbids those of others", () => {
  for (const [file, html] of pages) {
    assert.doesNotMatch(html, /\sstyle=|<script(?![^>]* src=)/, file);
    if (!html.includes('http-equiv="refresh"')) {
      assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src 'self';/, file);
    }
  }
});

test("every page says its language", () => {
  for (const [file, html] of pages) assert.match(html, /^<!doctype html>\s*<html lang="zh-Hans">/, file);
});

test("every link stands under the prefix and leads to a file", async () => {
  const links = [...pages.values()].flatMap((html) => [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)]);
  const own = new Set(links.map(([, to = ""]) => to).filter((to) => !/^(?:#|https:)/.test(to)));
  assert.ok(own.size > 20);
  for (const to of own) {
    assert.ok(to.startsWith("/repo/"), to);
    const path = decodeURIComponent(to.slice("/repo".length).replace(/#.*/, ""));
    await assert.doesNotReject(stat(join(out, path.endsWith("/") ? `${path}index.html` : path)), to);
  }
});

test("an article says its canonical address, and one that was joined to another sends readers on", () => {
  assert.ok(
    article().includes('<link rel="canonical" href="https://archive.example/repo/2001-01-02/01-01/">'),
  );
  const old = pages.get("2001-01-02/01-02/index.html") ?? "";
  assert.ok(old.includes('<meta http-equiv="refresh" content="0; url=/repo/2001-01-02/01-01/">'));
});

test("a date that was inferred is marked and explained, an article without a title is marked", () => {
  assert.match(article(), /日期推定<\/span>/);
  assert.match(article(), /日期推定：所收版面未印日期/);
  assert.match(
    pages.get("2001-01-02/02-01/index.html") ?? "",
    /<h1><span class="kind-mark"[^>]*>无题<\/span>/,
  );
});

test("the page about the archive counts every printed line", () => {
  assert.ok(pages.get("about/index.html")?.includes("3 行：1 行归入 3 篇，1 行为版面要素，1 行未归入"));
});
