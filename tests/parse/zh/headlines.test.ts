import assert from "node:assert/strict";
import { test } from "node:test";
import { zh } from "../../../src/parse/languages/zh/index.ts";

const RUBRICS = [
  "让担当任事的干部脱颖而出（人民时评）",
  "“此刻，我们也是战士！”（记录中国·战疫）",
  "让人民群众有更多获得感(连线·委员通道)",
  "感受医者仁心的温度 〈金台随笔)",
];

for (const text of RUBRICS) {
  test(`“${text}” ends with a rubric`, () => assert.ok(zh.endsWithRubric(text)));
}

const NO_RUBRICS = [
  "会议还研究了其他事项（名单附后）。",
  "会议还研究了其他事项。（名单附后）",
  "临港区召开党工委（扩大）会议",
  "（作者为信阳师范学院党委书记、教授）",
  "（本报曼谷电）",
  "（作者为高等学校教授）（本报记者姜静）",
];

for (const text of NO_RUBRICS) {
  test(`“${text}” ends with no rubric`, () => assert.ok(!zh.endsWithRubric(text)));
}

const DAYS = [
  "国家主席习近平16日晚同俄罗斯总统普京通电话。",
  "区图书馆的夜间书房日前开放。",
  "记者近日走进麻园村。",
];

for (const text of DAYS) {
  test(`“${text}” names its day`, () => assert.ok(zh.namesDay(text)));
}

test("a day that is named far inside a paragraph is not its day", () => {
  assert.ok(!zh.namesDay("养护单位介绍，桥上新装的传感器把裂缝、位移和温度随时传回监测室，5月1日起报警。"));
});

for (const text of ["编辑同志：", "各位委员，同志们：", "主席先生，各位同事：", "女士们，先生们，朋友们："]) {
  test(`“${text}” addresses somebody`, () => assert.ok(zh.isSalutation(text)));
}

for (const text of ["外交部：", "全国人大代表章锋：", "同志们的话让他热泪盈眶"]) {
  test(`“${text}” addresses nobody`, () => assert.ok(!zh.isSalutation(text)));
}

test("a headline has no room for a list of four commas", () => {
  assert.ok(zh.enumerates("该厅联合省发改委、科技厅、工信厅、人社厅、自然资源厅"));
  assert.ok(!zh.enumerates("就近就业、转移就业、稳定就业"));
});

test("what is set over a box of an article begins no column", () => {
  for (const name of [
    "■记者手记",
    "记者手记",
    "小贴士",
    "小贴士·预约试乘",
    "编辑点评",
    "核心阅读",
    "小檔案",
    "記者手記",
  ]) {
    assert.ok(zh.isBoxName(name) && !zh.isColumnName(name), name);
  }
  for (const headline of ["时刻把履职放在心上（记者手记）", "汛期出行提醒"])
    assert.ok(!zh.isBoxName(headline), headline);
});

const WITHOUT_RUBRIC: readonly (readonly [headline: string, without: string])[] = [
  ["责任是防控疫情的堤坝（人民论坛）", "责任是防控疫情的堤坝"],
  ["推动农产品加工业高质量发展 (新知新觉)", "推动农产品加工业高质量发展"],
  ["让中巴合作行稳致远 〈大使随笔)", "让中巴合作行稳致远"],
  ["秋收机械检修培训班开班", "秋收机械检修培训班开班"],
  ["（新华社北京11月2日电）", "（新华社北京11月2日电）"],
  ["百姓“菜篮子”里的获得感（“十三五”，我们这样走过）", "百姓“菜篮子”里的获得感"],
  ["我国一般贸易（下转第二版）", "我国一般贸易（下转第二版）"],
];

for (const [headline, without] of WITHOUT_RUBRIC) {
  test(`“${headline}” without its rubric is “${without}”`, () =>
    assert.equal(zh.withoutRubric(headline), without));
}

for (const line of [
  "王芳主持",
  "马波张彤陪同调研",
  "王芳、李明等出席",
  "王芳主持 李明作报告",
  "区委书记李志强主持",
])
  test(`“${line}” says who was there`, () => assert.ok(zh.tellsWhoCame(line)));

for (const line of ["王芳出席金秋晚会", "代表们出席", "王芳", "并发表重要讲话"])
  test(`“${line}” says more, or less`, () => assert.ok(!zh.tellsWhoCame(line)));

test("a headline follows what somebody said", () => {
  assert.ok(zh.endsBeforeHeadline("王芳在调研防汛工作时要求"));
  assert.ok(!zh.endsBeforeHeadline("满足群众新要求"));
  assert.ok(zh.endsBeforeHeadline("回眸2023 展望2024 高质量发展看青屿①"));
  assert.ok(!zh.endsBeforeHeadline("中国抗疫彰显大国担当——携手全球抗疫①"));
});

test("no headline ends with a comma, or with 是", () => {
  for (const half of ["解放思想，", "防控一线是", "清水镇与"]) assert.ok(zh.goesOnBelow(half), half);
  for (const whole of ["代表委员共商国是", "市民踊跃参与", "干群一条心"])
    assert.ok(!zh.goesOnBelow(whole), whole);
});

test("a mark before what papers call columns tells the name of one", () => {
  for (const name of ["◎百姓呼声", "■民生直通车", "●城市观察"]) assert.ok(zh.isColumnName(name), name);
  for (const headline of ["▲石榴镇举行农机检查", "◎小城故事多", "百姓呼声传进会场"])
    assert.ok(!zh.isColumnName(headline), headline);
});

test("OCR reads one part of the dash under a headline, or both, as the numeral 一", () => {
  for (const text of ["——访柳湾区老楼居民", "-一访柳湾区老楼居民", "一一访柳湾区老楼居民"])
    assert.ok(zh.isDeckOfReport(text));
  for (const text of ["——编者", "一编者", "一编 者"]) assert.ok(zh.isDeck(text));
  assert.ok(!zh.isDeck("一编再编的草帽"));
});
