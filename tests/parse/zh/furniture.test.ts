import assert from "node:assert/strict";
import { test } from "node:test";
import { FURNITURE } from "../../../src/parse/languages/zh/furniture.ts";
import { zh } from "../../../src/parse/languages/zh/index.ts";

for (const { rule, kind, example } of FURNITURE) {
  test(`furniture rule ${rule} knows “${example}” as ${kind}`, () => {
    const found = zh.furniture(example);
    assert.deepEqual([found?.rule, found?.kind], [rule, kind]);
  });
}

const CREDITS = [
  "责编 王芳",
  "责任编辑　王　芳",
  "编辑 王芳 版式 李明",
  "本版编辑：王芳",
  "编辑/王芳 校对/李明",
  "责编：王芳 制图：李明",
  "■本版编辑 王芳 ■美编 李明",
  "编辑部主任：王芳",
  "总编：王芳 副总编：李明",
  "責任編輯／李宗翰　美術編輯／吳佳穎",
  "本版责编汤岭版式温小舟",
  "本版责编着小岭版式温小舟",
  "编辑：周忻昊　版面：林艺　校对：曾毅",
  "编辑：王芳　宣传统稿：李明",
  "编委会主任：费鸿　主编：柏林　编辑：王芳 李明",
  "主编：穆青 责任编辑：王芳 本版投稿：wenhua@example.com",
  "责任编辑：王芳　设计：李明",
  "一审：王芳　二审：李明　三审：高峰",
  "值班领导：高峰　总检：王芳",
  "電腦排版：王芳",
  "本栏编辑　王芳",
  "2版责编 王芳",
];

for (const line of CREDITS) {
  test(`“${line}” credits editors`, () => assert.equal(zh.furniture(line)?.kind, "credits"));
}

for (const line of [
  "本版制图：丁一",
  "制图：丁　一",
  "（图片来源：《中国历代名人画像谱》）",
  "图/受访者提供",
  "本版图片均由青屿博物馆提供",
]) {
  test(`“${line}” credits the pictures of an article, and no editor`, () => {
    assert.equal(zh.furniture(line), null);
    assert.equal(zh.close(line), "drawn-by");
  });
}

const FOLIOS = ["01", "A02", "第4版", "第四版"];

for (const line of FOLIOS) {
  test(`“${line}” alone numbers the page`, () => assert.equal(zh.furniture(line)?.kind, "folio"));
}

const NO_FURNITURE = [
  "临港区召开党工委（扩大）会议",
  "编辑出版的地方志与读者见面",
  "2022年11月21日，全区大会召开。",
  "青年发展友好型城区",
  "广告牌拆除后的街道焕然一新",
  "设计之都的新面孔",
  "美术 让乡村更美",
  "文字：王芳　编辑：李明",
  "编辑：王芳　李明　摄影：赵敏",
  "双色球第2015067期开出大奖，得主现身",
  "（相关报道见3版）",
  "邮编：264200，请在信封上注明“征文”",
];

for (const line of NO_FURNITURE) {
  test(`“${line}” is no furniture`, () => assert.equal(zh.furniture(line), null));
}
