import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const GRAIN = ["　　本报讯（记者 张海燕）全市秋粮收购进", "展顺利，目前入库已过半，农户满意。"];
const CANAL = ["　　本报讯（记者 李明）昨天下午，清溪村的", "水渠修好了，村民说今年不再缺水。"];
const ROOM = ["　　孩子们放学以后常到图书馆的三楼去，那里", "新添了两千册绘本，周末还有人讲故事。"];
const GATE = ["　　渠首的老闸门已经用了四十年，今年春天", "终于换上了新的，开关只要一分钟。"];

/** The titles of two articles, and what is told of a text under a display that is set as given. */
const titlesUnder = (display: string, ...headlines: readonly [string, string]) => {
  const [first, second] = headlines;
  const lines = ["青屿晨报 2024年5月17日 星期五", "", first, "", ...GRAIN, "", second, "", ...CANAL];
  return parseIssue([pageOf([...lines, "", display, "", ...ROOM, "", ...GATE])]).articles.map(
    ({ title }) => title,
  );
};

test("where paragraphs are set in and headlines are not, what is set in is a crosshead", () => {
  assert.deepEqual(titlesUnder("　　图书馆添了绘本", "秋粮入库过半", "清溪村修好水渠"), [
    "秋粮入库过半",
    "清溪村修好水渠",
  ]);
  assert.equal(titlesUnder("图书馆添了绘本", "秋粮入库过半", "清溪村修好水渠").length, 3);
});

test("but not where headlines are set in, too", () =>
  assert.equal(titlesUnder("　　图书馆添了绘本", "　　秋粮入库过半", "　　清溪村修好水渠").length, 3));
