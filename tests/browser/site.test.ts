import assert from "node:assert/strict";
import { test } from "node:test";
import { publishedAt } from "./built.ts";
import { brokenReferences, crawl } from "./crawl.ts";
import { openSample } from "./open-sample.ts";

const site = openSample();
const { read } = site;

test("a reader without JavaScript walks from home to the issue, an article and its reporter", () =>
  read(
    async (page) => {
      const { server, articles } = site;
      const article = articles.find(({ title, reporter }) => title !== "" && reporter.length > 0);
      assert.ok(article);
      const [name = ""] = article.reporter;
      const main = page.getByRole("main");

      await page.goto(server.url);
      await main.locator('a[href="/repo/2022-11-22/"]').first().click();
      assert.equal(page.url(), `${server.url}2022-11-22/`);

      await main.getByRole("link", { name: article.title }).first().click();
      assert.equal(page.url(), server.url + article.path);
      assert.deepEqual(await main.getByRole("heading", { level: 1 }).allInnerTexts(), [article.title]);
      await main.locator("summary", { hasText: "引用本文" }).click();
      assert.equal(await main.getByRole("button").count(), 0);

      await main.getByRole("link", { name }).first().click();
      assert.equal(decodeURI(page.url()), `${server.url}reporters/${name}/`);
      for (const { title } of articles.filter(({ reporter }) => reporter.includes(name))) {
        assert.ok(await main.getByRole("link", { name: title }).count(), title);
      }
    },
    { javaScriptEnabled: false },
  ));

test("an article's page shows every paragraph of its file", () =>
  read(async (page) => {
    for (const { path, text } of site.articles) {
      await page.goto(site.server.url + path);
      const shown = (await page.getByRole("main").allInnerTexts()).join("").replace(/\s/g, "");
      const missing = text.split("\n").filter((line) => !shown.includes(line.replace(/\s/g, "")));
      assert.deepEqual(missing, [], path);
    }
  }));

test("a reader copies the citation of an article, and is told so", () =>
  read(
    async (page) => {
      const article = site.articles.find(({ title, reporter }) => title !== "" && reporter.length > 0);
      assert.ok(article);
      await page.goto(site.server.url + article.path);
      await page.locator("summary", { hasText: "引用本文" }).click();
      await page.getByRole("button", { name: "复制 GB/T 7714" }).click();
      await page.getByRole("status").filter({ hasText: "已复制" }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const begins = `${article.reporter.join(", ")}. ${article.title}[N/OL]. 今日临港, 2022-11-22(1). `;
      assert.equal(copied, `${begins}${publishedAt}/repo/${article.path}.`);
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  ));

test("every reference of every page leads somewhere under the prefix, and every article is reached", () =>
  read(async (page) => {
    const { server, articles } = site;
    const visited = await crawl(page, server.url);
    assert.deepEqual(brokenReferences(visited), []);
    for (const { path } of articles) {
      assert.ok(visited.get(server.url + path)?.references.includes(`${publishedAt}/repo/${path}`), path);
    }
  }));

test("an address that is not there gets a page whose references hold from anywhere", () =>
  read(async (page) => {
    const missing = await page.request.get(`${site.server.url}2022-11-31/01-01/`);
    assert.equal(missing.status(), 404);
    const references = [...(await missing.text()).matchAll(/(?:href|src|action)="?([^"\s>]*)/g)];
    assert.ok(references.some(([, to]) => to === "/repo/"));
    for (const [, to = ""] of references) assert.match(to, /^(?:\/repo\/|https:\/\/|data:|#)/);
  }));
