import assert from "node:assert/strict";
import { test } from "node:test";
import {
  goesOnNotice,
  isNoticeTitle,
  linesOfNotice,
  NOTICE_FORMS,
  noticeRule,
  tellsContact,
} from "../../../src/parse/languages/zh/notices.ts";

for (const { rule, example } of NOTICE_FORMS) {
  test(`${rule}: “${example.replace("\n", " / ")}” is known`, () =>
    assert.equal(noticeRule(example.split("\n")), rule));
}

for (const line of [
  "孝男　王進財　泣謝",
  "黃福安　率子女　同鞠躬",
  "檳城萬興隆號啓",
  "本报编辑室",
  "陈永福谨启",
])
  test(`“${line}” signs a notice`, () => assert.ok(goesOnNotice([line])));

test("what is on is a list of days, hours, houses and works", () => {
  const films = ["今日電影", "金城戲院：英烈千秋", "僑聲戲院：梅花"];
  const air = ["广播节目", "五点三十分　联播节目", "十二点　对农村广播", "东门乡抢收早稻"];
  assert.equal(noticeRule(films), "service-table");
  assert.equal(noticeRule(["氣象", "今日天氣：晴時多雲，東北風三至四級，最高三十一度"]), "service-table");
  assert.equal(linesOfNotice(air), 3);
  assert.equal(noticeRule(["电影节目", "县里的电影院今晚放映新片，请大家前往观看。"]), null);
});

for (const title of ["电影预告", "今日節目", "广播节目", "县人民广播电台节目时间表", "影讯"])
  test(`“${title}” is set over what is on`, () => assert.ok(isNoticeTitle(title)));

test("the prices of gold, the boats and the price of vegetables are tables", () => {
  for (const rows of [
    ["金鈔行情", "黃金每兩：買入一五六〇元，賣出一五八〇元", "港幣每元：買入七．六〇元，賣出七．七五元"],
    ["臺北市今日蔬菜批發價格", "甘藍　每公斤五元二角", "番茄　每公斤九元"],
    ["船期消息", "今日開：濟南輪　下午四時往汕頭"],
  ])
    assert.equal(noticeRule(rows), "service-table", rows[0]);
});

for (const rows of [
  ["警告逃妻", "林阿嬌攜帶首飾離家，限三日內返家，逾期依法訴究。夫　陳金土"],
  ["招请", "本公司招请电焊工友三名，有经验者优先，请亲临怡保路本公司接洽。"],
  ["請人", "餐館請企枱、收碗各一名，薪優，電七三二—四一〇八陳先生洽"],
])
  test(`${rows[0]} is a small advertisement`, () => assert.equal(noticeRule(rows), "private-notice"));

for (const rows of [
  ["更正", "昨日本报第三版“张明理”应为“张明礼”，特此更正。"],
  ["遗失的美好", "村口的老槐树还在，树下的石磨却不见了。"],
])
  test(`${rows[0]} is an article`, () => assert.equal(noticeRule(rows), null));

for (const title of ["电影下乡", "广播进村", "今日节目精彩"])
  test(`“${title}” is a headline`, () => assert.ok(!isNoticeTitle(title)));

test("a notice of the government is an article", () =>
  assert.equal(
    noticeRule(["国务院公告", "为表达全国各族人民的深切哀悼，国务院决定举行全国性哀悼活动。"]),
    null,
  ));

test("a correction of what the paper printed is an article", () =>
  assert.equal(noticeRule(["更正", "本报一文中，“六万亩”应为“六十万亩”，特此更正，并向读者致歉。"]), null));

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
  "更正",
  "下期预告",
  "2021年度《清河报》开始征订",
])
  test(`“${title}” may be set apart over a notice`, () => assert.ok(isNoticeTitle(title)));

for (const headline of [
  "全国人民代表大会常务委员会公告",
  "停电公告栏前的一小时",
  "公告栏里的大学问",
  "我县启动党报党刊征订工作",
])
  test(`“${headline}” is set over an article`, () => assert.ok(!isNoticeTitle(headline)));

test("how to reach who asks goes on a notice", () => {
  assert.ok(goesOnNotice(["报名地点：县公共资源交易中心", "联系人：赵先生"]));
  assert.ok(goesOnNotice(["李明遗失身份证，号码", "3702021980010112，声明作废。"]));
  assert.ok(goesOnNotice(["孙鹤亭同志治丧委员会"]));
  assert.ok(goesOnNotice(["2015年6月11日"]));
  assert.ok(goesOnNotice(["春季开学第一课 安全记心间　2版"]));
  assert.ok(goesOnNotice(["来稿请注明真实姓名、通联地址及联", "系电话。"]));
  assert.ok(goesOnNotice(["清河报编辑部"]));
  assert.ok(!goesOnNotice(["市民可以报名。", "夜校下月开课。"]));
  assert.ok(!goesOnNotice(["全国人民代表大会常务委员会"]));
});

for (const notice of [
  "停电通知\n因线路检修，下列区域将停电，请有关用\n户做好准备。",
  "征稿启事\n本刊征集散文、诗歌，来稿请注明姓名、地址。",
  "訃聞\n先父李公慟於四月五日壽終，享年八十有二歲。\n哀此訃聞\n孝男　志明　泣告",
  "招請\n餐館請企枱二名，有經驗者優先。電212-555-0188洽張經理",
  "鳴謝\n先母出殯之日，承蒙各界親友惠賜花圈奠儀，歿存均感。\n孝子　陳國雄　叩謝",
  "征稿启事\n本报副刊面向全县征集散文、诗歌，字数在1500字以内。",
  "下期预告\n本报下期将推出《老街的记忆》专版，敬请关注。",
  "2021年度《清河报》开始征订\n全县各邮政网点均可办理。订阅电话：0633-1234567",
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

test("where no blank line ends it, a notice ends with what it declares, its telephone number or its signature", () => {
  const after = ["交警夜查酒驾", "本报讯（通讯员　刘敏）10月14日晚，"];
  const counted = (...notice: readonly string[]): number =>
    linesOfNotice([...notice, ...after]) - notice.length;
  assert.equal(counted("更正", "本报一文中，“六万亩”应为“六十万亩”，", "特此更正，并向读者致歉。"), 0);
  assert.equal(
    counted("遗失声明", "李明遗失身份证，号码", "3702021980010112，声明作废。", "王芳遗失护照，声明作废。"),
    0,
  );
  assert.equal(counted("讣告", "孙鹤亭同志因病逝世。特此讣告。", "孙鹤亭同志治丧委员会", "2015年6月11日"), 0);
  assert.equal(counted("招租", "门头房60平米，价格面议。", "电话：0532-85858585"), 0);
});

test("it ends before the title of the next, and is none where nothing ends it", () => {
  assert.equal(linesOfNotice(["招租", "电话：0532-85858585", "更正", "特此更正。"]), 2);
  assert.equal(linesOfNotice(["公告", "县城新增停车位八百个，缓解了", "群众停车难题。"]), 0);
});

test("contents go as far as headlines with their pages do", () => {
  const contents = ["★ 今日看点 ★", "● 数字里的镜湖　3版", "● 年味渐浓　4版"];
  assert.equal(linesOfNotice([...contents, "新年贺词", "致全区人民的一封信"]), 3);
  assert.equal(linesOfNotice(["导读", "近年来，我区加快建设步伐。"]), 0);
});

for (const asked of ["请过往车辆绕行。", "请各用户提前储水。", "请全体业主周知。", "请广大市民配合。"])
  test(`a public notice asks whom it concerns: ${asked}`, () =>
    assert.equal(noticeRule(["公 告", `自本月28日起施工，${asked}`, "清河市公安局"]), "notice"));
