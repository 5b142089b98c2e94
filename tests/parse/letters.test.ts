import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

test("a letter to the editor under its headline is an article of its own", () => {
  const { articles } = parseIssue([
    pageOf([
      "东江日报　2019年3月12日　星期二　第4版　读者来信",
      "",
      "更正",
      "",
      "本报3月5日第三版刊登的《古桥重",
      "修》一文，将“明代”误为“清代”，",
      "特此更正，并向读者致歉。",
      "",
      "公园里的长椅少了",
      "编辑同志：",
      "我是住在河东的退休工人。公园确",
      "实漂亮了，可是长椅比从前少了一半，",
      "老人们走累了没有地方坐。",
    ]),
  ]);
  assert.deepEqual(
    articles.map(({ title }) => title),
    ["更正", "公园里的长椅少了"],
  );
});
