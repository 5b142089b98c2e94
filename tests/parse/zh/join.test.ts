import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { joinHeadline, joinLines } from "../../../src/parse/languages/zh/join.ts";

const JOINED: readonly (readonly [fact: string, lines: readonly string[], text: string])[] = [
  ["Chinese lines meet without a space", ["深入推进产业", "工人队伍建设"], "深入推进产业工人队伍建设"],
  ["a day cut in two grows together", ["11月 21", "日，临港区"], "11月21日，临港区"],
  ["a number cut in two grows together", ["公布20", "22年项目"], "公布2022年项目"],
  ["a decimal cut in two grows together", ["投资3.", "6亿元"], "投资3.6亿元"],
  ["a sum cut in two grows together", ["加快推进“1+", "6”市级项目"], "加快推进“1+6”市级项目"],
  ["per cent stays with its number", ["增长31.6", "%。"], "增长31.6%。"],
  ["spaces beside digits go", ["达到 13 家，资金 940", "万元"], "达到13家，资金940万元"],
  ["spaces beside punctuation go", ["本报讯（ 记者 王芳 ）"], "本报讯（记者 王芳）"],
  ["Latin words keep a space between lines", ["World Health", "Organization"], "World Health Organization"],
  ["Latin words keep a space inside a line", ["New York"], "New York"],
  ["a headline set letter by letter is set solid", ["区 委 召 开 会 议"], "区委召开会议"],
  ["names set wide, one after another, stay so", ["周 佳 曹 明 王 芳"], "周 佳 曹 明 王 芳"],
  ["names keep their space", ["孙艺嘉 王威晨"], "孙艺嘉 王威晨"],
  [
    "the parts of a headline keep their space",
    ["重大项目起势 冲刺", "全年目标"],
    "重大项目起势 冲刺全年目标",
  ],
];

for (const [fact, lines, text] of JOINED) {
  test(`${fact}: ${lines.join("⏎")}`, () => assert.equal(joinLines(lines), text));
}

const HEADLINES: typeof JOINED = [
  ["a headline pauses behind a quotation", ["“掌上信访” 解民忧"], "“掌上信访” 解民忧"],
  ["a headline pauses before a quotation", ["云丘山上 “柿”业兴旺"], "云丘山上 “柿”业兴旺"],
  ["spaces inside of quotation marks go", ["“ 两战 ”都要赢"], "“两战”都要赢"],
  ["spaces beside digits go from headlines, too", ["前 11 月外贸增长", "1.8 %"], "前11月外贸增长1.8%"],
  ["a headline of a few letters set wide is set solid", ["立　冬"], "立冬"],
  ["its parts keep their space", ["稳就业 促增收"], "稳就业 促增收"],
];

for (const [fact, lines, text] of HEADLINES) {
  test(`${fact}: ${lines.join("⏎")}`, () => assert.equal(joinHeadline(lines), text));
}

const line = fc.string({ unit: fc.constantFrom(..."临港区，。（）“”12.%Ab "), maxLength: 12 });

test("joining lines takes nothing but spaces and adds nothing else", () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      for (const join of [joinLines, joinHeadline])
        assert.equal(join(lines).replaceAll(" ", ""), lines.join("").replaceAll(" ", ""));
    }),
  );
});

test("a text that is joined already stays as it is", () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = joinLines(lines);
      assert.equal(joinLines([text]), text);
    }),
  );
});
