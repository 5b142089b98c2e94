import assert from "node:assert/strict";
import { test } from "node:test";
import { LEAD_FORMS, readLead } from "../../../src/parse/languages/zh/leads.ts";

for (const { rule, example } of LEAD_FORMS) {
  test(`lead form ${rule} knows “${example}”`, () => assert.equal(readLead(example)?.rule, rule));
}

const DATELINES: readonly (readonly [lead: string, dateline: string])[] = [
  ["本报北京11月21日电（记者 王芳）临港区", "本报北京11月21日电"],
  ["浙江在线6月16日讯（浙江在线记者 王芳）粮食", "浙江在线6月16日讯"],
  ["〔中央社台北二十日電〕連日豪雨", "中央社台北二十日電"],
  ["本报青岛10 月23 日电（记者雷阳）为根治", "本报青岛10月23日电"],
  ["新华社济南十一月二十一日电 山东省", "新华社济南十一月二十一日电"],
];

for (const [lead, dateline] of DATELINES) {
  test(`the dateline of “${lead}” is ${dateline}`, () => assert.equal(readLead(lead)?.dateline, dateline));
}

test("news of the paper's own has no dateline", () => {
  assert.deepEqual(readLead("本报讯（记者 王威晨）日前"), { rule: "own-news" });
});

const NO_LEADS = ["会议强调，要抓好年底各项工作", "记者看到，广场上人来人往", "本报曾多次报道此事"];

for (const text of NO_LEADS) {
  test(`“${text}” could be any paragraph`, () => assert.equal(readLead(text), null));
}
