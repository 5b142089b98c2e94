import assert from "node:assert/strict";
import { test } from "node:test";
import {
  goesOnNotice,
  isNoticeTitle,
  NOTICE_FORMS,
  noticeRule,
  tellsContact,
} from "../../../src/parse/languages/zh/notices.ts";

for (const { rule, example } of NOTICE_FORMS) {
  test(`${rule}: “${example.replace("\n", " / ")}” is known`, () =>
    assert.equal(noticeRule(example.split("\n")), rule));
}

test("a notice of the government is an article", () =>
  assert.equal(
    noticeRule(["国务院公告", "为表达全国各族人民的深切哀悼，国务院决定举行全国性哀悼活动。"]),
    null,
  ));

test("an article that gives a telephone number is an article", () =>
  assert.equal(noticeRule(["夜校开课", "市民可以报名。", "电话：5553366"]), null));

for (const title of [
  "公　告",
  "遗失声明",
  "招标公告",
  "【招租】",
  "讣　告",
  "遺失聲明",
  "訃聞",
  "招請",
  "鳴謝",
  "寻人启事",
])
  test(`“${title}” may be set apart over a notice`, () => assert.ok(isNoticeTitle(title)));

for (const headline of ["全国人民代表大会常务委员会公告", "停电公告栏前的一小时", "公告栏里的大学问"])
  test(`“${headline}” is set over an article`, () => assert.ok(!isNoticeTitle(headline)));

test("how to reach who asks goes on a notice", () => {
  assert.ok(goesOnNotice(["报名地点：县公共资源交易中心", "联系人：赵先生"]));
  assert.ok(goesOnNotice(["李明遗失身份证，号码", "3702021980010112，声明作废。"]));
  assert.ok(goesOnNotice(["孙鹤亭同志治丧委员会"]));
  assert.ok(goesOnNotice(["2015年6月11日"]));
  assert.ok(goesOnNotice(["春季开学第一课 安全记心间　2版"]));
  assert.ok(!goesOnNotice(["市民可以报名。", "夜校下月开课。"]));
  assert.ok(!goesOnNotice(["全国人民代表大会常务委员会"]));
});

for (const notice of [
  "停电通知\n因线路检修，下列区域将停电，请有关用\n户做好准备。",
  "征稿启事\n本刊征集散文、诗歌，来稿请注明姓名、地址。",
  "訃聞\n先父李公慟於四月五日壽終，享年八十有二歲。\n哀此訃聞\n孝男　志明　泣告",
  "招請\n餐館請企枱二名，有經驗者優先。電212-555-0188洽張經理",
  "鳴謝\n先母出殯之日，承蒙各界親友惠賜花圈奠儀，歿存均感。\n孝子　陳國雄　叩謝",
  "寻人启事\n吴桂兰，女，67岁，6月9日走失。有知情者请联系13800000000，家人必有重谢。",
])
  test(`“${notice.replaceAll("\n", " / ")}” is a notice`, () =>
    assert.equal(noticeRule(notice.split("\n")), "notice"));

for (const line of [
  "四、联系电话：0412-3223456　联系人：李先生",
  "0988328208蔡先生",
  "13900000000",
  "聯絡電話：26543210",
])
  test(`“${line}” says how to reach somebody`, () => assert.ok(tellsContact(line)));

for (const line of ["全市粮食总产量达123456吨", "2022—2023年度", "12345热线今年受理诉求三万件"])
  test(`“${line}” may be a headline`, () => assert.ok(!tellsContact(line)));

for (const lines of [["海城市人民法院"], ["鑫源建材有限公司清算组", "2021年6月18日"]])
  test(`“${lines.join(" / ")}” issues a notice`, () => assert.ok(goesOnNotice(lines)));
