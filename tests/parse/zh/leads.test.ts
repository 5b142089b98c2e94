import assert from "node:assert/strict";
import { test } from "node:test";
import { LEAD_FORMS, readLead } from "../../../src/parse/languages/zh/leads.ts";

for (const { rule, example } of LEAD_FORMS) {
  test(`lead form ${rule} knows “${example}”`, () => assert.equal(readLead(example)?.rule, rule));
}

const DATELINES: readonly (readonly [lead: string, dateline: string])[] = [
  ["（泗水三日航訊）新加坡籃球隊", "泗水三日航訊"],
  ["本报北京11月21日电（记者 王芳）临港区", "本报北京11月21日电"],
  ["浙江在线6月16日讯（浙江在线记者 王芳）粮食", "浙江在线6月16日讯"],
  ["〔中央社台北二十日電〕連日豪雨", "中央社台北二十日電"],
  ["本报青岛10 月23 日电（记者雷阳）为根治", "本报青岛10月23日电"],
  ["新华社济南十一月二十一日电 山东省", "新华社济南十一月二十一日电"],
  ["新华社三十日讯 中华人民共和国", "新华社三十日讯"],
  ["新华社据塔斯社莫斯科1日讯苏联", "新华社据塔斯社莫斯科1日讯"],
  ["法新社十九日电 美国", "法新社十九日电"],
  ["中国江苏网5月25日讯 24日上午", "中国江苏网5月25日讯"],
  ["（吉打·亚罗士打17日讯）吉打州", "吉打·亚罗士打17日讯"],
  ["（台北11日综合电）台湾气象署", "台北11日综合电"],
  ["【法國新聞社東京十七日電】日皇", "法國新聞社東京十七日電"],
  ["【美國新聞處華盛頓十七日電】", "美國新聞處華盛頓十七日電"],
  ["【“中央社”台北六日电】“立法院”今天上午", "“中央社”台北六日电"],
  ["（雅加达2日法新电）印尼总统", "雅加达2日法新电"],
  ["（漢堡廿九日海通電）德國海軍", "漢堡廿九日海通電"],
  ["（重慶廿六日國民社電）江西", "重慶廿六日國民社電"],
  ["西德。巴登巴登拾五日合衆社電。法國內閣總理", "巴登巴登拾五日合衆社電"],
];

for (const [lead, dateline] of DATELINES) {
  test(`the dateline of “${lead}” is ${dateline}`, () => assert.equal(readLead(lead)?.dateline, dateline));
}

test("news of the paper's own has no dateline", () => {
  assert.deepEqual(readLead("本报讯（记者 王威晨）日前"), { rule: "own-news" });
});

for (const lead of [
  "（本报新山讯）昨天",
  "（特訊）學聯",
  "（北京综合讯）中国",
  "【本报综合报道】日前",
  "【本报惠州通訊】東江連日水漲",
  "【本报专访】澳门街坊会",
  "《青年报》讯 日前",
  "（马院 许可）10月8日，马克思主义学院召开研讨会",
  "（学生记者 谭静）9月28日晚",
  "（新华社微特稿）法国铁路公司",
])
  test(`“${lead}” begins an article`, () => assert.notEqual(readLead(lead), null));

const NO_LEADS = [
  "会议强调，要抓好年底各项工作",
  "记者看到，广场上人来人往",
  "本报曾多次报道此事",
  "新华社18日电文称",
  "（怡保13日讯）",
  "据德新社报道，",
  "（喜讯）日前",
  "（上接 第一版）11月21日",
  "【记者调查】",
  "【记者手记】走出小区",
  "美聯社記者日前前往壽縣採訪，看見",
  "本报通讯员　东风公社报道组",
];

for (const text of NO_LEADS) {
  test(`“${text}” could be any paragraph`, () => assert.equal(readLead(text), null));
}

for (const text of ["【又訊】英首相今日午後", "又讯 另一艘船也已到达", "（另电）英军已占领贝叶城"])
  test(`“${text}” goes on the article before it`, () => assert.equal(readLead(text), null));
