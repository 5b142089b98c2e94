import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const NURSES = [
  "本报讯（通讯员　刘敏）5月12日，",
  "县医院举办国际护士节表彰大会，二十名",
  "优秀护士受到表彰。",
];
const CARS = [
  "县交警大队提醒，夏季高温，车辆自",
  "燃事故多发，驾驶人要定期检查油路和电",
  "路，车内不要放置易燃物品。",
];
const HEAT = ["县医院急诊科医生提醒，出现头晕、", "恶心等症状时，应立即转移到阴凉通风", "处，补充淡盐水。"];
const LAW = ["近日，东关街道组织普法志愿者走进", "集市，向群众发放宣传资料五百余份。"];
const TIDY = ["连日来，石桥镇组织党员干部清理村", "内垃圾，村容村貌焕然一新。"];
const TEA = ["5月10日，柳林乡邀请专家为茶农", "讲解夏茶管理技术，现场示范修剪方法。"];

const joined = (lines: readonly string[]): string => lines.join("");

function told(...lines: readonly string[]): readonly (readonly string[])[] {
  return parseIssue([pageOf(lines)]).articles.map(({ kicker, title, paragraphs }) => [
    ...(kicker ? [kicker] : []),
    title,
    ...paragraphs.map(({ text }) => text),
  ]);
}

const HEALTH = ["县医院表彰护士", "", ...NURSES, ""];

test("labels in brackets over headlines each begin an article, and are its kicker", () => {
  const page = [
    ...HEALTH,
    ...["【警方提示】", "", "高温天谨防车辆自燃", "", ...CARS, ""],
    ...["【健　康】", "", "中暑了怎么办", "", ...HEAT],
  ];
  assert.deepEqual(told(...page), [
    ["县医院表彰护士", joined(NURSES)],
    ["【警方提示】", "高温天谨防车辆自燃", joined(CARS)],
    ["【健　康】", "中暑了怎么办", joined(HEAT)],
  ]);
});

test("a label in brackets over a text is a crosshead", () =>
  assert.deepEqual(told(...HEALTH, "【点评】", "", ...HEAT), [
    ["县医院表彰护士", joined(NURSES), "【点评】", joined(HEAT)],
  ]));

test("the name of a column is over the headline of its first item, though no blank line parts them", () => {
  const page = [
    ...HEALTH,
    ...["基层动态", "★ 东关街道：开展普法宣传", ...LAW],
    ...["★ 石桥镇：整治村容村貌", ...TIDY],
    ...["★ 柳林乡：培训茶农", ...TEA],
  ];
  assert.deepEqual(told(...page).slice(1), [
    ["基层动态", "★ 东关街道：开展普法宣传", joined(LAW)],
    ["★ 石桥镇：整治村容村貌", joined(TIDY)],
    ["★ 柳林乡：培训茶农", joined(TEA)],
  ]);
});

test("marked items of a sentence under the name of a column are one article, a paragraph each", () => {
  const items = ["▲县总工会为一线职工送清凉。", "▲我县新增三家省级龙头企业。", "▲城关镇开展防溺水宣传。"];
  assert.deepEqual(told(...HEALTH, "一句话新闻", ...items, "", "高温天谨防车辆自燃", "", ...CARS), [
    ["县医院表彰护士", joined(NURSES)],
    ["一句话新闻", ...items],
    ["高温天谨防车辆自燃", joined(CARS)],
  ]);
});
