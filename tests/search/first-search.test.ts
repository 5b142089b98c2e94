import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { SearchRecord } from "../../src/search/index.ts";
import { addresses, ask, type ReadArchive, readArchive } from "./asking.ts";

/** The articles of a day: the later it is, the more of them, and the last one says the phrase. */
const day = (number: number, phrase: string): readonly SearchRecord[] =>
  Array.from({ length: number + 1 }, (_, article) => ({
    url: `/${number}/${article}/`,
    title: article === number ? phrase : "要闻",
    date: `${1990 + number}-01-01`,
    reporter: [],
    paragraphs: ["一个版面上的几百个字".repeat(30)],
    captions: [],
  }));

const OLD = 8;
let archive: ReadArchive;

before(async () => {
  const old = Array.from({ length: OLD }, (_, number) => day(number, "草庙子镇"));
  archive = await readArchive([...old, day(OLD, "今日无报"), day(OLD + 1, "今日无报")].flat());
});

after(() => archive.close());

test("what several shards hold, but neither of the newest two, is found by the first search of a visit", () =>
  archive.read(async (page) => {
    const [answer] = await ask(page, ["草庙子镇"], { sort: "newest" });
    const expected = Array.from({ length: OLD }, (_, number) => `/${number}/${number}/`).reverse();
    assert.deepEqual(answer && addresses(answer), expected);
  }));
