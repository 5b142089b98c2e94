import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { zh } from "../../src/parse/languages/zh/index.ts";
import { pageOf } from "./pages.ts";

const RIVER = ["本报讯（记者 周敏）3月16日，青渡", "县举行河道清淤现场会，十二条河道年内", "全部清淤。"];
const BOAT = [
  "天刚蒙蒙亮，老张就把小船摇到河心，",
  "弯腰捞起一只塑料瓶，随手扔进船舱。三",
  "十年来他天天如此。",
];
const PARKING = ["王先生来电说，文诚路人行道上经常停", "满私家车，行人只好走机动车道。"];

function told(...lines: readonly string[]): readonly (readonly string[])[] {
  return parseIssue([pageOf(lines)]).articles.map(({ kicker, title, paragraphs }) => [
    ...(kicker ? [kicker] : []),
    title,
    ...paragraphs.map(({ text }) => text),
  ]);
}

const joined = (lines: readonly string[]): string => lines.join("");
const STORY = ["百姓故事", "“摇橹阿公”的三十年"];
const EXPOSED = ["曝光台", "人行道成了停车场"];

test("the label of a column over a headline begins an article and is its kicker, tight on it or set apart", () => {
  const expected = [
    ["青渡十二条河道年内清淤", joined(RIVER)],
    [...STORY, joined(BOAT)],
    [...EXPOSED, joined(PARKING)],
  ];
  const river = ["青渡十二条河道年内清淤", ...RIVER];
  assert.deepEqual(told(...river, "", ...STORY, ...BOAT, "", ...EXPOSED, ...PARKING), expected);
  const apart = [...STORY, ""].flatMap((line) => [line, ""]);
  assert.deepEqual(
    told(...river, "", ...apart, ...BOAT, "", EXPOSED[0] as string, "", EXPOSED[1] as string, ...PARKING),
    expected,
  );
});

test("its headline is the article's own, though another article says more of it", () => {
  const years = ["本报讯（记者 秦岚）10月10日，清渡大", "学建校七十年，光影里的七十载图片展开幕。"];
  const light = ["近两万名校友从四面八方回到母校，重温", "青春岁月。"];
  assert.deepEqual(told("清渡大学庆祝建校七十年", ...years, "", "图说校庆", "光影里的七十年", ...light)[1], [
    "图说校庆",
    "光影里的七十年",
    joined(light),
  ]);
});

for (const [label, headline] of [
  ["“我与青渡”征文选登", "一座桥的变迁"],
  ["图说校庆", "光影里的七十年"],
  ["健康問答", "孩子近視能治好嗎"],
  ["职工文苑", "我的师傅"],
] as const)
  test(`${label} is a label over ${headline}`, () => assert.ok(zh.isLabelOver(label, headline)));

for (const [line, under, why] of [
  ["讲好乡村故事", "传承红色基因", "lines of a headline are as long"],
  ["渡口的故事", "——记老船工韩石", "what stands under it is a deck"],
  ["人物档案", "高建军，炼钢厂炉长", "a box belongs to the article over it"],
  ["三年捞起十吨垃圾的故事", "一座桥的变迁", "no label is so long"],
] as const)
  test(`${line} is no label over ${under}: ${why}`, () => assert.ok(!zh.isLabelOver(line, under)));

test("a label may be said whole, or name the series that an article is part of", () => {
  const over = (label: string, headline: string): boolean => zh.isLabelOver(label, headline);
  assert.ok(over("街谈巷议", "公园里该多放几条长凳"));
  assert.ok(over("班组长手记", "我带的三个徒弟"));
  assert.ok(over("法律信箱", "租来的房子漏水该谁修"));
  assert.ok(over("庆祝建校七十周年专栏", "草棚里的第一堂课"));
  assert.ok(!over("厂记者手记", "我带的三个徒弟"), "a box of the article over it, its mark misread");
});

const PURSE = [
  "清晨，环卫工张四妹在建设路清扫时捡到一",
  "个黑色手提包，她在路边等了两个小时，失",
  "主匆匆赶来，连声道谢。",
];
const WIRES = ["“再也不用从五楼往下甩电线了！”家住文昌", "阁小区的刘庆华推着电动车，熟练地扫码充", "电。"];
const MUSHROOMS = ["县疾控中心提醒：近期雨水增多，野生菌生", "长旺盛，请市民不采、不买、不吃野生蘑菇", "。"];
const COLUMNS = [
  ["记者跑腿", "老小区里的“飞线”剪掉了", WIRES],
  ["暖新闻", "环卫工拾到万元现金苦等失主", PURSE],
  ["健康一刻", "雨季谨防毒蘑菇中毒", MUSHROOMS],
] as const;
const kickers = (lines: readonly string[]): readonly (readonly [string | undefined, string])[] =>
  parseIssue([pageOf(lines)]).articles.map(({ kicker, title }) => [kicker, title]);

for (const [setting, set] of [
  ["tight", (label: string, headline: string) => [label, headline]],
  ["apart", (label: string, headline: string) => [label, "", headline, ""]],
] as const)
  test(`labels of any words are known by one another, where one has a byline under its headline, set ${setting}`, () => {
    const page = COLUMNS.flatMap(([label, headline, text], index) => [
      ...set(label, headline),
      ...(index === 0 ? ["本报记者 夏露", ""] : []),
      ...text,
      "",
    ]);
    assert.deepEqual(
      kickers(page),
      COLUMNS.map(([label, headline]) => [label, headline]),
    );
  });

for (const line of ["县文旅局", "城关镇", "案例一", "记者手记", "到外"])
  test(`“${line}” over a headline is no label by its form`, () => assert.equal(zh.mayBeLabel(line), false));
