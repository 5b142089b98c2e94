import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { linesAstray, pageOf } from "./pages.ts";

/** A page of a digital edition as it is copied, its two articles one after another. */
const COPIED = pageOf(
  [
    "2024年05月17日 星期五 上一期 下一期",
    "第02版：民生",
    "上一版3 4下一版",
    "标题导航",
    "全市秋粮收购过半",
    "清水河上架起新桥",
    "返回首页",
    "本期共8版 当前A2",
    "",
    "上一篇 下一篇",
    "放大⊕ 缩小⊖ 默认○",
    "全市秋粮收购过半",
    "本报记者 王海燕",
    "",
    "　　全市秋粮收购进展顺利，目前入库已过半，农户很满意。市粮食局负责人说，今年收购点增加到二十三个。",
    "",
    "　　收购要到月底才会结束。农户张桂英说，今年的价钱比去年好，她家卖了三千斤，还留了一些自己吃。",
    "",
    "分享到：",
    "打印本页",
    "",
    "上一篇 下一篇",
    "放大⊕ 缩小⊖ 默认○",
    "清水河上架起新桥",
    "",
    "　　本报讯（记者 李明）清水河大桥昨天通车，两岸居民出行不再绕道。这座桥长三百米，去年三月开工。",
    "",
    "　　通车以后，公交车也改道从桥上过。市公交公司说，新的站牌已经立好，头班车早上六点从桥东发出。",
    "",
    "上一篇 下一篇",
  ],
  2,
);

test("what a web page says around its texts is in no article, nor is its list of headlines", () => {
  const issue = parseIssue([COPIED]);
  assert.equal(issue.date, "2024-05-17");
  assert.deepEqual(
    issue.articles.map(({ title, reporter, section, paragraphs }) => [
      title,
      reporter,
      section,
      paragraphs.length,
    ]),
    [
      ["全市秋粮收购过半", ["王海燕"], "民生", 2],
      ["清水河上架起新桥", ["李明"], "民生", 2],
    ],
  );
  assert.deepEqual(linesAstray([COPIED], issue), []);
});

test("transcripts that name page and column over each text say no more by it", () => {
  const lines = COPIED.lines.filter((line) => /^　　|^[全清]/u.test(line));
  const headed = lines
    .slice(2)
    .flatMap((line) => (line.startsWith("　") ? [line] : ["第2版(民生)", "专栏：", "", line]));
  assert.deepEqual(
    parseIssue([pageOf(headed, 2)]).articles.map(({ title, section }) => [title, section]),
    [
      ["全市秋粮收购过半", "民生"],
      ["清水河上架起新桥", "民生"],
    ],
  );
});
