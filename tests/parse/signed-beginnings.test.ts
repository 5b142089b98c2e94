import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";
import { SIGNED, TRAMS } from "./trams.ts";

const parse = (lines: readonly string[]) => parseIssue([pageOf(lines)]).articles;

test("a box may stand under the signature of its article", () => {
  const box = ["小贴士·乘车", "", "　　老人和学生坐电车半价，刷卡上车，零钱", "不找。"];
  assert.deepEqual(
    parse([...TRAMS, ...SIGNED, ...box]).map(({ title }) => title),
    ["有轨电车进老城"],
  );
});

test("after a signature another headline begins another article", () => {
  const other = ["旧船厂改成书店", "", "　　旧船厂的龙骨车间改成了书店，书架顺着", "船台排开。"];
  assert.deepEqual(
    parse([...TRAMS, ...SIGNED, ...other]).map(({ title }) => title),
    ["有轨电车进老城", "旧船厂改成书店"],
  );
});

test("what goes on in brackets is no byline, and says nothing of where the text goes on", () => {
  const help = [
    "　　试跑前，工人检查了道岔。（本组稿件由本报",
    "记者汤沐、乌兰采写整理，",
    "照片由读者提供）",
  ];
  const speech = [
    "　　区长在站台上讲了话，感谢沿线居民的支持。",
    "（讲话全文",
    "见第二版）",
    "　　月底开通时还有活动。",
  ];
  for (const text of [help, speech]) assert.equal(parse([...TRAMS.slice(0, -1), ...text]).length, 1, text[0]);
});

test("a byline over a headline names nobody who wrote what stands under that", () => {
  const other = [
    "旧船厂改成书店",
    "",
    "　　本报讯（记者 乌兰）旧船厂的龙骨车间改成了书店，",
    "书架顺着船台排开。",
  ];
  const [trams, ships] = parse([...TRAMS, "本报记者 石白鸥 文 新华社记者 钟灵 图", "", ...other]);
  assert.deepEqual([trams?.reporter, ships?.reporter], [["汤沐"], ["乌兰"]]);
});

const LIFT = [
  "小区电梯停了半个月",
  "□见习记者 王慧",
  "“电梯坏了，这么热的天，爬上爬下太",
  "累了。”家住龙兴苑小区的吴先生说。",
  "【记者调查】",
  "当天下午，记者赶到小区，一位老大爷",
  "刚从楼梯上走下来。",
  "市民刘先生：",
  "去年说要更换电梯主板，到今天没有动",
  "静，要停到什么时候？",
  "市住建局答复：",
  "经核查，该电梯主板损坏，月底前换好，",
  "费用从维修资金中列支。",
];

const LAMPS = [
  "老楼居民盼光明",
  "“十多年了，小区楼道里都没有灯，走路",
  "得自带手电筒。”陆女士向本报求助。",
  "陆女士家住七一路，该院建于上世纪七",
  "十年代，共有六栋楼。",
  "本报记者 季蓉",
];

test("a byline under a text and over a headline signs the text: another begins between it and the byline before", () =>
  assert.deepEqual(
    parse([...LIFT, ...LAMPS, "热线速览", "■公交站牌倾斜，已转公交集团处置，当天", "修复。"])
      .slice(0, 2)
      .map(({ title, reporter }) => [title, ...reporter]),
    [
      ["小区电梯停了半个月", "王慧"],
      ["老楼居民盼光明", "季蓉"],
    ],
  ));

test("what citizens ask and offices answer is text, and so is who does", () =>
  assert.deepEqual(
    parse(LIFT)[0]
      ?.paragraphs.filter(({ kind }) => kind === "crosshead")
      .map(({ text }) => text),
    ["【记者调查】"],
  ));

test("who is named above a text and again at its end, as who told it, wrote one article", () => {
  const { articles } = parseIssue([
    pageOf([
      ...["那年，我们在草棚里上课", "", "县一中校友　王晓丹", ""],
      ...["1956年秋天，我背着铺盖卷，从一个小村子来到学校报到。那时的校园还是一片荒地。", ""],
      ...["下雨天，外面下大雨，里面下小雨，我们就撑着油纸伞听课，听得也认真。", ""],
      "（口述：王晓丹　整理：本报记者 李明）",
    ]),
  ]);
  assert.equal(articles.length, 1);
  assert.equal(articles[0]?.title, "那年，我们在草棚里上课");
});
