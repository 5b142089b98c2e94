import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { bundleBrowser, indexArticles, type SearchRecord } from "../../src/search/index.ts";
import { newspaper } from "./newspaper.ts";

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "backfile-index-"));
});

after(() => rm(folder, { recursive: true }));

/** Make a folder for a site and write into it; give the files that are in it then, by path, as hashes. */
async function filesAfter(
  name: string,
  write: (site: string) => Promise<void>,
): Promise<Map<string, string>> {
  const site = join(folder, name);
  await mkdir(site, { recursive: true });
  await write(site);
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.sort().map(async (file) => {
    const hash = createHash("sha256").update(await readFile(file));
    return [file.slice(site.length), hash.digest("hex")] as const;
  });
  return new Map(await Promise.all(hashes));
}

test("the same articles in another order give the same files, byte for byte", async () => {
  const one = await filesAfter("one", (site) => indexArticles(newspaper, site));
  const other = await filesAfter("other", (site) => indexArticles([...newspaper].reverse(), site));
  assert.deepEqual(other, one);
  assert.ok(one.size > newspaper.length);
});

test("an index takes the place of the one before it", async () => {
  const again = await filesAfter("again", async (site) => {
    await indexArticles(newspaper.slice(0, 3), site);
    await writeFile(join(site, "pagefind/left-over.txt"), "");
    await indexArticles(newspaper, site);
  });
  assert.deepEqual(again, await filesAfter("one", async () => {}));
});

test("a shard that is kept is not made again, and a change makes only its own shard anew", async () => {
  const cache = join(folder, "cache");
  const options = { cache, shardSize: 500 };
  const made = () => readdir(join(cache, "search"));
  const cold = await filesAfter("cold", (site) => indexArticles(newspaper, site, options));
  const first = await made();
  const kept = join(cache, "search", first[0] ?? "", "shard.gz");
  const { ino, mtimeMs } = await stat(kept);
  const warm = await filesAfter("warm", (site) => indexArticles(newspaper, site, options));
  assert.deepEqual(warm, cold);
  assert.deepEqual(await stat(kept).then((now) => [now.ino, now.mtimeMs]), [ino, mtimeMs]);
  assert.deepEqual(
    warm,
    await filesAfter("without", (site) => indexArticles(newspaper, site, { shardSize: 500 })),
  );
  const changed = newspaper.map((record, i) => (i === 0 ? { ...record, title: "改过的题目" } : record));
  await filesAfter("changed", (site) => indexArticles(changed, site, options));
  assert.equal((await made()).length, first.length + 1);
});

test("what a process that is gone was making goes from the cache, what another may still make stays", async () => {
  const cache = join(folder, "left");
  const gone = 2 ** 22 + 1;
  const [left, ...others] = [
    `a.${gone}.${hostname()}`,
    `a.${process.pid}.${hostname()}`,
    `a.${gone}.elsewhere`,
  ];
  for (const name of [left, ...others]) await mkdir(join(cache, "search", `${name}`), { recursive: true });
  await filesAfter("left-over", (site) => indexArticles([], site, { cache }));
  assert.deepEqual((await readdir(join(cache, "search"))).sort(), others.sort());
});

test("a process of its own indexes what is large, in as little memory as there may be", async () => {
  const long = { ...newspaper[0], paragraphs: [Array(60_000).fill("临港区疫情").join("")] } as SearchRecord;
  const records = ["2021-01-01", "2022-01-01"].map((date) => ({ ...long, date, url: `/${date}/` }));
  const files = await filesAfter("large", (site) =>
    indexArticles(records, site, { shardSize: 1, memory: 1 }),
  );
  assert.equal([...files.keys()].filter((path) => path.endsWith("shard.gz")).length, 2);
});

test("an archive without articles has an index without shards", async () => {
  const files = await filesAfter("empty", (site) => indexArticles([], site));
  assert.deepEqual([...files.keys()], ["/pagefind/manifest.json", "/pagefind/simplified.gz"]);
});

test("two articles with one address are refused", async () => {
  const [article] = newspaper;
  assert.ok(article);
  await assert.rejects(
    indexArticles([article, article], folder),
    /two articles have the address \/2022-11-22/,
  );
});

test("scripts are the same every time, and small", async () => {
  const one = await filesAfter("scripts", bundleBrowser);
  const other = await filesAfter("scripts-again", bundleBrowser);
  assert.deepEqual(other, one);
  const limits = { "article.js": 6, "search.js": 2, "search-page.js": 8, "search-worker.js": 48 };
  for (const [name, kilobytes] of Object.entries(limits)) {
    const { size } = await stat(join(folder, "scripts/assets", name));
    assert.ok(size > 0 && size <= kilobytes * 1024, `${name} has ${size} bytes`);
  }
});
