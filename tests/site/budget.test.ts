import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fullness, within } from "../../scripts/build/budget.ts";
import { publish } from "../../scripts/build/publish.ts";
import { doneLine, doubtful, type Summed } from "../../scripts/build/report.ts";
import { roomOf } from "../../scripts/build/room.ts";
import { type Ledger, ledgerOf, sumOf } from "../../src/published/index.ts";
import { temporaryFolder } from "./command.ts";

/** A site of one file of each kind, all of the same size. */
const sizesOf = (paths: readonly string[], bytes: number) =>
  new Map(paths.map((path) => [path, { bytes, files: 1 }]));

test("what takes the room is told by kind, the largest first", () => {
  const paths = {
    "issues and articles": [
      "2022-11-22/",
      "2022-11-22-b/",
      "2022-11-23/",
      "2022-11-24/",
      "2022-11-25/",
      "2022-11-26/",
    ],
    "feeds and sitemap": ["feed.xml", "reporters/王威晨/feed.xml", "sitemap-1.xml.gz"],
    "search index": ["pagefind/0f3a0f3a0f3a/"],
    data: ["data/2022.jsonl.gz"],
    "scripts and styles": ["assets/search.js"],
    lists: ["2022/index.html", "2022-11/index.html", "sections/要闻/index.html", "calendar/index.html"],
    other: ["index.html", "about/index.html", "robots.txt", "404.html", "search/index.html"],
  };
  const room = roomOf(sizesOf(Object.values(paths).flat(), 10));
  const files = Object.fromEntries(room.map(([kind, size]) => [kind, size.files]));
  assert.deepEqual(
    files,
    Object.fromEntries(Object.entries(paths).map(([kind, { length }]) => [kind, length])),
  );
  assert.equal(room[0]?.[0], "issues and articles");
});

test("a site near the limit of GitHub Pages says so, and one with a budget always", () => {
  const site = (bytes: number) => sizesOf(["index.html"], bytes);
  assert.deepEqual(fullness(site(799e6), undefined), []);
  assert.deepEqual(fullness(site(850e6), undefined), [
    "the site takes 850 MB in 1 file, 85 % of the 1 GB that GitHub Pages allows",
  ]);
  assert.deepEqual(fullness(site(50e6), 2e9), [
    "the site takes 50 MB in 1 file, 3 % of the 2 GB that --budget allows",
  ]);
});

test("a budget that is just met is kept", () => {
  assert.doesNotThrow(() => within(10)(sizesOf(["index.html"], 10)));
  assert.throws(() => within(9)(sizesOf(["index.html"], 10)), /takes 10 B in 1 file, 1 B too much/);
  assert.doesNotThrow(() => within(undefined)(sizesOf(["index.html"], 1e12)));
});

test("a site that grows out of its budget stays as it was; what stays of it counts", async (context) => {
  const folder = await temporaryFolder(context);
  const site = join(folder, "site");
  const write = (names: readonly string[]) =>
    publish(
      site,
      { source: "", stamp: "", kept: join(folder, "kept"), allow: within(250) },
      async (before, fresh) => {
        const planned: Ledger = new Map(names.map((name) => [name, name]));
        for (const name of names) {
          if (!before.has(name)) await writeFile(join(fresh, name), "x".repeat(100));
        }
        return ledgerOf(planned, fresh);
      },
    );
  await write(["index.html"]);
  const { sizes } = await write(["index.html", "404.html"]);
  assert.deepEqual(sumOf(sizes.values()), { bytes: 200, files: 2 });
  await assert.rejects(write(["index.html", "404.html", "robots.txt"]), /takes 300 B in 3 files, 50 B too/);
  assert.deepEqual((await readdir(site)).sort(), [".backfile", "404.html", "index.html"]);
  assert.equal((await readFile(join(site, "404.html"), "utf8")).length, 100);
});

/** A site with so many doubts. */
const site = (doubts: number) =>
  ({
    catalogue: { totals: { issues: 1, articles: 7, pages: 1, lines: {} }, doubts: Array(doubts).fill({}) },
  }) as unknown as NonNullable<Summed["site"]>;

test("a build is summed up: what there is, which pages were made and kept, what is doubtful", () => {
  const ledger = new Map([
    ["index.html", "new"],
    ["about/index.html", "same"],
    ["2022-11-22/", "same"],
    ["robots.txt", "same"],
  ]);
  const sizes = new Map(
    [...ledger.keys()].map((path) => [path, { bytes: 10, files: path.endsWith("/") ? 8 : 1 }]),
  );
  const anew = { before: new Map(), ledger, sizes };
  const summed = { site: site(0), outcome: anew };
  assert.equal(doneLine(summed, "_site", 3210), "1 issue, 7 articles: 10 pages in _site, 3.2 s");
  const again = { ...anew, before: new Map([...ledger, ["index.html", "old"]]) };
  assert.equal(
    doneLine({ ...summed, outcome: again }, "_site", 300),
    "1 issue, 7 articles: 10 pages in _site (1 made, 9 kept), 0.3 s",
  );
  assert.equal(doneLine({ outcome: anew }, "_site", 300), "nothing has changed: 10 pages in _site, 0.3 s");
  assert.deepEqual(doubtful(summed, "_site"), []);
  assert.deepEqual(doubtful({ site: site(2), outcome: anew }, "_site"), [
    `2 doubts about how pages were read, the newest in ${join("_site", "about/index.html")}`,
  ]);
});
