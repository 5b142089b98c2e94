import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { SearchAnswer } from "../../src/browser/search.ts";
import { openSample } from "./open-sample.ts";

const site = openSample();
const { read } = site;

/** A phrase, a reporter, a long compound, a place and a single character. */
const queries = ["疫情防控", "王威晨", "青年发展友好型城区", "草庙子", "营"];

/** Give the addresses of the articles whose files contain a text. */
function addressesWith(text: string): readonly string[] {
  const articles = site.articles.filter((article) => article.text.includes(text));
  return articles.map(({ path }) => site.server.url + path);
}

/** Give an address without its query and fragment, which tell what to mark. */
function bare(url: string): string {
  const { origin, pathname } = new URL(url, site.server.origin);
  return origin + pathname;
}

for (const query of queries) {
  test(`the engine finds exactly the articles that contain ${query}`, () =>
    read(async (page) => {
      await page.goto(site.server.url);
      const { total, results } = await ask(page, query);
      const expected = addressesWith(query);
      assert.notEqual(expected.length, 0);
      assert.equal(total, expected.length);
      assert.deepEqual(results.map(({ url }) => bare(url)).sort(), expected);
    }));

  test(`the search page finds exactly the articles that contain ${query}`, () =>
    read(async (page) => {
      await page.goto(`${site.server.url}search/?q=${encodeURIComponent(query)}`);
      assert.deepEqual((await shownResults(page)).map(bare).sort(), addressesWith(query));
    }));
}

test("the same characters in another order find nothing", () =>
  read(async (page) => {
    await page.goto(site.server.url);
    assert.deepEqual(await ask(page, "控防情疫"), {
      total: 0,
      results: [],
      days: [],
      complete: true,
      unreached: [],
    });
  }));

test("a result shows the phrase marked, and leads to its article, where it is marked too", () =>
  read(async (page) => {
    await page.goto(`${site.server.url}search/?q=${encodeURIComponent("疫情防控")}`);
    const [first = ""] = await shownResults(page);
    assert.equal((await page.locator("main mark").allInnerTexts())[0], "疫情防控");
    await page.goto(first);
    assert.equal((await page.locator("article mark").allInnerTexts())[0], "疫情防控");
  }));

test("a reader searches from the home page", () =>
  read(async (page) => {
    await page.goto(site.server.url);
    await page.getByRole("searchbox").first().fill("草庙子");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/repo\/search\/\?q=/);
    assert.deepEqual((await shownResults(page)).map(bare).sort(), addressesWith("草庙子"));
  }));

/** Ask the engine that the site publishes, as any script can. */
async function ask(page: Page, query: string): Promise<SearchAnswer> {
  return page.evaluate(async (words) => {
    const { search } = await import(new URL("assets/search.js", document.baseURI).href);
    return search(words, { limit: 100 });
  }, query);
}

/** Wait for the results that the search page shows, and give their addresses as they are linked. */
async function shownResults(page: Page): Promise<readonly string[]> {
  const links = page.locator('main a[href*="/2022-11-22/01-"]');
  await links.first().waitFor();
  return links.evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
}
