import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const titles = (lines: readonly string[]): readonly string[] =>
  parseIssue([pageOf(lines)]).articles.map(({ title }) => title);

const FRAMES = [
  [
    "楼道微改造扮靓“小空间”",
    "　　绿植上墙、书画入框，走进",
    "新桥镇春申社区的楼道，仿佛走",
    "进了一间小型美术馆。这是居民",
    "们自己动手改造的成果。",
  ],
  ["书法班结业啦", "　　本报讯 4月18日，社区学", "校春季书法班举行结业仪式，26", "名学员展示了学习成果。"],
];

test("two lines that end a text and sign it are no narrow column", () =>
  assert.deepEqual(
    titles(
      [
        ...FRAMES,
        [
          "为独居老人装“智能门磁”",
          "　　日前，中山街道为辖区210",
          "户独居老人安装了“智能门磁”，",
          "24小时内没有开关门记录，系统",
          "便会自动报警。",
          "（江雪　方敏）",
        ],
      ].flatMap((frame) => [...frame, ""]),
    ),
    ["楼道微改造扮靓“小空间”", "书法班结业啦", "为独居老人装“智能门磁”"],
  ));

test("a headline over a paragraph of a few lines, indented or signed, is no part of it", () =>
  assert.deepEqual(
    titles(
      [
        ...FRAMES,
        [
          "“红领巾”走进消防站",
          "　　本报讯 6月26日，实验小",
          "学的40名“红领巾”走进消防",
          "站，学习逃生知识。（华洁）",
        ],
      ].flatMap((frame) => [...frame, ""]),
    ),
    ["楼道微改造扮靓“小空间”", "书法班结业啦", "“红领巾”走进消防站"],
  ));
