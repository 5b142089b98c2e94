import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ask, found, type ReadArchive, readArchive } from "./asking.ts";
import { newspaper } from "./newspaper.ts";
import { articlesWith } from "./oracle.ts";

let archive: ReadArchive;

before(async () => {
  archive = await readArchive(newspaper);
});

after(() => archive.close());

test("all words are wanted, and those with a minus are not", () =>
  archive.read(async (page) => {
    const both = articlesWith(newspaper, "疫情").filter((url) =>
      articlesWith(newspaper, "临港区").includes(url),
    );
    const one = articlesWith(newspaper, "疫情").filter(
      (url) => !articlesWith(newspaper, "临港区").includes(url),
    );
    assert.ok(both.length > 0 && one.length > 0);
    assert.deepEqual([...(await found(page, "疫情 臨港區"))].sort(), both);
    assert.deepEqual([...(await found(page, "疫情 -临港区"))].sort(), one);
    assert.deepEqual(await found(page, "疫情 -临港区 -&amp -疫情防控"), ["/2021-01-01/01-01/"]);
    assert.equal(
      (await found(page, "-疫情")).length,
      newspaper.length - articlesWith(newspaper, "疫情").length,
    );
  }));

test("days, months and years bound a search, and an article without a date is in none", () =>
  archive.read(async (page) => {
    const within = (from: string, to: string) => found(page, "疫情", { from, to, sort: "oldest" });
    assert.deepEqual(await within("2022-11-22", "2022-11-22"), ["/2022-11-22/01-01/", "/2022-11-22/01-02/"]);
    assert.deepEqual(await within("2022", "2022-11"), [...(await within("2022-01-01", "2022-11-30"))]);
    assert.deepEqual(await within("", "2021"), ["/2021-01-01/01-01/"]);
    assert.deepEqual(await within("2023", ""), []);
  }));

test("section and reporter narrow a search, whatever they are called", () =>
  archive.read(async (page) => {
    assert.deepEqual(await found(page, "疫情", { reporter: "孙艺嘉" }), ["/2022-11-22/01-02/"]);
    assert.deepEqual(await found(page, "在", { section: '体育"<b>新闻</b>' }), ["/2022-11-23/02-01/"]);
    assert.deepEqual(await found(page, "疫情", { section: "___PAGEFIND_ANCHOR___ 广告" }), [
      "/2022-11-23/02-02/",
    ]);
    assert.deepEqual(await found(page, "疫情", { section: "没有的版" }), []);
  }));

test("of articles that say a phrase in their text alone, the one that says it more often comes first", async () => {
  const filling = "天地玄黄宇宙洪荒".repeat(20);
  const says = (day: number, text: string) => ({
    url: `/2020-01-0${day}/`,
    title: "无题",
    date: `2020-01-0${day}`,
    reporter: [],
    paragraphs: [`${filling}${text}${filling}`],
    captions: [],
  });
  const texts = ["甲乙丙，甲乙，丙", "甲乙丙，甲乙丙，甲乙丙", "甲乙丙，甲乙丙"];
  const often = await readArchive(texts.map((text, i) => says(i + 1, text)));
  await often.read(async (page) => {
    assert.deepEqual(await found(page, "甲乙丙"), ["/2020-01-02/", "/2020-01-03/", "/2020-01-01/"]);
  });
  await often.close();
});

test("a page narrows a search, together with a section and a reporter", () =>
  archive.read(async (page) => {
    assert.deepEqual(await found(page, "疫情", { page: "2" }), ["/2022-11-23/02-02/"]);
    assert.deepEqual(
      await found(page, "疫情", { page: "1", reporter: "王威晨", section: "要闻", to: "2022" }),
      ["/2022-11-22/01-02/", "/2022-11-22/01-01/"],
    );
    assert.deepEqual(await found(page, "疫情", { page: "2", reporter: "王威晨" }), []);
  }));

test("an answer counts its days, and what could be chosen beside what is", () =>
  archive.read(async (page) => {
    const [answer] = await ask(page, ["疫情"], { counts: true, reporter: "孙艺嘉" });
    assert.deepEqual(answer?.days, [["2022-11-22", 1]]);
    assert.deepEqual(answer?.counts?.reporter, [
      ["王威晨", 2],
      ["O'Brien", 1],
      ["孙艺嘉", 1],
    ]);
    assert.deepEqual(answer?.counts?.section, [["要闻", 1]]);
    assert.deepEqual(answer?.counts?.page, [["1", 1]]);
  }));

test("what the newest shard holds is told before the rest has been searched", () =>
  archive.read(async (page) => {
    const parts = await page.evaluate(async (script) => {
      const { search } = await import(script);
      const told: { days: [string, number][]; complete: boolean }[] = [];
      told.push(await search("疫情", {}, (part: (typeof told)[0]) => told.push(part)));
      return told.map(({ days, complete }) => ({ days: days.map(([day]) => day), complete }));
    }, "/repo/assets/search.js");
    const [first, last] = [parts[0], parts.at(-1)];
    assert.deepEqual([first?.complete, last?.complete], [false, true]);
    assert.ok((first?.days.length ?? 0) < (last?.days.length ?? 0));
    assert.deepEqual(first?.days, ["2022-12-01"]);
  }));

test("the newest, the oldest or what is most about the query comes first", () =>
  archive.read(async (page) => {
    const days = async (sort: "newest" | "oldest") =>
      (await found(page, "疫情", { sort })).map((url) => url.split("/")[1]);
    const inOrder = ["2021-01-01", "2022-11-22", "2022-11-22", "2022-11-23", "2022-12-01"];
    assert.deepEqual(await days("oldest"), [...inOrder, "undated"]);
    assert.deepEqual(await days("newest"), [...inOrder.reverse(), "undated"]);
    assert.deepEqual((await found(page, "临港区"))[0], "/2022-11-22/01-01/");
    assert.deepEqual((await found(page, "疫情防控"))[0], "/2022-11-22/01-02/");
  }));

test("a result tells what the article prints, and its limit does not change the total", () =>
  archive.read(async (page) => {
    const [answer] = await ask(page, ["台湾"], { limit: 1 });
    assert.deepEqual(answer, {
      total: 1,
      results: [
        {
          url: "/repo/2022-11-23/02-01/",
          title: "CBA聯賽開幕，臺灣球員亮相",
          date: "2022-11-23",
          section: '体育"<b>新闻</b>',
          reporter: ["張 璁"],
          excerpt: "２０２２年１１月２２日，CBA联赛在威海開幕。WCBA同日開賽，山东 5G 直播。",
          marks: ["臺灣"],
        },
      ],
      days: [["2022-11-23", 1]],
      complete: true,
      unreached: [],
    });
    const [many] = await ask(page, ["疫情"], { limit: 2 });
    assert.deepEqual([many?.total, many?.results.length], [articlesWith(newspaper, "疫情").length, 2]);
  }));

test("a query that asks for nothing finds nothing", () =>
  archive.read(async (page) => {
    for (const query of ["", "  ", '""']) assert.deepEqual(await found(page, query), []);
  }));
