import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const WIND = ["五月的风吹过图书馆前的草坪，", "也吹过每一个即将毕业的人的心。", "四年，说长不长，说短不短。"];
const READING = [
  "汪曾祺先生写吃食，写得最好",
  "的不是山珍海味，而是咸菜茨菇汤。",
  "一碗汤里，有雪天，有母亲。",
];
const MACHINE = ["家里有一台老式缝纫机，是母", "亲的嫁妆。机头上的漆已经斑驳，", "踏板却被磨得发亮。"];

type Told = readonly (readonly [title: string, reporters: string])[];

function told(...lines: readonly string[]): Told {
  return parseIssue([pageOf(lines)]).articles.map(({ title, reporter }) => [title, reporter.join(" ")]);
}

test("names that stand tight under several headlines of a page are their authors, though one be a word", () => {
  const page = [
    ...["五月的风", "沈默", ...WIND],
    ...["夜读汪曾祺", "李明远", ...READING],
    ...["母亲的缝纫机", "王晓丹", ...MACHINE],
  ];
  assert.deepEqual(told(...page), [
    ["五月的风", "沈默"],
    ["夜读汪曾祺", "李明远"],
    ["母亲的缝纫机", "王晓丹"],
  ]);
});

test("where blank lines part the frames, they are as well", () => {
  const page = [
    ...["五月的风", "沈默", "", ...WIND, ""],
    ...["夜读", "汪曾祺", "李明远（县财政局）", "", ...READING, ""],
    ...["母亲的缝纫机", "", "王晓丹", "", ...MACHINE],
  ];
  assert.deepEqual(told(...page), [
    ["五月的风", "沈默"],
    ["夜读汪曾祺", "李明远"],
    ["母亲的缝纫机", "王晓丹"],
  ]);
});

test("the last line of a single headline is no name", () => {
  const page = ["“掌上信访”", "解民忧", "", ...WIND, "", "夜读汪曾祺", "", ...READING];
  assert.deepEqual(told(...page), [
    ["“掌上信访”解民忧", ""],
    ["夜读汪曾祺", ""],
  ]);
});

test("who lent the pictures stands under the reporter and is nobody", () => {
  const party = [
    "「歡迎加入新聞學系這個大家庭！",
    "」這句話從來不是客套。9月30日下",
    "午，開學典禮熱鬧登場，師生齊聚一堂。",
  ];
  const page = ["新聞系辦家庭聚會", "", "聚傳媒／特約記者陳冠宇報導", "照片為文化大學提供", "", ...party];
  const { articles, furniture } = parseIssue([pageOf(page)]);
  assert.deepEqual(
    articles.map(({ title, reporter, lines }) => [title, reporter, lines]),
    [["新聞系辦家庭聚會", ["陳冠宇"], [{ page: 1, from: 1, to: 8 }]]],
  );
  assert.deepEqual(furniture, []);
});

test("a single name is one that another byline of the page tells with its role", () => {
  const page = [
    "五月的风",
    "本报记者 王晓丹 通讯员 李明远",
    ...WIND,
    "",
    "母亲的缝纫机",
    "王晓丹",
    ...MACHINE,
  ];
  assert.deepEqual(told(...page), [
    ["五月的风", "王晓丹"],
    ["母亲的缝纫机", "王晓丹"],
  ]);
});

for (const [setting, set] of [
  ["right under one another", (lines: readonly string[]) => lines],
  ["with blank lines between", (lines: readonly string[]) => lines.flatMap((line) => [line, ""])],
] as const)
  test(`the day of a speech in brackets is its deck, and under it stands who spoke, ${setting}`, () => {
    const head = ["在全区高质量发展大会上的讲话", "（2023年2月8日）", "郑海平", "同志们："];
    const speech = ["今天我们召开全区高质量发展大会，主要任务是", "总结成绩、表彰先进，动员大家拼经济。"];
    const [article] = parseIssue([pageOf([...set(head), ...speech])]).articles;
    assert.deepEqual(
      [article?.title, article?.deck, article?.reporter, article?.paragraphs.map(({ text }) => text)],
      [head[0], head[1], [head[2]], [head[3], speech.join("")]],
    );
  });

test("one name alone is an author's where the line says what he is, or where he lives", () => {
  assert.deepEqual(told("母亲的缝纫机", "1956级水利系校友 王晓丹", ...MACHINE), [["母亲的缝纫机", "王晓丹"]]);
  assert.deepEqual(told("母亲的缝纫机", "县农科所研究员　王晓丹", ...MACHINE), [["母亲的缝纫机", "王晓丹"]]);
  assert.deepEqual(told("母亲的缝纫机", "青渡市　王晓丹（76岁）", ...MACHINE), [["母亲的缝纫机", "王晓丹"]]);
});

test("correspondents and those who wrote and photographed stand tight under a headline, with the office before them", () => {
  const by = (author: string): readonly string[] => {
    const [article] = parseIssue([pageOf(["母亲的缝纫机", author, ...MACHINE])]).articles;
    return article ? [article.title, ...article.reporter, "|", ...article.correspondent] : [];
  };
  assert.deepEqual(by("机电队 通讯员 王晓丹"), ["母亲的缝纫机", "|", "王晓丹"]);
  assert.deepEqual(by("■青渡工人报特约通讯员　王晓丹　通讯员　李明"), [
    "母亲的缝纫机",
    "|",
    "王晓丹",
    "李明",
  ]);
  assert.deepEqual(by("王晓丹 文/摄"), ["母亲的缝纫机", "王晓丹", "|"]);
});

test("a name alone far narrower than the headline over it is its author's, if no text tells of him", () => {
  const headline = "一台老式缝纫机和它的主人";
  assert.deepEqual(told(headline, "石小磊", ...MACHINE), [[headline, "石小磊"]]);
  const ofHim = ["石小磊家里有一台老式缝纫机，", "机头上的漆已经斑驳，踏板却被", "磨得发亮。"];
  assert.deepEqual(told(headline, "石小磊", ...ofHim), [[`${headline}石小磊`, ""]]);
});

test("a word that begins as names do ends a headline, however narrow it is", () => {
  assert.deepEqual(told("母亲的缝纫机厂明年春天开", "展工作", ...MACHINE), [
    ["母亲的缝纫机厂明年春天开展工作", ""],
  ]);
});

test("several names are the authors, under the headline or under the text; a rhymed headline is none", () => {
  const wind = ["五月的风", "", ...WIND, ""];
  assert.deepEqual(told(...wind, "母亲的缝纫机", "王晓丹 李明远", ...MACHINE)[1], [
    "母亲的缝纫机",
    "王晓丹 李明远",
  ]);
  const signed = ["母亲的缝纫机", ...MACHINE, "王晓丹 李明远", "夜读汪曾祺", "陆文 著", ...READING];
  assert.equal(parseIssue([pageOf(signed)]).articles[0]?.paragraphs.at(-1)?.text, "王晓丹 李明远");
  assert.deepEqual(
    told("信息服务台", "解秋乏 支妙招", ...MACHINE).map(([title]) => title.includes("支妙招")),
    [true],
  );
});
