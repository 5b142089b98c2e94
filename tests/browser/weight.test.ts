import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { builtSite, prefix } from "./built.ts";
import { readArticles, type Told } from "./sample.ts";

const KB = 1024;

let site: string;
let articles: readonly Told[];

before(async () => {
  [site, articles] = await Promise.all([builtSite("sample"), readArticles()]);
});

const read = (path: string): Promise<string> => readFile(join(site, path), "utf8");

const packed = (text: string): number => gzipSync(text).length;

test("an article's page weighs at most 6 KB, gzipped, beyond its text", async () => {
  for (const { path, text } of articles) {
    const beyond = packed(await read(`${path}index.html`)) - packed(text);
    assert.ok(beyond <= 6 * KB, `${path} weighs ${beyond} bytes beyond its text`);
  }
});

test("the style sheet weighs at most 16 KB, gzipped, and asks for no other file", async () => {
  const style = await read("assets/style.css");
  assert.ok(packed(style) <= 16 * KB, `it weighs ${packed(style)} bytes`);
  assert.doesNotMatch(style, /@import|url\(/);
});

test("an article's page loads at most 6 KB of script, and these load no other", async () => {
  for (const { path } of articles) {
    const page = await read(`${path}index.html`);
    const names = [...page.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, name = ""]) => name);
    assert.ok(names.length > 0, path);
    const scripts = await Promise.all(names.map((name) => read(name.slice(prefix.length))));
    const bytes = scripts.reduce((sum, script) => sum + Buffer.byteLength(script), 0);
    assert.ok(bytes <= 6 * KB, `${path} loads ${bytes} bytes`);
    for (const script of scripts) assert.doesNotMatch(script, /\bimport\b|\bfetch\(|\bWorker\(/);
  }
});
