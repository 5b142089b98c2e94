import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { findRows } from "../../src/parse/blocks/rows.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { isRow } from "../../src/parse/languages/zh/rows.ts";
import { pageOf } from "./pages.ts";

const ROWS = [
  "上证指数　3085.04　-0.39%",
  "92号　8.02",
  "08:00　朝闻天下",
  "19:40　黄金剧场：潜伏（5、6、7）",
  "蓝鲸队　3∶1　飞鹰队",
  "山东泰山　3:1　上海海港",
  "大白菜　0.6元　0.5元",
  "区实验小学：王　芳　李　明　张　伟",
  "冯　涛　陈立新",
  "王建国　区人民医院院长",
  "石桥镇王庄村党支部",
  "国网清渡供电公司",
  "冯秀英　轧钢厂天车工",
  "全国大学生英语竞赛　特等奖",
  "大米　3.20元/斤",
  "尺寸：高32厘米，口径8厘米",
  "挽回经济损失：1286.4万元",
  "任命：",
  "尚志国为临河县教育局局长；",
  "冷建华的临河县教育局局长职务。",
  "临河县人民政府县长　范学军",
];

for (const row of ROWS) test(`“${row}” may be a row`, () => assert.ok(isRow(row)));

const NO_ROWS = [
  "守土有方 积极作为",
  "广东 新增12例",
  "2022年11月22日 星期二",
  "本报记者 王芳 李明",
  "投资4300亿元，增长3.5% 创新高",
  "东关街道 打造清廉社区",
  "王启荣 三十八载守护英魂",
  "记者走进石桥镇，探访示范村",
  "小张：早上6点到现在，送了两百多件了。",
  "记者：今天送了多少件？",
];

for (const line of NO_ROWS) test(`“${line}” is no row`, () => assert.ok(!isRow(line)));

const rowsOf = (lines: readonly string[]): readonly string[] =>
  [...findRows(cleanLines(pageOf(lines)), () => false, languageOf(lines.join("\n"))).keys()].map(
    ({ text }) => text,
  );

const TABLE = [
  "指数　收盘　涨跌",
  "上证指数　3085.04　-0.39%",
  "深证成指　11136.81　-0.39%",
  "沪深300　3769.57　-0.85%",
];

test("three rows are a table, with the head of its columns", () => assert.deepEqual(rowsOf(TABLE), TABLE));

test("a head over three rows with as many cells is a table, though no cell is a figure", () => {
  const doctors = [
    "科室　专家　职称　出诊时间",
    "心内科　何国梁　主任医师　周一、周三上午",
    "骨科　叶志强　副主任医师　周四上午",
    "儿科　蔡文静　主任医师　周一至周五",
  ];
  assert.deepEqual(rowsOf(doctors), doctors);
  assert.deepEqual(rowsOf(doctors.slice(1)), [], "three of them may be anything");
});

test("a table under its own name is an article: when doctors see patients, what is paid for what", () => {
  const titles = (name: string): readonly string[] =>
    parseIssue([
      pageOf([
        "市医院添了门诊",
        "本报讯　市中心医院新增两个周末门诊，患者可在网上预约。",
        "",
        name,
        ...TABLE,
      ]),
    ]).articles.map(({ title }) => title);
  for (const name of ["市中心医院专家门诊时间表", "农产品批发价格"])
    assert.deepEqual(titles(name), ["市医院添了门诊", name]);
});

test("the name of a table tells it also where its unit stands under the name", () => {
  const page = [
    ...["存款利率下调", "本报讯　昨日起，各银行下调存款利率。", ""],
    "人民币外汇牌价",
    "（单位：人民币元）",
    ...TABLE,
  ];
  assert.equal(parseIssue([pageOf(page)]).articles.length, 2);
});

test("two lines that look like rows are none", () => assert.deepEqual(rowsOf(TABLE.slice(0, 3)), []));

test("a list of names may end with a single one", () => {
  const names = ["王　芳　李　明", "赵　强　孙丽丽", "周建国　吴晓燕", "张　倩"];
  assert.deepEqual(rowsOf(names), names);
});

test("the cells of a row stay apart", () => {
  const row = "1 广原 11 0 22";
  const issue = parseIssue([pageOf(["积分榜", row, "2 清渡 9 2 20", "3 山前 8 3 19"])]);
  assert.equal(issue.articles[0]?.paragraphs[0]?.text, row);
});

test("the names of a list are nobody's byline, and its lines are paragraphs", () => {
  const lines = [
    "优秀教师名单",
    "区实验小学：王　芳　李　明　张　伟",
    "　　　　　　赵　强　孙丽丽",
    "区第一中学：周建国　吴晓燕　郑　洁",
    "　　　　　　张　倩",
  ];
  const [article, ...others] = parseIssue([pageOf(lines)]).articles;
  assert.deepEqual(others, []);
  assert.equal(article?.title, lines[0]);
  assert.deepEqual(article?.reporter, []);
  assert.deepEqual(
    article?.paragraphs.map(({ text }) => text),
    lines.slice(1).map((line) => line.trim()),
  );
});

test("those who are honoured are rows, each with what he is, and so are offices, blank lines between them or none", () => {
  const list = ["优秀共产党员", "王建国　区人民医院院长", "李秀英　鼓楼社区党委书记", "陈志明　清渡中学教师"];
  const offices = ["先进基层党组织", "东关街道鼓楼社区党委", "石桥镇王庄村党支部", "清渡中学党总支"];
  const rows = [...list.slice(1), ...offices.slice(1)];
  assert.deepEqual(rowsOf([...list, ...offices]), rows);
  assert.deepEqual(rowsOf([...list, ...offices].flatMap((line) => [line, ""])), rows);
});

const VETERAN = [
  "本报讯（记者 石磊）4月26日，清渡钢厂",
  "举行劳模座谈会，四名劳模讲述了自己在",
  "炉前的经历。",
];
const MODELS = ["高建军　炼钢厂炉长", "冯秀英　轧钢厂天车工", "邹立新　能源中心技术员"];

test("the headline of a list over its rows begins an article, though no blank line stands there", () => {
  for (const title of ["劳模榜", "劳动模范名单（3名）"]) {
    const { articles } = parseIssue([pageOf(["钢厂举行劳模座谈会", ...VETERAN, title, ...MODELS])]);
    assert.deepEqual(
      articles.map(({ title, paragraphs }) => [title, paragraphs.length]),
      [
        ["钢厂举行劳模座谈会", 1],
        [title, 3],
      ],
    );
  }
});
