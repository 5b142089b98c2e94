import assert from "node:assert/strict";
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/chromium/launch.ts";
import { type Archive, serveArchive } from "./archive.ts";
import { html } from "./article-page.ts";
import { newspaper } from "./newspaper.ts";

let archive: Archive;
let browser: Browser;
let page: Page;

before(async () => {
  [archive, browser] = await Promise.all([
    serveArchive(newspaper, { "index.html": html("") }),
    launchChromium(),
  ]);
  page = await browser.newPage();
});

after(async () => {
  await browser?.close();
  await archive?.close();
});

/** Search for a phrase, in the page that is open; give the total, or that it failed. */
const total = (): Promise<number | "failed"> =>
  page.evaluate(async (script) => {
    const { search } = await import(script);
    return search("疫情防控").then(
      ({ total }: { total: number }) => total,
      () => "failed" as const,
    );
  }, "/repo/assets/search.js");

/** Find the files of the site whose paths end so. */
async function filesThatEnd(end: RegExp): Promise<readonly string[]> {
  const files = await readdir(archive.folder, { recursive: true });
  return files.filter((file) => end.test(file)).map((file) => join(archive.folder, file));
}

const parts: Readonly<Record<string, RegExp>> = {
  "the list of shards": /manifest\.json$/,
  "the table of simplified characters": /simplified\.gz$/,
  "what is known of a shard": /shard\.gz$/,
  "how long the articles are": /lengths\.bin$/,
  "the index of phrases": /index.\d+\.bin$/,
  "Pagefind itself": /pagefind\.js$/,
  "its WebAssembly": /wasm\.unknown\.pagefind$/,
  "where the articles are": /addresses\.gz$/,
};

const damages: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  missing: (file) => rename(file, `${file}.gone`),
  "a page of the host": (file) => writeFile(file, "<!doctype html><title>Sorry</title>"),
};

for (const [part, end] of Object.entries(parts)) {
  for (const [damage, harm] of Object.entries(damages)) {
    test(`where ${part} is ${damage}, a search fails, and the next one works once it is there again`, async () => {
      const files = await filesThatEnd(end);
      assert.ok(files.length > 0);
      const contents = await Promise.all(files.map((file) => readFile(file)));
      // The page is loaded anew, for an engine that has a file does not ask for it again.
      await page.goto(archive.server.url);
      await Promise.all(files.map(harm));
      const harmed = await total();
      await Promise.all(files.map((file, index) => writeFile(file, contents[index] ?? "")));
      const repaired = await total();
      assert.deepEqual([harmed, repaired], ["failed", 3]);
    });
  }
}
