import assert from "node:assert/strict";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/chromium/launch.ts";
import type { SearchRecord } from "../../src/search/index.ts";
import { keepWindow, type Story, type Window } from "../browser/reader.ts";
import { type Archive, serveArchive } from "../search/archive.ts";
import { addresses, ask } from "../search/asking.ts";
import { newspaper } from "../search/newspaper.ts";
import { searchPage, searchPageWith } from "../search/pages.ts";

/** The newest volume, which is read, and another one on a host of its own. */
let archive: Archive;
let old: Archive;
let browser: Browser;
let window: Window;

const made = (url: string, title: string, paragraph: string): SearchRecord => ({
  ...{ url, title, date: url.slice(1, 11), page: 1, section: "要闻", reporter: ["于德水"] },
  ...{ paragraphs: [paragraph], captions: [] },
});

const eighties: readonly SearchRecord[] = [
  made("/1985-03-02/01-01/", "防疫站成立", "县里防治疫情，人人动手。"),
  made("/1985-03-02/01-02/", "樱桃红了", "初家镇的樱桃熟了。"),
  made("/1988-07-09/01-01/", "抗洪", `${"大雨下了三天。".repeat(90)}防止疫情。`),
];

before(async () => {
  browser = await launchChromium();
  old = await serveArchive(eighties, { "search/index.html": searchPage });
  archive = await serveArchive(newspaper, { "search/index.html": searchPageWith(old.server.url) }, [
    { address: old.server.url, from: "1985-03-02", to: "1988-07-09" },
  ]);
  window = keepWindow(browser, [archive.server.origin, old.server.origin]);
});

after(async () => {
  await browser?.close();
  await archive?.close();
  await closeOld();
});

let closing: Promise<void> | undefined;
const closeOld = () => {
  closing ??= old?.close();
  return closing;
};

/** Open the search page in a window that allows for nothing to go wrong. */
const read = (query: string, story: Story): Promise<void> =>
  window.read(async (page) => {
    await page.goto(`${archive.server.url}search/?${new URLSearchParams(query)}`);
    await story(page);
  });

/** Open it in a new window while something is wrong with the other volume. */
async function readAnyway(query: string, story: Story): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${archive.server.url}search/?${new URLSearchParams(query)}`);
  await story(page).finally(() => page.close());
}

const says = (page: Page, words: string): Promise<void> =>
  page.getByRole("status").filter({ hasText: words }).waitFor();

const notReached = (page: Page) => page.getByText("未能检索");

test("a search finds the articles of other volumes after its own, and leads to them", () =>
  read("q=疫情", async (page) => {
    await says(page, "8 篇");
    const links = page.getByRole("listitem").getByRole("link");
    assert.equal(await links.count(), 8);
    assert.ok(await notReached(page).isHidden());
    await page.getByRole("link", { name: "防疫站成立" }).click();
    await page.locator("mark").first().waitFor();
    assert.ok(page.url().startsWith(`${old.server.url}1985-03-02/01-01/#highlight=`), page.url());
  }));

test("counts and the picture of days add up over volumes", () =>
  read("q=疫情", async (page) => {
    await says(page, "8 篇");
    const section = page.getByLabel("版面").locator("option", { hasText: "要闻（4）" });
    await section.waitFor({ state: "attached" });
    await page.getByRole("group", { name: /^1985年至2022年/ }).waitFor();
    await page.getByLabel("记者").selectOption("于德水");
    await says(page, "2 篇");
  }));

test("a volume that holds none of the days asked for is sent no request", () =>
  read("q=疫情&from=1989", async (page) => {
    const before = old.server.traffic.requests;
    await says(page, "5 篇");
    await page.getByLabel("到").fill("2022-11");
    await says(page, "4 篇");
    assert.equal(old.server.traffic.requests, before);
    await page.getByLabel("从").fill("1988-07");
    await says(page, "5 篇");
    assert.ok(old.server.traffic.requests > before);
  }));

test("no other volume is asked before the newest articles of the own one are there", () =>
  window.read(async (page) => {
    const asked: string[] = [];
    page.context().on("request", (request) => asked.push(request.url()));
    await page.goto(`${archive.server.url}search/?q=疫情`);
    await says(page, "8 篇");
    const first = asked.findIndex(
      (url) => url.startsWith(archive.server.url) && url.endsWith("/addresses.gz"),
    );
    const other = asked.findIndex((url) => url.startsWith(old.server.url));
    assert.ok(first > 0 && other > first, asked.join("\n"));
  }));

test("the newest and the oldest are put in order over all volumes", () =>
  read("", async (page) => {
    const first = async (sort: "newest" | "oldest") => {
      const [answer] = await ask(page, ["疫情"], { sort });
      return answer && addresses(answer).slice(0, 2);
    };
    assert.deepEqual(await first("newest"), ["/2022-12-01/01-01/", "/2022-11-23/02-02/"]);
    assert.deepEqual(await first("oldest"), [
      `${old.server.origin}/1985-03-02/01-01/`,
      `${old.server.origin}/1988-07-09/01-01/`,
    ]);
  }));

test("a volume whose index is written otherwise is told, and its own search is a link", async () => {
  const manifest = join(old.folder, "pagefind/manifest.json");
  const written = await readFile(manifest, "utf8");
  await writeFile(manifest, written.replace(/"format":\d+/, '"format":1'));
  await readAnyway("q=疫情", async (page) => {
    await says(page, "6 篇");
    await notReached(page).waitFor();
    assert.equal(await page.getByRole("listitem").count(), 6);
    const link = await page.getByRole("link", { name: "旧报" }).getAttribute("href");
    assert.equal(link, `${old.server.url}search/?q=${encodeURIComponent("疫情")}`);
    await writeFile(manifest, written);
    await page.getByLabel("次序").selectOption("newest");
    await says(page, "8 篇");
    assert.ok(await notReached(page).isHidden());
  });
});

test("a volume that is lost while its articles are fetched takes nothing else with it", async () => {
  const manifest = JSON.parse(await readFile(join(old.folder, "pagefind/manifest.json"), "utf8"));
  for (const file of ["addresses.gz", "facets.gz"]) {
    const path = join(old.folder, "pagefind", manifest.shards[0].folder, file);
    await rename(path, `${path}.gone`);
    await readAnyway("q=疫情", async (page) => {
      await notReached(page).waitFor();
      await says(page, "6 篇");
    });
    await rename(`${path}.gone`, path);
  }
});

test("a volume that does not answer is told, and the others are shown", async () => {
  await closeOld();
  await readAnyway("q=疫情", async (page) => {
    await says(page, "6 篇");
    await notReached(page).waitFor();
    assert.equal(await page.getByRole("listitem").count(), 6);
  });
});
