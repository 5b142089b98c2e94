import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/chromium/launch.ts";
import { type StaticServer, serveFolder } from "../../scripts/serve/static-server.ts";
import { build } from "../site/command.ts";
import { prefix } from "./built.ts";
import { writeHostileArchive } from "./hostile-fields.ts";
import { findFaults } from "./page-faults.ts";
import { keepWindow, type Window } from "./reader.ts";
import { VECTORS } from "./vectors.ts";

/** Pages of every type, and addresses that are hostile themselves. */
const OPENED = [
  "",
  "2001/",
  "2001-01/",
  "2001-01-02/",
  "2001-01-02/01-01/",
  "2001-01-02/01-14/#highlight=<img src=x onerror=alert(1)>",
  "2001-01-02/01-20/#highlight=毒&highlight=__proto__",
  "sections/",
  "reporters/",
  "about/",
  "data/",
  "404.html",
  "search/?q=毒",
  "search/?q=alert(1)&section=<script>alert(1)</script>&reporter=constructor&sort=__proto__&from=x&page=-1",
  ...[
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "javascript:alert(1)",
    "{{7*7}}",
    "__proto__",
  ].map((query) => `search/?q=${encodeURIComponent(query)}`),
  `search/?q=${"毒".repeat(500)}`,
];

let folder: string;
let out: string;
let server: StaticServer;
let browser: Browser;
let window: Window;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "backfile-vectors-"));
  out = join(folder, "site");
  const content = join(folder, "content");
  await writeHostileArchive(content);
  const [, started] = await Promise.all([
    build("--content", content, "--out", out, "--cache", join(folder, "cache"), "--path-prefix", prefix).then(
      ({ status, stderr }) => assert.equal(status, 0, stderr),
    ),
    launchChromium(),
  ]);
  browser = started;
  server = await serveFolder(out, prefix);
  window = keepWindow(browser, server.origin);
});

after(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const htmlPages = async () => {
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith(".html"));
  return Promise.all(files.map(async (file) => [file, await readFile(join(out, file), "utf8")] as const));
};

test("no text of the archive becomes an element, an event, a style or a program's address on any page", async () => {
  const pages = await htmlPages();
  assert.ok(pages.length > VECTORS.length);
  await window.read(async (page) => {
    await page.goto(`${server.url}404.html`);
    assert.deepEqual(await page.evaluate(findFaults, pages), []);
  });
});

test("the search for such things finds them", async () => {
  const page = await browser.newPage();
  const pages = VECTORS.map((vector) => ["x", `<p>${vector}`] as const);
  const found = await page.evaluate(findFaults, pages);
  await page.close();
  assert.ok(found.length > 40, String(found.length));
});

test("nothing of it runs in a reader's browser, nor what stands in an address", async () => {
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on("dialog", async (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) trouble.push(message.text());
  });
  for (const path of OPENED) {
    await page.goto(server.url + path);
    if (path.startsWith("search/"))
      await page.locator("#search-results[aria-busy=false]").waitFor({ state: "attached" });
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    assert.deepEqual(await page.evaluate(findFaults, [[path, html] as const]), []);
  }
  await page.close();
  assert.deepEqual(trouble, []);
});

test("what a reader searches for is found with the vector beside it, as it was printed", () =>
  window.read(async (page) => {
    await page.goto(`${server.url}search/?q=${encodeURIComponent("毒<img")}`);
    const excerpt = page.locator("#search-results .lead").first();
    await excerpt.waitFor();
    assert.match((await excerpt.textContent()) ?? "", /毒<img/);
  }));

/** What each page may load; WebAssembly, which Pagefind is, only where there is a search. */
const POLICY =
  /<meta http-equiv=Content-Security-Policy content="default-src 'self'; ([^"]*)base-uri 'none'; form-action 'self'">/;

test("each page says what it may load, and that of the search is silent about its reader", async () => {
  for (const [file, html] of await htmlPages()) {
    const [, more] = POLICY.exec(html) ?? [];
    const searches = file === join("search", "index.html");
    const wasm = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; ";
    assert.equal(more, searches ? wasm : "", file);
    // What is searched for stands in the address.
    assert.equal(/<meta name=referrer content=same-origin>/.test(html), searches, file);
  }
});
