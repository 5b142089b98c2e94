import assert from "node:assert/strict";
import { test } from "node:test";
import { readByline } from "../../../src/parse/languages/zh/bylines.ts";
import { readDate } from "../../../src/parse/languages/zh/dates.ts";
import { mend } from "../../../src/parse/languages/zh/misread.ts";
import { MISREADINGS } from "../../../src/parse/languages/zh/misreadings.ts";

for (const { rule, example } of MISREADINGS) {
  const [read, printed] = example;
  test(`misreading ${rule}: “${read}” was printed “${printed}”`, () => assert.equal(mend(read), printed));
}

test("what is printed right stays as it is", () => {
  for (const text of ["本报讯（记者 王芳）近日，", "口岸今起开放", "国本会议在京举行。"])
    assert.equal(mend(text), text);
});

test("a quotation mark in a name is the wide space that was printed there", () => {
  assert.deepEqual(readByline("本报讯 (记者郑”明) 5月8日，", "lead")?.credits.reporter, ["郑明"]);
});

test("names are told apart where the spaces between them were lost", () => {
  assert.deepEqual(readByline("（记者 尹 伟黄 浩）", "end")?.credits.reporter, ["尹伟", "黄浩"]);
});

test("a letter that makes a word with the role behind it is no misread mark", () => {
  for (const text of ["女记者王静海", "老记者李远", "鲜记者站在街头，"]) assert.equal(mend(text), text);
});

test("reporters and correspondents in one line sign, though OCR misread their family names", () => {
  const credits = readByline("本报记者雇静海、李远通讯员喜琳", "line")?.credits;
  assert.deepEqual(credits, { reporter: ["雇静海", "李远"], correspondent: ["喜琳"], photographer: [] });
});

test("who is learning signs, though OCR misread a family name; what he does is none", () => {
  assert.deepEqual(readByline("见习记者雇敏沈浩敏", "line")?.credits.reporter, ["雇敏", "沈浩敏"]);
  assert.equal(readByline("见习记者走基层", "line"), null);
});

test("who signs at the end is read though OCR lost the last bracket", () => {
  assert.deepEqual(readByline("两岸居民过江不必再等渡船。(记者李远", "end")?.credits.reporter, ["李远"]);
  assert.equal(readByline("她向前来的记者（记者站的李远", "end"), null);
});

test("a stroke that OCR read in a wide space is no part of a name", () => {
  const credits = readByline("本报讯〈记者李远通讯员王静海 _钱琳) 昨天", "lead")?.credits;
  assert.deepEqual(credits, { reporter: ["李远"], correspondent: ["王静海", "钱琳"], photographer: [] });
});

test("a 1 that was read as a bracket is a 1", () => {
  assert.equal(readDate("滨江新报 2020年]月25日 星期六")?.date, "2020-01-25");
  assert.equal(readDate("2020年1]月2l日")?.date, "2020-01-21");
});

test("a mark before who reported that was read twice may have a letter read before it", () =>
  assert.equal(mend("人@@本报记者王静海"), "◎本报记者王静海"));
