import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const CANAL = ["　　本报讯（记者 李明）昨天下午，清溪村的", "水渠修好了，村民说今年不再缺水。"];
const ROOM = ["　　孩子们放学以后常到图书馆的三楼去，那里", "新添了两千册绘本，周末还有人讲故事。"];
const HEADLINE = "孩子们放学后去三楼读绘本";

const toldOf = (lines: readonly string[]) => {
  const page = pageOf(["青屿晨报 2024年5月17日 星期五", "", ...lines]);
  const { articles, furniture } = parseIssue([page]);
  const found = articles.find(({ title }) => title === HEADLINE);
  return [found?.paragraphs.map(({ text }) => text.slice(0, 4)), furniture.length];
};

test("the name of a box stays with the text under it, though the headline stands elsewhere", () => {
  for (const name of ["开栏的话", "【编者按】"])
    assert.deepEqual(toldOf(["清溪村修好水渠", "", HEADLINE, "", ...CANAL, "", name, "", ...ROOM]), [
      [name.slice(0, 4), "孩子们放"],
      1,
    ]);
});

test("and under its headline", () =>
  assert.deepEqual(toldOf(["清溪村修好水渠", "", ...CANAL, "", HEADLINE, "", "开栏的话", "", ...ROOM]), [
    ["开栏的话", "孩子们放"],
    1,
  ]));
