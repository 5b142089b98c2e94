import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const HEADLINE = "我区发放首张营业执照";
const TEXT = ["本报讯（记者 何静）昨日上午，区行政审批", "服务局发出首张新版营业执照，流程更快。"];
const POWER = [
  ["停电通知"],
  ["因线路检修，下列区域将停电，请有", "关用户做好准备："],
  ["5月20日7:00—18:00，10千伏东关线：", "鼓楼社区、东大街沿线；"],
  ["5月21日8:00—17:00，北苑小区。"],
  ["国网清源供电公司"],
  ["2023年5月17日"],
];
const NEXT = ["小区添新绿", "本报讯（记者 马跃）昨日，鼓楼社区新栽", "樱花一百二十株，居民可认养。"];

const told = (blocks: readonly (readonly string[])[], blank: readonly string[]) => {
  const lines = [["清源日报 2023年5月18日 星期四"], ...blocks].flatMap((block) => [...block, ...blank]);
  const { articles, furniture } = parseIssue([pageOf(lines)]);
  return [articles.map(({ title }) => title), furniture.slice(1).map(({ text }) => text.split("\n").at(-1))];
};

const PAGE = [[HEADLINE], TEXT, ...POWER, NEXT.slice(0, 1), NEXT.slice(1)];

test("a notice goes up to the day that signs it, its paragraphs set apart or not", () => {
  const expected = [[HEADLINE, NEXT[0]], ["2023年5月17日"]];
  assert.deepEqual(told(PAGE, [""]), expected);
  assert.deepEqual(told([[HEADLINE], TEXT, POWER.flat(), NEXT], [""]), expected);
});

test("its title tells it under the end of a text where no blank line stands on the page", () =>
  assert.deepEqual(told(PAGE, []), [[HEADLINE, NEXT[0]], ["2023年5月17日"]]));

test("without a day it goes up to a caption, and is none where an article begins under it", () => {
  const lost = ["遗失声明", "王小明遗失身份证，号码3701021990，声明作废。"];
  const caption = ["▲志愿者在鼓楼社区擦洗公交站台。　本报记者 孙浩 摄"];
  const over = [[HEADLINE], TEXT, lost] as const;
  assert.deepEqual(told([...over, caption], []), [[HEADLINE], [lost[1]]]);
  assert.ok(told([...over, NEXT], [])[0]?.includes(NEXT[0]));
});

test("the contents of an issue may stand in frames of their own, each headline with its page", () => {
  const contents = [["导读"], ["春季开学第一课 安全记心间　2版"], ["春风十里（散文）　4版"]];
  const editors = ["责任编辑 钱宁　版式 郑洁　校对 吴丹"];
  for (const blank of [[""], []])
    assert.deepEqual(told([[HEADLINE], TEXT, ...contents, editors], blank), [
      [HEADLINE],
      [contents[2]?.[0], editors[0]],
    ]);
});

test("a title of a notice right on a sentence that goes on is none", () => {
  const text = [
    "本报讯（记者 何静）昨日上午，供电公司贴出",
    "停电通知",
    "居民请记者转告，希望提前三天告知。",
  ];
  assert.deepEqual(told([[HEADLINE], text], [])[0], [HEADLINE]);
});
