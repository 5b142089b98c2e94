import assert from "node:assert/strict";
import { test } from "node:test";
import { CLOSE_FORMS, closesAlone, readClose } from "../../../src/parse/languages/zh/closes.ts";
import { zh } from "../../../src/parse/languages/zh/index.ts";

for (const { rule, example } of CLOSE_FORMS) {
  test(`close form ${rule} knows “${example}”`, () => assert.equal(readClose(example), rule));
}

const NO_CLOSES = [
  "会议还研究了其他事项。",
  "临港区召开党工委（扩大）会议",
  "（下转第二版）",
  "创新能力提升工程（第二批）",
  "本报讯（记者 左菁）",
  "新华社武汉3月14日电（记者 左菁 通讯员 卫宁）",
];

for (const text of NO_CLOSES) {
  test(`“${text}” closes no article`, () => assert.equal(readClose(text), null));
}

const CLOSES: readonly (readonly [fact: string, text: string, rule: string])[] = [
  ["an author's office may have brackets", "（作者为中央党校（国家行政学院）教授）", "source-at-end"],
  [
    "a report may come from many cities",
    "（本报北京、华盛顿、雅加达、里约热内卢、罗马8月18日电）",
    "dateline-at-end",
  ],
];

for (const [fact, text, rule] of CLOSES) {
  test(`${fact}: “${text}”`, () => assert.equal(readClose(`愿为此努力。${text}`), rule));
}

for (const line of [
  "天津河东区　李国伟",
  "河北省唐山市 许贵元",
  "海棠街道　方大爷",
  "三明钢铁厂　陈建国",
  "鄂尔多斯市 白 玉",
]) {
  test(`“${line}” signs a reader's letter`, () => assert.equal(readClose(line), "reader-signs"));
}

for (const line of ["湖南衡阳市 云端祭扫", "山东聊城市", "访白鹭镇 看新变化"]) {
  test(`“${line}” signs no letter`, () => assert.equal(readClose(line), null));
}

test("a dateline in square brackets that fills its line leads in the text under it", () => {
  assert.ok(!closesAlone("【美國新聞處華盛頓十七日電】"));
  assert.ok(closesAlone("（路透社华盛顿十七日电）"));
});

for (const text of ["（本报讯）县纪委日前查处一起案件。（纪　宣）", "（本报讯）粮站日前改了时间。（陈礼生）"])
  test(`what begins and ends in brackets is more than a close: “${text}”`, () =>
    assert.ok(!closesAlone(text)));

for (const text of ["积肥三百万担。（李）", "播种一百亩。（欧）"])
  test(`“${text}” is signed with a family name`, () => assert.equal(readClose(text), "signed-in-brackets"));

for (const text of ["积肥三百万担。（完）", "播种一百亩。（下）", "播种一百亩。（图）"])
  test(`“${text}” is signed by nobody`, () => assert.notEqual(readClose(text), "signed-in-brackets"));

for (const text of [
  "社员们非常满意。（社员　谢青松）",
  "请及早储备。（农资公司）",
  "受到称赞。（前进公社广播站）",
  "已经播种。（县农科所）",
])
  test(`“${text}” is signed by an office`, () => assert.equal(readClose(text), "signed-by-office"));

for (const text of ["受到称赞。（见本报资料室）", "已经播种。（详见县农科所）"])
  test(`“${text}” is not`, () => assert.equal(readClose(text), null));

for (const text of ["水平有效提升。①6", "初心没有变。②22", "正在侦办中。②", "环境整治。（王芳）③2"])
  test(`“${text}” ends with an editor's code`, () =>
    assert.ok(zh.endsSentence(text) && readClose(text) !== null));

for (const text of ["——努力续写更多“春天的故事”⑤", "如图①", "产品合格率达①9"])
  test(`“${text}” ends with a number`, () => assert.ok(!zh.endsSentence(text)));

test("who photographed, alone in his line, closes no article", () => {
  assert.ok(!closesAlone("（攝影/于家豪）"));
  assert.ok(closesAlone("（白宪顺　摄影报道）"));
});

test("a close may be a paragraph of its own", () => {
  assert.ok(closesAlone("（本报曼谷电）"));
  assert.ok(!closesAlone("村民们过上了好日子。（本报记者 潘彬玉）"));
});

for (const line of [
  "栏目投稿邮箱：lanmu@example.com",
  "（欢迎投稿，信箱：luntan@example.com）",
  "欢迎赐图投稿，邮箱：meixc@example.com。",
  "看更多照片和征稿信息，请登录本报网站专题主页。",
]) {
  test(`“${line}” is the last of an article`, () => assert.ok(closesAlone(line)));
}

test("a paragraph that speaks of letters is not the last", () =>
  assert.ok(
    !closesAlone("欢迎来信：这四个字写在村口的信箱上。老人每天都去看一看，里面有没有孩子们写来的信。"),
  ));

test("a dateline in brackets closes an article though OCR lost its last bracket, or set it apart", () => {
  assert.ok(closesAlone("(本报伦敦10月22日电"));
  assert.ok(closesAlone("(本报莫斯科5月8日电) (记者 萧"));
  assert.ok(!closesAlone("(本报讯) 近日，青石大桥建成通车"));
});

for (const note of ["（本文配图由区城运中心提供）", "（本版图片除署名外由区委宣传部提供）"])
  test(`“${note}” stands under an article and ends it`, () => assert.ok(closesAlone(note)));

for (const line of ["（相关报道见第四版）", "（回信全文另发）"]) {
  test(`“${line}” is no paragraph that an article begins with, nor does one end where a paragraph ends so`, () => {
    assert.ok(closesAlone(line));
    assert.equal(readClose(`主席团会议通过了大会议程。${line}`), null);
  });
}
