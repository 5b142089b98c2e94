import assert from "node:assert/strict";
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../scripts/chromium/launch.ts";
import type { SearchRecord } from "../../src/search/index.ts";
import { keepWindow, type Story, type Window } from "../browser/reader.ts";
import { type Archive, serveArchive } from "./archive.ts";
import { newspaper } from "./newspaper.ts";
import { searchPage } from "./pages.ts";

let archive: Archive;
let browser: Browser;
let window: Window;

/** Enough articles for a second list of results. */
const days: readonly SearchRecord[] = Array.from({ length: 30 }, (_, day) => ({
  url: `/2020-01-${String(day + 1).padStart(2, "0")}/01-01/`,
  title: `第${day + 1}天`,
  date: `2020-01-${String(day + 1).padStart(2, "0")}`,
  reporter: [],
  paragraphs: ["天气晴好。"],
  captions: [],
}));

before(async () => {
  [archive, browser] = await Promise.all([
    serveArchive([...newspaper, ...days], { "search/index.html": searchPage }),
    launchChromium(),
  ]);
  window = keepWindow(browser, archive.server.origin);
});

after(async () => {
  await browser?.close();
  await archive?.close();
});

/** Open the search page and let a reader do something there; anything that goes wrong fails the test. */
const search = (query: string, story: Story): Promise<void> =>
  window.read(async (page) => {
    await page.goto(`${archive.server.url}search/${query && `?q=${encodeURIComponent(query)}`}`);
    await story(page);
  });

/** Wait until the page says something. */
const says = (page: Page, words: string): Promise<void> =>
  page.getByRole("status").filter({ hasText: words }).waitFor();

/** Read a text as it is shown: its white space is single spaces. */
const spaced = (text: string | null): string => (text ?? "").replace(/\s+/g, " ");

const titles = (page: Page): Promise<string[]> =>
  page.getByRole("listitem").getByRole("link").allInnerTexts();

test("a query in the address is answered with title, date, section, reporter and marked text", () =>
  search("台湾球员 直播", async (page) => {
    await says(page, "只有 1 篇");
    const result = page.getByRole("listitem");
    assert.match(
      spaced(await result.textContent()),
      /^CBA聯賽開幕，臺灣球員亮相 2022年11月23日 体育"<b>新闻<\/b> 張 璁 ２０２２年/,
    );
    assert.deepEqual(await result.locator("mark").allInnerTexts(), ["直播"]);
    assert.equal(await page.getByRole("searchbox").inputValue(), "台湾球员 直播");
  }));

test("what is printed as markup stays text", () =>
  search("防控 {{", async (page) => {
    await says(page, "只有 1 篇");
    assert.deepEqual(await titles(page), ["<script>alert(1)</script> & ___PAGEFIND_WEIGHT___9 {{ x }}"]);
    assert.equal(await page.locator("li b, li script").count(), 0);
  }));

test("a result leads to the article, where the phrase is marked as printed and scrolled to", () =>
  search("防控志愿者", async (page) => {
    await page.getByRole("listitem").getByRole("link").click();
    await page.locator("mark").first().waitFor();
    assert.match(page.url(), /\/repo\/2022-11-22\/01-02\/#highlight=/);
    assert.deepEqual(await page.locator("mark").allInnerTexts(), ["防", "控志愿者"]);
    assert.ok(await page.locator("mark").first().isVisible());
    assert.ok((await page.evaluate(() => scrollY)) > 0);
  }));

test("typing searches after a pause, and the address follows", () =>
  search("", async (page) => {
    await page.getByRole("searchbox").pressSequentially("疫情防控", { delay: 20 });
    await says(page, "3 篇");
    assert.equal(new URL(page.url()).searchParams.get("q"), "疫情防控");
    await page.getByLabel("到").fill("2022-11");
    await says(page, "2 篇");
    await page.reload();
    await says(page, "2 篇");
    await page.getByRole("searchbox").fill("");
    await page.getByRole("listitem").first().waitFor({ state: "detached" });
    assert.equal(await page.getByRole("status").textContent(), "");
    assert.equal(new URL(page.url()).searchParams.get("q"), null);
  }));

test("a half-composed word is not searched for", () =>
  search("", async (page) => {
    const said: string[] = [];
    await page.exposeFunction("note", (words: string) => said.push(words));
    await page.evaluate(() => {
      const status = document.querySelector("[role=status]") as Element;
      const note = (globalThis as unknown as { note(words: string): void }).note;
      new MutationObserver(() => note(status.textContent ?? "")).observe(status, { childList: true });
    });
    await page.getByRole("searchbox").focus();
    const keyboard = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      keyboard.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose("yi");
    await compose("yi qing");
    await page.waitForTimeout(400);
    assert.deepEqual(said, []);
    await keyboard.send("Input.insertText", { text: "疫情" });
    await says(page, "6 篇");
  }));

test("more results are added with a button, and the first of them takes the focus", () =>
  search("天气", async (page) => {
    await says(page, "30 篇");
    assert.equal((await titles(page)).length, 20);
    await page.getByRole("button", { name: "更多" }).click();
    await page.getByRole("listitem").nth(29).waitFor();
    assert.equal(new Set(await titles(page)).size, 30);
    assert.equal(await page.locator(":focus").textContent(), (await titles(page))[20]);
    assert.ok(await page.getByRole("button", { name: "更多" }).isHidden());
  }));

test("where nothing is found, the page says so and what to try", () =>
  search("没有的词", async (page) => {
    await says(page, "没有找到");
    assert.ok(await page.getByText("换一个词试试").isVisible());
    assert.ok(await page.getByRole("link", { name: "全部" }).isHidden());
    assert.ok(await page.locator("#search-histogram").isHidden());
  }));

const bars = (page: Page) => page.locator("#search-histogram a");

test("a picture shows when the hits were printed, and each bar leads to the search within it", () =>
  search("疫情", async (page) => {
    await says(page, "6 篇");
    const picture = page.getByRole("group", { name: "2021年1月至2022年12月，最多2022年11月（3）" });
    await picture.waitFor();
    assert.equal(await bars(page).count(), 24);
    await page.getByRole("link", { name: "2022年11月：3篇" }).click();
    await says(page, "3 篇");
    const { searchParams } = new URL(page.url());
    assert.deepEqual([searchParams.get("from"), searchParams.get("to")], ["2022-11-01", "2022-11-30"]);
    assert.equal(await bars(page).count(), 2);
    await page.getByRole("link", { name: "2022年11月22日：2篇" }).click();
    await says(page, "2 篇");
  }));

test("the keyboard goes from bar to bar, and only one of them is in the order of the Tab key", () =>
  search("疫情", async (page) => {
    await says(page, "6 篇");
    await bars(page).first().focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.locator(":focus").getAttribute("aria-label"), "2022年11月：3篇");
    assert.equal(await page.locator('#search-histogram a[tabindex="0"]').count(), 1);
    await page.keyboard.press("Enter");
    await says(page, "3 篇");
  }));

test("the back button takes back one choice after another", () =>
  search("疫情", async (page) => {
    await says(page, "6 篇");
    await page.getByRole("link", { name: "2022年11月：3篇" }).click();
    await says(page, "3 篇");
    await page.getByLabel("记者").selectOption("孙艺嘉");
    await says(page, "只有 1 篇");
    await page.goBack();
    await says(page, "3 篇");
    assert.equal(await page.getByLabel("记者").inputValue(), "");
    await page.goBack();
    await says(page, "6 篇");
    assert.equal(await page.getByLabel("从").inputValue(), "");
    await page.goForward();
    await says(page, "3 篇");
  }));

test("sections, reporters and pages are offered with how many articles they have", () =>
  search("疫情", async (page) => {
    await says(page, "6 篇");
    const offered = (name: string) => page.getByLabel(name).locator("option").allTextContents();
    await page
      .getByLabel("记者")
      .locator("option", { hasText: "孙艺嘉（1）" })
      .waitFor({ state: "attached" });
    const before = await offered("记者");
    await page.getByLabel("记者").selectOption("孙艺嘉");
    await says(page, "只有 1 篇");
    assert.deepEqual(await offered("记者"), before);
    assert.ok((await offered("版面")).length < 4);
  }));

test("a search that is narrowed down can be made in the whole archive", () =>
  search("疫情", async (page) => {
    await says(page, "6 篇");
    assert.ok(await page.getByRole("link", { name: "全部" }).isHidden());
    await page.getByLabel("到").fill("2001-01-01");
    await says(page, "没有找到");
    await page.getByRole("link", { name: "全部" }).click();
    await says(page, "6 篇");
    assert.equal(new URL(page.url()).searchParams.get("to"), null);
  }));

test("/ goes to the search box, and is a character while something is written", () =>
  search("疫情", async (page) => {
    await says(page, "6 篇");
    await page.keyboard.press("/");
    const box = page.getByRole("searchbox");
    assert.ok(await box.evaluate((element) => element === document.activeElement));
    assert.equal(await box.inputValue(), "疫情");
    await page.keyboard.type("a/b");
    assert.equal(await box.inputValue(), "a/b");
  }));

test("an article whose page cannot be read is there with its day, and the next search reads it again", async () => {
  const file = join(archive.folder, "2022-11-23/02-01/index.html");
  const page = await browser.newPage();
  for (const harm of [
    () => rename(file, `${file}.gone`),
    () => writeFile(file, "<!doctype html><title>Sorry</title>"),
  ]) {
    const content = await readFile(file);
    await harm();
    await page.goto(`${archive.server.url}search/?q=CBA`);
    await says(page, "只有 1 篇");
    assert.equal(spaced(await page.getByRole("listitem").textContent()).trim(), "标题读不到 2022年11月23日");
    await writeFile(file, content);
    await page.getByRole("link", { name: "标题读不到" }).waitFor();
    await page.getByRole("searchbox").fill("CBA联赛");
    await page.getByRole("link", { name: "CBA聯賽開幕，臺灣球員亮相" }).waitFor();
  }
  await page.close();
});

test("where the index does not come, the page says so, and a retry works", async () => {
  const [part = ""] = (await readdir(archive.folder, { recursive: true })).filter((file) =>
    file.endsWith("shard.gz"),
  );
  const file = join(archive.folder, part);
  await rename(file, `${file}.gone`);
  const page = await browser.newPage();
  await page.goto(`${archive.server.url}search/?q=疫情`);
  await says(page, "检索出错");
  await rename(`${file}.gone`, file);
  await page.getByRole("button", { name: "重试" }).click();
  await says(page, "6 篇");
  assert.ok(await page.getByRole("button", { name: "重试" }).isHidden());
  await page.close();
});
