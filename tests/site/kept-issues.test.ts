import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { test } from "node:test";
import { keptIssues } from "../../src/site/kept-issues.ts";
import { content, markdown } from "../archive/samples.ts";

test("what is kept of an issue is of no use to the same issue in another folder", async (t) => {
  const [cache, first, second] = [await content(t, {}), ...(await Promise.all([copy(t), copy(t)]))];
  const read = keptIssues(cache);
  await read(first, "2022-11-22");
  await rm(`${first}/issues`, { recursive: true });
  const [article] = (await read(second, "2022-11-22")).articles;
  assert.deepEqual([article?.file, article?.body], [`${second}/${FILE}`, "文。\n"]);
});

test("an issue of which a part of what was kept is gone is read again", async (t) => {
  const [cache, archive] = [await content(t, {}), await copy(t)];
  const read = keptIssues(cache);
  await read(archive, "2022-11-22");
  await rm(`${cache}/2022-11-22.outline.json`);
  const [article] = (await read(archive, "2022-11-22")).articles;
  assert.equal(article?.file, `${archive}/${FILE}`);
});

const FILE = "issues/2022-11-22/articles/01-01.md";

const copy = (t: Parameters<typeof content>[0]) => content(t, { [FILE]: markdown("2022-11-22-01-01") });
