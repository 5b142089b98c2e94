import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

const parse = (lines: readonly string[]) => parseIssue([pageOf(lines)]).articles;

const TRAMS = [
  "有轨电车进老城",
  "",
  "　　本报讯（记者 汤沐）柳湾区老城的有",
  "轨电车昨天试跑，全程四公里半，设站七座，",
  "车票两元，月底对乘客开放，早晚高峰每六分",
  "钟一班，平时十分钟一班。",
  "",
];
const SIGNED = ["　　车厢里装了摄像头，司机累了会提醒。", "（本报记者 汤沐）", ""];

const titles = (lines: readonly string[]): readonly string[] =>
  parseIssue([pageOf(lines)]).articles.map(({ title }) => title);
const REPORT = [
  "林海生回到东江",
  "",
  "新华社东江5月16日电　东江市",
  "市长林海生圆满结束了对北方两市的",
  "友好访问，今天早晨乘飞机回到东江。",
  "",
  "市直有关部门的负责人到机场迎",
  "接，并祝贺访问成功。",
  "",
];
const COMMENT = [
  "东江市市长林海生同志圆满结束",
  "了对北方两市的友好访问。这次访问，",
  "进一步加深了三市人民之间的友谊，",
  "为友好合作的历史写下了新的篇章。",
  "",
  "林海生同志在访问期间同两市的",
  "领导人就加强合作进行了会谈。",
];

test("what has a deck under it is a headline, and an article begins", () =>
  assert.deepEqual(
    titles([...REPORT, "友谊之路　合作之路", "", "——祝贺林海生市长访问北方两市圆满成功", "", ...COMMENT]),
    ["林海生回到东江", "友谊之路　合作之路"],
  ));

test("the label of an editorial begins one", () =>
  assert.deepEqual(titles([...REPORT, "社论", "", "友谊之路　合作之路", "", ...COMMENT]), [
    "林海生回到东江",
    "友谊之路　合作之路",
  ]));

test("a box at the head of a page is headed by its name", () =>
  assert.deepEqual(titles(["开栏的话", "", ...COMMENT, "", ...REPORT]), ["开栏的话", "林海生回到东江"]));

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

test("a text that breaks off, and that the report under it does not say again, is an article of its own", () => {
  const open = [
    "春游地图出炉",
    "",
    "　　沿着柳湾河走，十二座桥边都有花，游人",
    "说今年的花比去年更盛，桥头的茶摊也多了几",
    "家，带着孩子来看花的人从早上一直走到黄昏",
    "",
  ];
  assert.deepEqual(titles([...open, ...TRAMS, ...SIGNED]), ["春游地图出炉", "有轨电车进老城"]);
});

test("the points of a speech begin the report that says them again, wherever its headline stands", () => {
  const points = [
    "　　■把保护河湖摆在更加突出的位置，统",
    "筹上游下游、左岸右岸，协调生活用水、生产",
    "用水和生态用水，让每一条河都有人管",
    "",
    "　　■用三年时间基本消除城乡黑臭水体，守",
    "住饮用水安全的底线",
    "",
  ];
  const report = [
    "　　本报东江5月16日电（记者 何以宁）全",
    "市河湖保护工作会议16日召开。",
    "",
    "　　会议指出，要把保护河湖摆在更加突出的",
    "位置，统筹上游下游、左岸右岸，协调生活用",
    "水、生产用水和生态用水，让每一条河都有人",
    "管。",
    "",
    "　　会议强调，用三年时间基本消除城乡黑臭",
    "水体，守住饮用水安全的底线。",
    "",
  ];
  const page = [...TRAMS.slice(2), ...SIGNED, ...points, ...report];
  assert.deepEqual(titles([...page, "有轨电车进老城", "", "全市河湖保护工作会议召开"]), [
    "有轨电车进老城",
    "全市河湖保护工作会议召开",
  ]);
});

test("a deck that says whom a report is about says that an article begins, though others are set so", () => {
  const people = [
    ["扎根田间三十年", "——记县农艺师邓文彬", "“稻子不会说话，得蹲下来看它。”这是他常挂在嘴边的一句话。"],
    ["让机器“长眼睛”的人", "——记技术总监尹浩然", "走进装配车间，机械臂正在视觉系统的指挥下精准抓取零件。"],
    [
      "守护光明的“夜班人”",
      "——记眼科主任谭丽华",
      "从医二十二年，她做了一万六千多例白内障手术，手机从不关机。",
    ],
  ];
  const { articles } = parseIssue([
    pageOf(people.flatMap((lines) => [...lines.flatMap((line) => [line, ""])])),
  ]);
  assert.deepEqual(
    articles.map(({ title, deck }) => [title, deck]),
    people.map(([title, deck]) => [title, deck]),
  );
});

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
