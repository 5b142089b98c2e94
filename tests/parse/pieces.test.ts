import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

/** A page that OCR read, column by column: it sets marks half as wide. */
const read = (...lines: string[]) => parseIssue([pageOf(["青屿晨报 2024年5月17日 星期五", "", ...lines])]);

const FIRST = [
  "本报讯 (记者王海燕) 青屿区本月开展系",
  "列读书活动，各镇的夜间书房都开到晚上十点。区",
  "图书馆说: 活动请来作家和老师; 他们带居民读书。",
  "",
  "清水镇的书房上周请来了三位退休老师，他",
  "们每周二和周四晚上给孩子们讲故事，来听的有",
];
const SECOND = [
  "六十多人。石桥街道的书房收下居民捐的旧书，",
  "整理成架; 谁都可以借回家，看完再还回来。",
  "",
  "活动要办到八月底，各书房每月评一次读书",
  "之家; 评上的家庭可以免费借书，一次借十本。",
];
const titlesOf = ({ articles }: ReturnType<typeof read>) =>
  articles.map(({ kicker, title, deck }) => [kicker, title, deck].filter(Boolean).join(" | "));

const COMPLETED: readonly (readonly [
  fact: string,
  first: readonly string[],
  second: readonly string[],
  whole: string,
])[] = [
  ["a word lies across", ["青屿区开展系"], ["列读书活动"], "青屿区开展系列读书活动"],
  ["no headline ends so", ["青屿区书房共同"], ["开展读书活动"], "青屿区书房共同开展读书活动"],
  ["a bracket lies across", ["青屿区开展读书活动(夜读"], ["在青屿)"], "青屿区开展读书活动(夜读在青屿)"],
  [
    "it stands inside a sentence",
    ["青屿区开展读书活动"],
    ["夜间书房开到十点"],
    "青屿区开展读书活动 | 夜间书房开到十点",
  ],
  ["it stands over a byline", ["青屿"], ["各镇开展读书活动", "", "本报记者王海燕"], "青屿各镇开展读书活动"],
];

for (const [fact, first, second, whole] of COMPLETED)
  test(`what stands over a later column is a piece of a wide headline where ${fact}`, () =>
    assert.deepEqual(titlesOf(read(...first, "", ...FIRST, "", ...second, "", ...SECOND)), [whole]));

test("a word lies across a wide headline though its first column ended with a sentence", () => {
  const whole = titlesOf(
    read("青屿区开展系", "", ...FIRST.slice(0, 3), "", "列读书活动", "", ...SECOND.slice(3)),
  );
  assert.deepEqual(whole, ["青屿区开展系列读书活动"]);
});

test("a headline and its deck, read inside a sentence of the text under both, stay together", () => {
  const [whole] = titlesOf(
    read(...FIRST, "", "青屿区开展系列读书活动", "", "夜间书房开到十点", "", ...SECOND),
  );
  assert.equal(whole, "青屿区开展系列读书活动 | 夜间书房开到十点");
});

test("a crosshead is no piece of the headline over its text", () =>
  assert.deepEqual(
    titlesOf(
      read("青屿区开展读书活动", "", ...FIRST.slice(0, 3), "", "请老师讲故事", "", ...SECOND.slice(3)),
    ),
    ["青屿区开展读书活动"],
  ));

test("the name of a column in brackets, read inside the text, stands behind the headline over it", () =>
  assert.deepEqual(
    titlesOf(
      read("青屿区开展读书活动", "", ...FIRST.slice(0, 3), "", "(我的夜读故事(12))", "", ...SECOND.slice(3)),
    ),
    ["青屿区开展读书活动(我的夜读故事(12))"],
  ));

test("brackets that close a text name no column", () =>
  assert.deepEqual(
    titlesOf(
      read(
        "青屿区开展读书活动",
        "",
        ...FIRST.slice(0, 3),
        "",
        ...SECOND.slice(3),
        "",
        "(本版图片来自区图书馆)",
      ),
    ),
    ["青屿区开展读书活动"],
  ));

test("a text without a headline has what stands inside it over a byline, though it says nothing of that", () => {
  const { articles } = read(
    ...FIRST.slice(1),
    "",
    "灯火可亲",
    "",
    "本报记者王海燕",
    "",
    ...SECOND,
    "",
    "清水港三号泊位开港",
    "",
    "本报讯 (记者李江) 清水港三号泊位昨天开港，首",
    "艘货轮驶往南方; 装着五百吨石材。",
  );
  assert.deepEqual(
    articles.map(({ title, reporter }) => [title, ...reporter]),
    [
      ["灯火可亲", "王海燕"],
      ["清水港三号泊位开港", "李江"],
    ],
  );
});
