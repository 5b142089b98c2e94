import assert from "node:assert/strict";
import { test } from "node:test";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { feedFiles } from "../../src/site/machines/feeds.ts";
import { addresser } from "../../src/site/urls.ts";
import { wordsFor } from "../../src/site/words/index.ts";
import { storedArticle } from "../nouns.ts";
import { archiveOf, issueOf } from "./archive.ts";

test("what appeared on the day of the newest issue in earlier years has a feed, whose page is the front page", async () => {
  const issues = ["1949-11-22", "2021-11-21", "2021-11-22", "2022-11-22"].map((id) =>
    issueOf(id, { articles: [storedArticle(`${id}-01-01`)] }),
  );
  const address = addresser("https://archive.example", "/repo/");
  assert.ok(address);
  const files = feedFiles(makeCatalogue(archiveOf(...issues)), wordsFor("zh-Hans"), address);
  const file = [...files].find(({ path }) => path === "/on-this-day/feed.json");
  const feed = JSON.parse(String(await file?.make()));
  assert.equal(feed.home_page_url, "https://archive.example/repo/");
  assert.equal(feed.feed_url, "https://archive.example/repo/on-this-day/feed.json");
  assert.deepEqual(
    feed.items.map(({ id }: { id: string }) => id),
    ["2021-11-22", "1949-11-22"].map((day) => `https://archive.example/repo/${day}/01-01/`),
  );
});
