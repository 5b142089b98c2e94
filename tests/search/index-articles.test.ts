import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import {
  bundleBrowser,
  type IndexedIssue,
  indexArticles,
  issueOf,
  issuesOf,
  type SearchRecord,
} from "../../src/search/index.ts";
import type { ShardEntry } from "../../src/search/layout.ts";
import { wordsFor } from "../../src/site/words/index.ts";
import { writeFiles } from "../../src/site-files.ts";
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
  const one = await filesAfter("one", (site) => indexArticles(issuesOf(newspaper), site));
  const other = await filesAfter("other", (site) => indexArticles(issuesOf(newspaper).toReversed(), site));
  assert.deepEqual(other, one);
  assert.ok(one.size > newspaper.length);
});

test("an index takes the place of the one before it", async () => {
  const again = await filesAfter("again", async (site) => {
    await indexArticles(issuesOf(newspaper.slice(0, 3)), site);
    await writeFile(join(site, "pagefind/left-over.txt"), "");
    await indexArticles(issuesOf(newspaper), site);
  });
  assert.deepEqual(again, await filesAfter("one", async () => {}));
});

test("a shard that is kept is not made again, and a change makes only its own shard anew", async () => {
  const cache = join(folder, "cache");
  const options = { cache, shardSize: 500 };
  const made = () => readdir(join(cache, "search"));
  const cold = await filesAfter("cold", (site) => indexArticles(issuesOf(newspaper), site, options));
  const first = await made();
  const kept = join(cache, "search", first[0] ?? "", "shard.gz");
  const { ino, mtimeMs } = await stat(kept);
  const warm = await filesAfter("warm", (site) => indexArticles(issuesOf(newspaper), site, options));
  assert.deepEqual(warm, cold);
  assert.deepEqual(await stat(kept).then((now) => [now.ino, now.mtimeMs]), [ino, mtimeMs]);
  assert.deepEqual(
    warm,
    await filesAfter("without", (site) => indexArticles(issuesOf(newspaper), site, { shardSize: 500 })),
  );
  const changed = newspaper.map((record, i) => (i === 0 ? { ...record, title: "改过的题目" } : record));
  await filesAfter("changed", (site) => indexArticles(issuesOf(changed), site, options));
  assert.equal((await made()).length, first.length + 1);
});

test("the texts of a shard that is kept are not asked for", async () => {
  const options = { cache: join(folder, "cache"), shardSize: 500 };
  const unread = issuesOf(newspaper).map(
    (issue): IndexedIssue => ({ ...issue, records: () => assert.fail(`reads ${issue.date}`) }),
  );
  assert.deepEqual(
    await filesAfter("unread", (site) => indexArticles(unread, site, options)),
    await filesAfter("cold", async () => {}),
  );
});

test("a shard tells the days of its articles, which may have been printed on other days than their issue", async () => {
  const [one, other] = newspaper as [SearchRecord, SearchRecord];
  const issue = issueOf("2022-11-22", () => [other, { ...one, date: "1949-10-01" }]);
  const site = join(folder, "days");
  await indexArticles([issue, issueOf("2022-11-23", () => [])], site, { shardSize: 1 });
  const { shards } = JSON.parse(await readFile(join(site, "pagefind/manifest.json"), "utf8"));
  assert.deepEqual(
    shards.map(({ from, to, articles }: ShardEntry) => [from, to, articles]),
    [["1949-10-01", "2022-11-22", 2]],
  );
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

const long = { ...newspaper[0], paragraphs: ["临港区疫情".repeat(60_000)] } as SearchRecord;

test("a process of its own indexes what is large, in as little memory as there may be", async () => {
  const records = ["2021-01-01", "2022-01-01"].map((date) => ({ ...long, date, url: `/${date}/` }));
  const files = await filesAfter("large", (site) =>
    indexArticles(issuesOf(records), site, { shardSize: 1, memory: 1 }),
  );
  assert.equal([...files.keys()].filter((path) => path.endsWith("shard.gz")).length, 2);
});

test("an archive without articles has an index without shards", async () => {
  const files = await filesAfter("empty", (site) => indexArticles([], site));
  assert.deepEqual([...files.keys()], ["/pagefind/manifest.json", "/pagefind/simplified.gz"]);
});

for (const [where, record] of Object.entries({ here: newspaper[0], "in a process of its own": long })) {
  test(`two articles with one address are refused ${where}`, async () => {
    assert.ok(record);
    await assert.rejects(
      indexArticles(issuesOf([record, record]), folder),
      /two articles have the address \/2022-11-22/,
    );
  });
}

test("scripts are the same every time, and small", async () => {
  const bundle = async (folder: string) => writeFiles(folder, await bundleBrowser(wordsFor("zh")));
  const one = await filesAfter("scripts", bundle);
  const other = await filesAfter("scripts-again", bundle);
  assert.deepEqual(other, one);
  const limits = { "article.js": 6, "search.js": 3, "search-page.js": 10, "search-worker.js": 20 };
  for (const [name, kilobytes] of Object.entries(limits)) {
    const { size } = await stat(join(folder, "scripts/assets", name));
    assert.ok(size > 0 && size <= kilobytes * 1024, `${name} has ${size} bytes`);
  }
});
