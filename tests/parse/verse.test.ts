import assert from "node:assert/strict";
import { test } from "node:test";
import type { ParsedIssue } from "../../src/model.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const RAIN = ["一场秋雨", "打湿了村庄", "也打湿了", "母亲晾在院里的棉被"];
const WINDOW = ["我在城市的窗前", "听见了", "家乡的声音"];
const TEACHER = [
  "李老师在村小教了三十八年书，教",
  "过的学生有的当了医生，有的当了工",
  "程师，还有的当了县里的干部。",
];
const WHEAT = [
  "麦子黄了，布谷鸟叫了。六月的乡",
  "村，到处是忙碌的身影。父亲磨好镰",
  "刀，天不亮就下地去了。",
];
const HEAD = ["新泰报", "2020年8月21日　星期五　第四版　副刊", ""];

function read(...lines: readonly string[]): ParsedIssue {
  return parseIssue([pageOf([...HEAD, ...lines])]);
}

/** Titles, who wrote what, and the paragraphs of each. */
function told(issue: ParsedIssue): readonly (readonly [string, string, readonly string[]])[] {
  return issue.articles.map(({ title, reporter, paragraphs }) => [
    title,
    reporter.join(" "),
    paragraphs.map(({ text }) => text),
  ]);
}

const joined = (lines: readonly string[]): string => lines.join("");

test("verse under a poet's name ends where its line does, through all its stanzas", () => {
  const page = read(
    "秋雨",
    "",
    "□ 王庆",
    "",
    ...RAIN,
    "",
    ...WINDOW,
    "",
    "乡村教师",
    "",
    "□ 马永强",
    "",
    ...TEACHER,
  );
  assert.deepEqual(told(page), [
    ["秋雨", "王庆", [...RAIN, ...WINDOW]],
    ["乡村教师", "马永强", [joined(TEACHER)]],
  ]);
});

test("where no blank line parts anything, the line over a name or a text is a headline", () => {
  const page = read("秋雨（外一首）", "刘海燕", ...RAIN, "窗", ...WINDOW, "六月", ...WHEAT);
  assert.deepEqual(told(page), [
    ["秋雨（外一首）", "刘海燕", [...RAIN, "窗", ...WINDOW]],
    ["六月", "", [joined(WHEAT)]],
  ]);
});

test("verse ends before a headline with a deck, and before all of a heading that a blank line stands over", () => {
  const heading = ["又见炊烟", "——读《村庄的味道》", "□ 马永强"];
  const tight = told(read("秋雨", "□ 王庆", ...RAIN, ...heading, ...TEACHER));
  assert.deepEqual(
    tight.map(([title, , paragraphs]) => [title, paragraphs.length]),
    [
      ["秋雨", 4],
      ["又见炊烟", 1],
    ],
  );
  const apart = told(read("秋雨", "□ 王庆", ...RAIN, "", "书香", ...heading, ...TEACHER));
  assert.deepEqual(
    apart.map(([title, , paragraphs]) => [title, paragraphs.length]),
    [
      ["秋雨", 4],
      ["又见炊烟", 1],
    ],
  );
});

test("poems under one headline are one article, with the titles of all", () => {
  const page = read("秋日（组诗）", "", "孙志强", "", "秋雨", "", ...RAIN, "", "窗前", "", ...WINDOW);
  assert.deepEqual(told(page), [["秋日（组诗）", "孙志强", ["秋雨", ...RAIN, "窗前", ...WINDOW]]]);
});

test("verse may end with marks, and its headline say that it is some where nobody is named", () => {
  const verse = ["谷雨时节满院香，", "花开富贵映朝阳。", "不随桃李争春早，", "独占人间第一芳。"];
  assert.deepEqual(told(read("七律·咏牡丹", ...verse, "", "六月", "", ...WHEAT)), [
    ["七律·咏牡丹", "", verse],
    ["六月", "", [joined(WHEAT)]],
  ]);
});

test("a single letter is the headline of a poem over its poet", () =>
  assert.deepEqual(told(read("窗", "许　诺", ...RAIN, ...WINDOW)), [["窗", "许诺", [...RAIN, ...WINDOW]]]));

test("narrow text beside a picture is no verse", () => {
  const narrow = [
    "母亲的手粗糙得",
    "像树皮，指节粗",
    "大，冬天里裂开",
    "一道道口子。就",
    "是这双手，把我",
    "们拉扯大。",
  ];
  const page = read("母亲的手", "□ 王庆", "", ...narrow, "", "六月", "", ...WHEAT, ...TEACHER);
  assert.deepEqual(told(page)[0], ["母亲的手", "王庆", [joined(narrow)]]);
});

test("short headlines under a reporter are no verse", () => {
  const heads = ["民航局发布新规", "规范无人机运行", "官微运营需用心", "消费热度在回升"];
  const page = read("麦收时节", "■本报记者 于军勇", "", ...WHEAT, "", ...heads, "", ...TEACHER);
  assert.deepEqual(told(page)[0], ["麦收时节", "于军勇", [joined(WHEAT)]]);
});

test("a word that might be a name is the title of a stanza where the poet is named with a mark", () => {
  const parts = [
    "稻田",
    "风从田埂上走过",
    "稻穗低下头",
    "像一群听话的孩子",
    "芦花",
    "白了头的芦苇",
    "站在河的两岸",
  ];
  const issue = read("秋日三章", "□ 白水", ...parts, "", "麦收时节", "□ 王庆", ...WHEAT);
  assert.deepEqual(told(issue), [
    ["秋日三章", "白水", parts],
    ["麦收时节", "王庆", [joined(WHEAT)]],
  ]);
});

test("no article begins between lines of verse, whatever headline is left over", () => {
  const verse = [
    "你把一封封信",
    "写在秋天的信笺上",
    "寄给每一个",
    "走过长廊的人",
    "像夹进一段",
    "不会褪色的时光",
  ];
  const leftOver = "走过长廊的人和不会褪色的时光";
  const issue = read(leftOver, "", "银杏", "□ 苏晓", ...verse, "", "麦收时节", "□ 王庆", ...WHEAT);
  assert.deepEqual(told(issue)[0]?.[2], verse);
});

test("lines of verse have a comma inside and none at their end, or a colon; the label of the next headline is none", () => {
  const shadow = ["我走，它也走", "我停，它也停", "我问它：", "你冷吗", "它不说话"];
  const issue = read("影子", "刘海燕", ...shadow, "作文门诊", "怎样写好开头", "本报记者 王庆", ...TEACHER);
  assert.deepEqual(told(issue), [
    ["影子", "刘海燕", shadow],
    ["怎样写好开头", "王庆", [joined(TEACHER)]],
  ]);
  assert.equal(issue.articles[1]?.kicker, "作文门诊");
});

test("verse stands under who drew a cartoon, and ends over a letter", () => {
  const drawn = ["检查来了摆一摆，", "检查走了全下台。", "纸上功夫真热闹，", "群众看了直摇头。"];
  const issue = read("假把式", "漫画　王　庆", ...drawn, "家书一封", "亲爱的爸爸妈妈：", ...TEACHER);
  assert.deepEqual(
    told(issue).map(([title, , paragraphs]) => [title, paragraphs.slice(0, 4)]),
    [
      ["假把式", drawn],
      ["家书一封", ["亲爱的爸爸妈妈：", joined(TEACHER)]],
    ],
  );
});

test("headlines that stand together under what looks like a name are no verse", () => {
  const headlines = [
    "用好云端新技术",
    "（新语）",
    "",
    "守好一方清水",
    "",
    "全力确保“菜篮子”稳产",
    "保供（人民时评）",
    "",
  ];
  const other = ["湖区扩容心理援助热线", "构筑一道防线", "", "秋粮收购入库过半", ""];
  const page = read(...TEACHER, "", ...headlines, ...other);
  assert.ok(!told(page).some(([, , texts]) => texts.some((text) => headlines.includes(text))));
});
