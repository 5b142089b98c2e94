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
