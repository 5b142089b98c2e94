import assert from "node:assert/strict";
import { test } from "node:test";
import { zh } from "../../../src/parse/languages/zh/index.ts";

const NAVIGATION = [
  "上一篇 下一篇",
  "3 上一篇　下一篇 4",
  "上一版3 4下一版",
  "放大⊕ 缩小⊖ 默认○",
  "字号：大 中 小",
  "【打印】 【关闭】",
  "打印本页",
  "返回首页",
  "分享到：",
  "本版新闻",
  "版面导航",
  "朗读",
  "朗读全文",
  "本期共8版 当前A1",
  "阅读：123 次",
  "来源：青屿晨报  编辑：王海燕",
  "专栏：",
  "數字報首頁",
];

for (const line of NAVIGATION) {
  test(`“${line}” is what web pages say around a text`, () =>
    assert.equal(zh.furniture(line)?.rule, "navigation"));
}

for (const line of ["- 3 -", "— 312 —", "第 3 页", "第3页 共8页", "3 / 8"]) {
  test(`“${line}” numbers a sheet`, () => assert.equal(zh.furniture(line)?.kind, "folio"));
}

for (const line of ["第01版：要闻", "第1版(要闻)", "第1版()", "来源：青屿晨报  日期：2024-05-17"]) {
  test(`“${line}” says what folio lines say`, () => assert.equal(zh.furniture(line)?.kind, "folio"));
}

const NONE = [
  "收藏",
  "大小事都有人管",
  "阅读",
  "分享",
  "下一站，幸福",
  "下一期彩票明晚开奖",
  "本期人物",
  "来源：新华社",
  "第3页的答案",
];

for (const line of NONE) {
  test(`“${line}” may be an article's`, () => assert.equal(zh.furniture(line), null));
}
