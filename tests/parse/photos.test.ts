import assert from "node:assert/strict";
import { test } from "node:test";
import { photosApart } from "../../src/parse/articles/photos.ts";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { labelBlocks } from "../../src/parse/blocks/label.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { zh } from "../../src/parse/languages/zh/index.ts";
import { linesAstray, pageOf } from "./pages.ts";

const REPORT = [
  "芦湾日报 2024年5月17日 星期五 第3版 要闻",
  "全市春季植树突破三万亩",
  "本报讯（记者李晖）截至3月25日，",
  "全市春季植树造林突破3万亩，完成全年",
  "任务的92%。",
];
const PICTURE = [
  "5月16日，游客在桃源镇的油菜",
  "花田里观看歌舞表演。连日来，当地举",
  "办文化节，吸引众多游客前来踏青。",
  "本报记者 张强 摄",
];
const OTHER = [
  "市区三条道路完成改造",
  "本报讯（记者陈红）5月16日，记者",
  "从市住建局获悉，市区三条道路已完成改",
  "造并恢复通车。",
];

const OVER: readonly (readonly [fact: string, over: readonly string[], read: readonly string[]])[] = [
  ["a photograph has the headline over it", ["花田里的歌声"], ["", "花田里的歌声"]],
  [
    "what a column of pictures is called is no headline",
    ["图片新闻"],
    ["图片新闻", "5月16日，游客在桃源镇的油菜花田里观看歌舞表演"],
  ],
];

for (const [fact, over, [kicker, title]] of OVER)
  test(fact, () => {
    const pages = [pageOf([...REPORT, ...over, ...PICTURE, ...OTHER])];
    const issue = parseIssue(pages);
    const photo = issue.articles.find(({ kind }) => kind === "photo");
    assert.deepEqual(
      [issue.articles.length, photo?.kicker ?? "", photo?.title, photo?.photographer],
      [3, kicker, title, ["张强"]],
    );
    assert.deepEqual(linesAstray(pages, issue), []);
  });

test("a photograph without a headline belongs to the article over it", () => {
  const { articles } = parseIssue([pageOf([...REPORT, ...PICTURE, ...OTHER])]);
  assert.deepEqual(
    articles.map(({ title, photos }) => [title, photos.length]),
    [
      ["全市春季植树突破三万亩", 1],
      ["市区三条道路完成改造", 0],
    ],
  );
});

test("one of two photographs under a headline has it, so that no line is told twice", () => {
  const page = ["花田里的歌声", "", "图为游客在油菜花田里。张强 摄", "图为村民在晾晒菜籽。李明 摄"];
  const strays = labelBlocks(cleanLines(pageOf(page)), zh);
  assert.deepEqual(
    photosApart(strays, zh).photos.map(({ title, lines }) => [title, lines.map(({ from }) => from)]),
    [
      ["花田里的歌声", [1, 3]],
      ["图为村民在晾晒菜籽", [4]],
    ],
  );
});

test("the end of a caption with who took the photograph is no headline of the text under it", () => {
  const page = [
    "青屿晨报 2024年5月17日 星期五",
    "",
    "清水镇柿子熟了",
    "",
    "本报讯 (记者李江) 清水镇的柿子本周开始",
    "采摘，果农们忙着去皮; 挂在院子里晾晒。",
    "",
    "李家村果农加工点晾晒去皮的柿子",
    "王芳摄〈人民视觉)",
    "",
    "夜间书房受读者欢迎",
    "",
    "本报讯 (记者周明) 石桥街道的夜间书房上",
    "周开放，读者刷卡进门; 可以看书到深夜。",
  ];
  const titles = parseIssue([pageOf(page)])
    .articles.filter(({ kind }) => kind === "article")
    .map(({ title }) => title);
  assert.deepEqual(titles, ["清水镇柿子熟了", "夜间书房受读者欢迎"]);
});
