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

test("so does what is set over a letter", () => {
  const headline = "王芳给清溪村小学的孩子们回信";
  const letter = [
    "清溪村小学的同学们：",
    "",
    "　　你们好！来信收到了，得知你们在清溪村小学",
    "读了许多书，我很高兴，希望你们常来信。",
  ];
  const lines = [
    "清溪村修好水渠",
    "",
    headline,
    "",
    ...CANAL,
    "",
    "本报记者 赵一鸣",
    "",
    "回 信",
    "",
    ...letter,
  ];
  const { articles } = parseIssue([pageOf(["青屿晨报 2024年5月17日 星期五", "", ...lines])]);
  const found = articles.find(({ title }) => title === headline);
  assert.deepEqual(
    found?.paragraphs.map(({ text }) => text.slice(0, 4)),
    ["回信", "清溪村小", "你们好！"],
  );
});
