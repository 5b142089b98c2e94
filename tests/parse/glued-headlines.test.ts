import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { blocksOf } from "./page-blocks.ts";

/** Paragraphs whose first lines are two characters short. */
const PARAGRAPHS = [
  "十年过去，昔日的一片片农田荒",
  "坡，如今是工厂、楼宇、小区、公园",
  "与湖泊，产出了全县一成半的经济总",
  "量。",
  "作为国家级的开放新区，沙湾区",
  "要从制造之城变成智慧之城，要成为",
  "这一座山城改革发展与开放的动力之",
  "源。",
];

test("a short line between two paragraphs is a headline, the short last line of a paragraph is not", () => {
  const blocks = blocksOf([
    "我县举行冬季征兵欢送大会",
    "本报讯（记者 米从善）12 月16 日上",
    "午，松澄县人武部大院锣鼓喧天，我",
    "县举行2009 年冬季征兵欢送大会，",
    "186 名新兵胸戴红花，告别亲人，踏",
    "上从军之路。",
    "据了解，今冬征兵我县报名应征青年",
    "达1240 人，其中大专以上文化程度的",
    "占百分之三十八，为历年最高。",
    "冬季用煤气 通风最要紧",
    "入冬以来，县人民医院已接诊一氧化",
    "碳中毒患者14例，多为使用煤炉取暖",
    "或燃气热水器时门窗紧闭所致。",
  ]);
  assert.deepEqual(blocks, [
    "display 我县举行冬季征兵欢送大会",
    "body 本报讯（记者 米从善）12 月16 日上",
    "body 据了解，今冬征兵我县报名应征青年",
    "display 冬季用煤气 通风最要紧",
    "body 入冬以来，县人民医院已接诊一氧化",
  ]);
});

test("lines at the head of a page that are as wide as a paragraph's first, over a lead, are a headline", () => {
  const heading = ["传统产业开新局新兴产业后劲足", "清渡沙湾新区着力增强发展动能"];
  const lead = ["本报讯（记者 陆 静）沙湾新区", "因为开放的产业、环境与平台，近来", "远近闻名。"];
  const blocks = blocksOf(["今日清渡2022年11月22日星期二第1版", ...heading, ...lead, ...PARAGRAPHS]);
  assert.deepEqual(blocks.slice(1, 3), [`display ${heading[0]}`, `body ${lead[0]}`]);
});

test("a headline under a full last line is told by the byline under it", () => {
  const blocks = blocksOf([
    "　　编者按　今年是改革开放四十周年。",
    "本报从今天起推出专栏，敬请垂注意。",
    "从三轮车夫到农机大王",
    "◎本报记者　李　静",
    "　　“那年，我花80块钱买了一辆旧三",
    "轮车，跑起了运输。”他坐在办公室里，",
    "回忆起当年的情景。",
  ]);
  assert.ok(blocks.includes("display 从三轮车夫到农机大王"), blocks.join("\n"));
});

test("a line at the head of a page goes on no text, however wide it is", () => {
  const headline = "松绑减负，凝聚决战决胜磅礴力量众";
  const blocks = blocksOf(["今日清渡2022年11月22日星期二第2版", headline, ...PARAGRAPHS]);
  assert.deepEqual(blocks.slice(1, 3), [`display ${headline}`, `body ${PARAGRAPHS[0]}`]);
});

test("those whom a document is for are no part of its headline", () => {
  const lines = ["关于表彰优秀教师的决定", "各镇（街道）、区直各部门：", "　　近年来，全区教师教书育人。"];
  assert.deepEqual(blocksOf(lines), [
    `display ${lines[0]}`,
    `body ${lines[1]}`,
    "body 近年来，全区教师教书育人。",
  ]);
});

test("short news under marked headlines, a paragraph each, are articles of their own", () => {
  const lines = [
    "区人大视察城市供水",
    "",
    "本报讯（记者 汤沐）4月28日，区人大组",
    "织部分代表视察城市供水工作，听取汇报。",
    "",
    "▲区图书馆照常开放",
    "节日期间图书馆借阅室和少儿室照常开",
    "放，市民凭借书证参加各种讲座。",
    "▲清溪河禁渔期开始",
    "自五月起，清溪河进入两个月的禁渔期，",
    "禁止一切捕捞作业，渔政部门将巡查。",
    "▲石榴镇检查农机安全",
    "农机监理人员深入各村，逐台检查拖拉",
    "机和联合收割机的灯光与制动装置。",
  ];
  const { articles } = parseIssue([{ number: 1, file: "01.txt", lines }]);
  assert.deepEqual(
    articles.map(({ title }) => title.replace("▲", "")),
    ["区人大视察城市供水", "区图书馆照常开放", "清溪河禁渔期开始", "石榴镇检查农机安全"],
  );
});

test("two lines without any mark are a headline, though the first is as wide as a paragraph's", () => {
  const blocks = blocksOf([
    "金槌中秋聯誼賽 松台12勁旅以球會友",
    "【記者米從善／松城報導】由松嶼縣",
    "政府主辦、松嶼縣槌球協會承辦的",
    "「114年松嶼縣運動i台灣2.0-金槌中秋",
    "聯誼賽」秋季賽，昨（28）日在松城鎮延",
    "平郡王祠槌球場熱鬧展開。今年計有來自",
    "松嶼、台灣本島等地共12支勁旅、約",
    "100位選手齊聚競技。",
    "開幕典禮於上午九時舉行，由松嶼縣",
    "槌球協會理事長方大同主持，縣府教育處",
    "副處長李小雲、縣立體育場組長王小芳等",
    "人均出席，共同為賽事揭幕。",
    "比賽結果，冠軍為台北市文山區萬祥",
    "隊、亞軍彰化隊、季軍松寧隊、殿軍烈嶼",
    "隊。",
    "縣議會定期會召開分組審查委員會會議",
    "陳大明主持第二審查委員會會議",
    "松嶼縣議會第八屆第六次定期會第二",
    "審查委員會昨（22）日上午召開分組審查",
    "會議，由小組召集人陳大明主持，副召集",
    "人蔡小其、委員張小雲、陳小錦、唐小麗",
    "出席，會中審查縣府提案三案，審查意見",
    "為「照案通過」，將提交大會進行後續審",
    "議。",
    "稅務局長葉小綺、科長張小玉、董小",
    "威、李慈榮等與會。",
  ]);
  assert.ok(blocks.includes("display 縣議會定期會召開分組審查委員會會議"));
});

test("a line as wide as the column over one that begins with a day is a headline", () => {
  const blocks = blocksOf([
    "今日松澄 2013年3月27日 星期三",
    "全县春季植树造林突破3万亩",
    "本报讯（记者米从善） 截",
    "至3月25日，全县春季植树造",
    "林突破3万亩，完成全年任务",
    "的92%。",
    "今年以来，我县按照“适",
    "地适树”的原则，大力实施水",
    "系绿化、农田林网、镇村绿化",
    "三大工程。",
    "县人武部开展学雷锋活动服务",
    "近日，县人武部组织官兵",
    "到敬老院打扫卫生，为老人理",
    "发、洗衣，受到好评。",
    "镇中心小学举行趣味运动大会",
    "3月22日，镇中心小学举",
    "行趣味运动会，全校800余名",
    "师生参加，现场欢声笑语。",
  ]);
  assert.ok(blocks.includes("display 县人武部开展学雷锋活动服务"));
  assert.ok(blocks.includes("display 镇中心小学举行趣味运动大会"));
});

test("a headline stands over where the reporter has it from, though it is as wide as a first line", () => {
  const blocks = blocksOf([
    "“僵尸车”占道",
    "12小时内清走了",
    "◎百姓呼声",
    "市民反映：新湖路南段停着一辆落满灰尘的面包车，占用公共车位近一年，希望有人管管。",
    "记者核实：7月10日，记者来到现场看到，该车轮胎干瘪，车窗破碎。",
    "部门回应：平原交警大队工作人员表示，已联系车主并将车辆拖移。",
    "（记者 马超 采写）",
    "高温天，这份避暑地图请收好",
    "记者从市人防办获悉，即日起，",
    "我市7处人防纳凉点免费向市民开",
    "放，开放时间为每天上午9时至晚",
    "上9时，持续到8月31日。",
    "纳凉点　地址",
    "中心广场　人民路12号",
    "火车站　站前街3号",
    "湖滨公园　滨湖路66号",
    "本周六有流星雨",
    "本报讯（记者 周洋）记者从",
    "市天文学会获悉，本周六夜间，宝",
    "瓶座流星雨将迎来极大，感兴趣的",
    "市民可在远离灯光处观测。",
    "上接03版《城市更新“留”住乡愁》",
  ]);
  assert.ok(blocks.includes("display 高温天，这份避暑地图请收好"));
});

test("no headline ends inside the title of a work", () => {
  const blocks = blocksOf([
    "更 正",
    "本报6月8日2版《我区新增公交线路",
    "三条》一文中，“清渡19路”应为“清渡",
    "91路”，特此更正，并致歉意。",
    "我区新增公交线路",
    "本报讯（记者 林晨）记者从区公交公司",
    "获悉，本周起新开三条线路。",
  ]);
  assert.equal(blocks[1], "body 本报6月8日2版《我区新增公交线路");
});
