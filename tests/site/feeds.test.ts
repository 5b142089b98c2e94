import assert from "node:assert/strict";
import { test } from "node:test";
import { articleId } from "../../src/ids.ts";
import { makeCatalogue } from "../../src/site/catalogue/index.ts";
import { feedFiles, hasFeed } from "../../src/site/machines/feeds.ts";
import { addresser, type FullAddress } from "../../src/site/urls.ts";
import { wordsFor } from "../../src/site/words/index.ts";
import { paragraphs, storedArticle } from "../nouns.ts";
import { archiveOf, issueOf } from "./archive.ts";

const address = addresser("https://archive.example", "/repo/") as FullAddress;

test("a person's feed is in Atom alone, and says how the newest twenty articles begin", async () => {
  const articles = Array.from({ length: 22 }, (_, i) =>
    storedArticle(articleId("2022-11-22", 1, i + 1), {
      reporter: ["王威晨"],
      paragraphs: paragraphs("春风送暖。"),
      body: "春风送暖。\n\n万物复苏。",
    }),
  );
  const catalogue = makeCatalogue(archiveOf(issueOf("2022-11-22", { articles })));
  const files = [...feedFiles(catalogue, wordsFor("zh-Hans"), address)];
  const own = files.filter(({ path }) => path.startsWith("/reporters/"));
  assert.deepEqual(
    own.map(({ path }) => path),
    ["/reporters/王威晨/feed.xml"],
  );
  const feed = String(await own[0]?.make());
  assert.equal(feed.match(/<entry>/g)?.length, 20);
  assert.match(feed, /<summary type="html"><!\[CDATA\[春风送暖。\]\]>/);
  assert.match(feed, /<author><name>记者 王威晨<\/name><\/author>/);
  assert.doesNotMatch(feed, /万物复苏|feed\.json|\n/);
});

test("a person has a feed, and its page a link to it, from three articles on", () => {
  const articles = Array.from({ length: 5 }, (_, i) =>
    storedArticle(articleId("2022-11-22", 1, i + 1), { reporter: [i < 3 ? "王威晨" : "孙艺嘉"] }),
  );
  const catalogue = makeCatalogue(archiveOf(issueOf("2022-11-22", { articles })));
  const paths = [...feedFiles(catalogue, wordsFor("zh-Hans"), address)].map(({ path }) => path);
  const withFeeds = catalogue.reporters.filter(hasFeed).map(({ name }) => name);
  assert.deepEqual(withFeeds, ["王威晨"]);
  assert.deepEqual(
    paths.filter((path) => path.startsWith("/reporters/")),
    ["/reporters/王威晨/feed.xml"],
  );
});

test("what appeared on the day of the newest issue in earlier years has a feed, whose page is the front page", async () => {
  const issues = ["1949-11-22", "2021-11-21", "2021-11-22", "2022-11-22"].map((id) =>
    issueOf(id, { articles: [storedArticle(`${id}-01-01`)] }),
  );
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
