import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";
import { SIGNED, TRAMS } from "./trams.ts";

const titles = (lines: readonly string[]): readonly string[] =>
  parseIssue([pageOf(lines)]).articles.map(({ title }) => title);

const REPORT = [
  "林海生回到东江",
  "",
  "新华社东江5月16日电　东江市",
  "市长林海生圆满结束了对北方两市的",
  "友好访问，今天早晨乘飞机回到东江。",
  "",
  "市直有关部门的负责人到机场迎",
  "接，并祝贺访问成功。",
  "",
];

const COMMENT = [
  "东江市市长林海生同志圆满结束",
  "了对北方两市的友好访问。这次访问，",
  "进一步加深了三市人民之间的友谊，",
  "为友好合作的历史写下了新的篇章。",
  "",
  "林海生同志在访问期间同两市的",
  "领导人就加强合作进行了会谈。",
];

test("what has a deck under it is a headline, and an article begins", () =>
  assert.deepEqual(
    titles([...REPORT, "友谊之路　合作之路", "", "——祝贺林海生市长访问北方两市圆满成功", "", ...COMMENT]),
    ["林海生回到东江", "友谊之路　合作之路"],
  ));

test("the label of an editorial begins one", () =>
  assert.deepEqual(titles([...REPORT, "社论", "", "友谊之路　合作之路", "", ...COMMENT]), [
    "林海生回到东江",
    "友谊之路　合作之路",
  ]));

test("a box at the head of a page is headed by its name", () =>
  assert.deepEqual(titles(["开栏的话", "", ...COMMENT, "", ...REPORT]), ["开栏的话", "林海生回到东江"]));

test("a text that breaks off, and that the report under it does not say again, is an article of its own", () => {
  const open = [
    "春游地图出炉",
    "",
    "　　沿着柳湾河走，十二座桥边都有花，游人",
    "说今年的花比去年更盛，桥头的茶摊也多了几",
    "家，带着孩子来看花的人从早上一直走到黄昏",
    "",
  ];
  assert.deepEqual(titles([...open, ...TRAMS, ...SIGNED]), ["春游地图出炉", "有轨电车进老城"]);
});

test("the points of a speech begin the report that says them again, wherever its headline stands", () => {
  const points = [
    "　　■把保护河湖摆在更加突出的位置，统",
    "筹上游下游、左岸右岸，协调生活用水、生产",
    "用水和生态用水，让每一条河都有人管",
    "",
    "　　■用三年时间基本消除城乡黑臭水体，守",
    "住饮用水安全的底线",
    "",
  ];
  const report = [
    "　　本报东江5月16日电（记者 何以宁）全",
    "市河湖保护工作会议16日召开。",
    "",
    "　　会议指出，要把保护河湖摆在更加突出的",
    "位置，统筹上游下游、左岸右岸，协调生活用",
    "水、生产用水和生态用水，让每一条河都有人",
    "管。",
    "",
    "　　会议强调，用三年时间基本消除城乡黑臭",
    "水体，守住饮用水安全的底线。",
    "",
  ];
  const page = [...TRAMS.slice(2), ...SIGNED, ...points, ...report];
  assert.deepEqual(titles([...page, "有轨电车进老城", "", "全市河湖保护工作会议召开"]), [
    "有轨电车进老城",
    "全市河湖保护工作会议召开",
  ]);
});

test("a deck that says whom a report is about says that an article begins, though others are set so", () => {
  const people = [
    ["扎根田间三十年", "——记县农艺师邓文彬", "“稻子不会说话，得蹲下来看它。”这是他常挂在嘴边的一句话。"],
    ["让机器“长眼睛”的人", "——记技术总监尹浩然", "走进装配车间，机械臂正在视觉系统的指挥下精准抓取零件。"],
    [
      "守护光明的“夜班人”",
      "——记眼科主任谭丽华",
      "从医二十二年，她做了一万六千多例白内障手术，手机从不关机。",
    ],
  ];
  const { articles } = parseIssue([
    pageOf(people.flatMap((lines) => [...lines.flatMap((line) => [line, ""])])),
  ]);
  assert.deepEqual(
    articles.map(({ title, deck }) => [title, deck]),
    people.map(([title, deck]) => [title, deck]),
  );
});
