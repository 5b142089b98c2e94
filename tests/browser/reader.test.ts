import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/chromium/launch.ts";
import { type StaticServer, serveFolder } from "../../scripts/serve/static-server.ts";
import { brokenReferences, crawl } from "./crawl.ts";
import { reading } from "./reader.ts";

/** Pages, each with something that a reader must not meet; and one without. */
const pages: Readonly<Record<string, string>> = {
  "sound.html": "<p id=a>",
  "console.html": "<script>console.error('oh')</script>",
  "error.html": "<script>throw new Error('oh')</script>",
  "missing.html": "<img src=nothing.png>",
  "elsewhere.html": "<img src=http://192.0.2.1/>",
  "links.html":
    "<a href=sound.html#a>1</a><a href=sound.html#b>2</a><a href=/outside/>3</a><a href=gone/>4</a>",
};

let folder: string;
let server: StaticServer;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "backfile-reader-"));
  for (const [name, html] of Object.entries(pages)) {
    await writeFile(join(folder, name), `<!doctype html><link rel=icon href=data:,>${html}`);
  }
  [server, browser] = await Promise.all([serveFolder(folder, "/repo/"), launchChromium()]);
});

after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** Open one page as a reader would. */
const open = (name: string): Promise<void> =>
  reading(browser, server.origin, async (page) => {
    await page.goto(server.url + name, { waitUntil: "networkidle" });
  });

test("a page with nothing wrong is read in peace", () => open("sound.html"));

for (const [name, trouble] of [
  ["console.html", /console: oh/],
  ["error.html", /error: Error: oh/],
  ["missing.html", /404: .*nothing\.png/],
  ["elsewhere.html", /another host: http:\/\/192\.0\.2\.1/],
] as const) {
  test(`the reader notices ${name}`, () => assert.rejects(open(name), trouble));
}

test("the crawler finds references to nothing, outside the prefix and to a part that is not there", () =>
  reading(browser, server.origin, async (page) => {
    const site = await crawl(page, `${server.url}links.html`);
    const broken = brokenReferences(site).map((reference) => reference.replaceAll(server.origin, ""));
    assert.deepEqual(broken, [
      "/repo/links.html → /repo/sound.html#b",
      "/repo/links.html → /outside/",
      "/repo/links.html → /repo/gone/",
    ]);
  }));
