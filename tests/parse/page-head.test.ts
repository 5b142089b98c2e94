import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const TEXT = [
  "海上牧场里的“新渔民”",
  "",
  "本报讯（记者 柏舟）凌晨四点半，青屿渔港的灯塔",
  "还亮着，俞海洋已经换好胶靴，登上开往三号平台的",
  "交通船。",
];

test("a folio in pieces fills the issue and heads no article", () => {
  const issue = parseIssue([pageOf(["青屿晨报", "A01", "城事", "2024.5.17 星期五", "", ...TEXT])]);
  assert.deepEqual(
    [
      issue.newspaper,
      issue.date,
      issue.pageNames.get(1),
      issue.articles[0]?.title,
      issue.articles[0]?.kicker,
    ],
    ["青屿晨报", "2024-05-17", "城事", "海上牧场里的“新渔民”", undefined],
  );
});

test("the name of a page under its editors is no part of the first headline", () => {
  const head = ["7 2024年5月17日 星期五", "责编：何苗 美编：乔木", "体育"];
  const issue = parseIssue([pageOf([...head, TEXT[0] as string, ...TEXT.slice(2)])]);
  assert.deepEqual(
    [issue.date, issue.pageNames.get(1), issue.articles[0]?.title, issue.articles[0]?.kicker],
    ["2024-05-17", "体育", TEXT[0], undefined],
  );
});

test("the contents of an issue on its front page are no headline", () => {
  const contents = ["导读", "老旧小区加装电梯有了新办法 →3版", "青屿男篮客场险胜 →7版", ""];
  const issue = parseIssue([pageOf(["青屿晨报 2024年5月17日 星期五", "", ...contents, ...TEXT])]);
  assert.deepEqual([issue.articles[0]?.title, issue.articles[0]?.kicker], [TEXT[0], undefined]);
});

test("a short headline under the folio stays a headline", () => {
  const issue = parseIssue([pageOf(["青屿晨报 2024年5月17日 星期五", "", "晒秋", "", ...TEXT.slice(2)])]);
  assert.equal(issue.articles[0]?.title, "晒秋");
});
