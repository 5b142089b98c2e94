import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isName, readNames } from "../../../src/parse/languages/zh/names.ts";

const NAMES: readonly (readonly [fact: string, printed: string, names: readonly string[]])[] = [
  ["a space parts two names", "孙艺嘉 王威晨", ["孙艺嘉", "王威晨"]],
  ["a pause mark parts two names", "雷浩平、贺晨雨", ["雷浩平", "贺晨雨"]],
  ["a name of two characters may be set wide", "张　璁", ["张璁"]],
  ["so may one of three", "刘　建　华", ["刘建华"]],
  ["a space of any width sets a name wide", "张 璁", ["张璁"]],
  ["several names may be set wide", "周 佳 曹 明", ["周佳", "曹明"]],
  ["a name set wide may stand beside others", "王威晨 张　璁", ["王威晨", "张璁"]],
  ["names may be set solid", "王伟李芳芳", ["王伟", "李芳芳"]],
  ["of two ways to part names that is right whose families are commoner", "严欣汤国宇", ["严欣", "汤国宇"]],
  ["a minority name has a middle dot", "阿卜杜热合曼·买买提", ["阿卜杜热合曼·买买提"]],
  ["OCR reads a middle dot as a colon", "巴特尔 阿依古丽:吐尔逊", ["巴特尔", "阿依古丽·吐尔逊"]],
  ["a name with a middle dot may stand beside others", "约翰·史密斯 王芳", ["约翰·史密斯", "王芳"]],
  ["a compound family name and two characters are one name", "欧阳明月", ["欧阳明月"]],
  ["a compound family name and one character are one name", "欧阳娜", ["欧阳娜"]],
  ["OCR reads a letter in the space before a name", "和李兆文", ["李兆文"]],
  ["or in the wide space inside it", "李了兆文", ["李兆文"]],
  ["or both are read", "李 人文", ["李文"]],
  ["OCR may misread the first of two families", "雇敏沈浩敏", ["雇敏", "沈浩敏"]],
  ["a name may have two families", "林郑月娥", ["林郑月娥"]],
  ["a traditional family name is one", "劉曉慶鄺美雲", ["劉曉慶", "鄺美雲"]],
  ["a traditional compound family name is one", "歐陽明月", ["歐陽明月"]],
];

for (const [fact, printed, names] of NAMES) {
  test(`${fact}: ${printed}`, () => assert.deepEqual(readNames(printed), names));
}

const NO_NAMES = [
  "日前",
  "近日",
  "贺 信",
  "受",
  "文/图",
  "摄",
  "整理",
  "综合整理",
  "本报评论员",
  "王威晨 日前",
  "本报记者",
  "2022年",
  "",
];

for (const printed of NO_NAMES) {
  test(`“${printed}” is no list of names`, () => assert.equal(readNames(printed), null));
}

const name = fc
  .tuple(fc.constantFrom(..."王李张刘陈孙纪曲梁"), fc.constantFrom(..."晨", "艺嘉", "威晨", "兆文", "良义"))
  .map(([family, given]) => family + given);
const parting = fc.constantFrom(" ", "　", "、", "，", "  ");

test("a list of names is read back, whatever parts them", () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), parting, (names, mark) => {
      assert.deepEqual(readNames(names.join(mark)), names);
    }),
  );
});

test("a name is made of what is printed: nothing is added, nothing is lost, nothing else is in it", () => {
  const printed = fc.string({ unit: fc.constantFrom(..."王芳李明欧阳日前摄·a1 　、，/。（）") });
  fc.assert(
    fc.property(printed, (text) => {
      const names = readNames(text);
      if (!names) return;
      assert.equal(names.join(""), text.replace(/[\s、，,；;/]/gu, ""));
      assert.ok(
        names.length > 0 && names.every((one) => isName(one) && /^[\p{Script=Han}·]{2,}$/u.test(one)),
      );
    }),
  );
});

for (const text of ["阿方索·阿尔万发现", "阿方索·阿尔万发现尽管往来游客", "安东尼奥·德萨接受采访"])
  test(`“${text}” is more than a name`, () => assert.ok(!isName(text)));
