import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { labelBlocks } from "../../src/parse/blocks/label.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { labelledBlocks } from "./page-blocks.ts";
import { pageOf } from "./pages.ts";

/** Text of a column of 19 characters, in paragraphs whose indents were lost. */
const TEXT = [
  "本报讯（记者 邹岚）4月9日，全市老",
  "旧小区加装电梯现场会在柳湾区召开。记者从",
  "会上了解到，今年计划加装电梯620部，比去",
  "年多出近一倍，覆盖三个区的四十个小区。",
  "",
  "会议提出，各区要把居民意见统一作为第",
  "一道工序，一个单元一张协调表，谁不同意、",
  "为什么不同意、怎么补偿，都要写清楚，让每",
  "一户人家都看得明白。",
];

/** What each group of lines is on a page where it stands over text. */
function roleOf(headline: readonly string[]): string | undefined {
  const lines = [...TEXT, "", ...headline, "", ...TEXT];
  const blocks = labelledBlocks(lines);
  return blocks.find((block) => block.lines[0]?.text === headline[0])?.role;
}

const HEADLINES: readonly (readonly [fact: string, lines: readonly string[]])[] = [
  [
    "a headline of many narrow lines is no column of its own",
    ["让老楼的人一步", "到家 全市今年", "加装电梯六百部", "有钱出钱有力出", "力把账一次算清", "（民生一线）"],
  ],
  [
    "a line that is broken early was broken for its sense",
    ["柳湾区设立巡回法庭", "把开庭审案的法槌敲响在黄杨渡口的码头边"],
  ],
  ["a rubric ends a headline that is as wide as the text", ["好手艺，要靠一遍遍改出来（江边夜话）"]],
];

for (const [fact, lines] of HEADLINES) {
  test(fact, () => assert.equal(roleOf(lines), "display"));
}

test("a headline as wide as the text may follow a column that was cut", () => {
  const headline = "奋力夺取城市防汛和今年经济发展的双胜利";
  const lines = [...TEXT, "", ...TEXT.slice(0, 3), "", headline, "", ...TEXT];
  const blocks = labelledBlocks(lines);
  assert.equal(blocks.find(({ text }) => text === headline)?.role, "display");
});

/** How OCR reads the same text, its punctuation half as wide. */
const READ = TEXT.map((line) =>
  line.replace("、怎么", "; 怎么").replaceAll("（", "(").replaceAll("）", ") "),
);

/** What a page read by OCR consists of besides its text, with the lines of each. */
function displaysOf(lines: readonly string[]): readonly string[] {
  const page = { number: 1, file: "01.txt", lines: [...READ, "", ...lines, "", ...READ] };
  const blocks = labelBlocks(cleanLines(page), languageOf(page.lines.join("\n")));
  return blocks.filter(({ role }) => role === "display").map(({ text }) => text);
}

test("lines of a headline that OCR set apart belong together where a word lies across", () =>
  assert.deepEqual(displaysOf(["第六届中国品", "", "牌论坛在柳湾举行"]), ["第六届中国品牌论坛在柳湾举行"]));

test("a bracket that one line opens and the next closes holds both together", () =>
  assert.deepEqual(displaysOf(["提建议有股执拗劲（新春", "", "走基层·履职故事）"]), [
    "提建议有股执拗劲（新春走基层·履职故事）",
  ]));

test("a dash between two lines parts headline and deck, as OCR reads it too", () =>
  assert.deepEqual(displaysOf(["柳湾区老楼装电梯", "", "一-梯口账本里的民心"]), [
    "柳湾区老楼装电梯",
    "一-梯口账本里的民心",
  ]));

test("a line that ends with a dash is a kicker, though several pauses stand in it", () =>
  assert.deepEqual(displaysOf(["听意见，定方案，逐户签字，柳湾区-一", "", "老楼装上了电梯"]), [
    "听意见，定方案，逐户签字，柳湾区-一",
    "老楼装上了电梯",
  ]));

test("a rubric on a line of its own belongs to the headline above", () =>
  assert.deepEqual(displaysOf(["让老楼的人一步到家", "", "（民生一线）"]), [
    "让老楼的人一步到家（民生一线）",
  ]));

test("a text that ends with a full stop is no headline, whatever colon stands in it", () =>
  assert.deepEqual(displaysOf(["联合国秘书长南南合作特使豪尔赫及夫人:", "切迪克等代表作了发言。"]), []));

/** An article of one paragraph under a headline, or without. */
const story = (lead: string): readonly string[] => [
  `${lead}，`,
  "村里的老人都来了，说这样的事多年没有见过。",
  "",
];

/** Titles and reporters of the articles of a page, in order of the page. */
const articlesOf = (lines: readonly string[]): readonly string[] =>
  parseIssue([{ number: 1, file: "01.txt", lines }]).articles.map(
    ({ title, reporter }) => `${title}: ${reporter.join(" ")}`,
  );

test("a single headline that is left goes to the single article without, whatever it says", () => {
  const page = [
    "渔船归港",
    "",
    ...story("本报讯（记者 王芳）昨日，二十条渔船满载归港"),
    ...story("本报讯（记者 李明）近日，青石大桥建成通车"),
    "天堑变通途",
  ];
  assert.deepEqual(articlesOf(page), ["渔船归港: 王芳", "天堑变通途: 李明"]);
});

test("those who helped at the end of a signed article are not its reporters", () => {
  const page = [
    "一颗花椒走出大山",
    "",
    "本报讯（记者 商子衿）麻园村的花椒去年卖到了十七个省。",
    "",
    "如今全村人家都入了合作社。（本报记者尉迟杰、尚文、宁可、封小雨）",
  ];
  assert.deepEqual(articlesOf(page), ["一颗花椒走出大山: 商子衿"]);
});

test("nor are those who helped where the article goes on, on another page", () => {
  const first = ["一颗花椒走出大山", "", "本报讯（记者 商子衿）麻园村的花椒去年", "", "（下转第2版）"];
  const second = ["（上接第1版）", "", "卖到了十七个省。（本报记者尉迟杰、尚文、宁可）"];
  const pages = [first, second].map((lines, i) => ({ number: i + 1, file: `0${i + 1}.txt`, lines }));
  const [article] = parseIssue(pages).articles;
  assert.deepEqual(article?.pages, [1, 2]);
  assert.deepEqual(article?.reporter, ["商子衿"]);
});

test("several offices sign a letter over the day, a blank line under each", () => {
  const hope = ["新的一年，让我们继续携手前行，共创镜", "湖更加美好的未来，祝大家新年快乐！"];
  const letter = ["致全区人民的一封信", "", "亲爱的居民朋友们：", "", ...hope, ""];
  const signature = ["中共镜湖区委", "", "镜湖区人民政府", "", "2024年1月1日"];
  const [article] = parseIssue([
    pageOf(["镜湖报 2024年1月1日 星期一", "", ...letter, ...signature]),
  ]).articles;
  assert.deepEqual(
    article?.paragraphs.slice(-3).map(({ kind, text }) => [kind, text]),
    signature.filter(Boolean).map((text) => ["paragraph", text]),
  );
});

test("an announcement ends with the office that makes it and the day", () => {
  const office = ["柳湾区人民代表大会常务委员会", "", "2024年5月18日", ""];
  const page = [...TEXT, "", "特此公告。", "", ...office, "江边开出夜间书房", "", ...TEXT];
  const [first, second] = parseIssue([{ number: 1, file: "01.txt", lines: page }]).articles;
  assert.deepEqual(
    first?.paragraphs.slice(-3).map(({ text }) => text),
    ["特此公告。", office[0], office[2]],
  );
  assert.equal(second?.title, "江边开出夜间书房");
});

test("a sentence is no headline where no paragraph shows how wide the column is", () => {
  const lines = [
    "广州深圳间增开列车16列",
    "",
    "深圳晚报讯（记者 李晶川）从今天零时起，广深高铁实行新",
    "的列车运行图，增开动车组列车16列。",
    "",
    "铁路部门提醒，旅客出行前请核对车次时刻。",
  ];
  const { articles } = parseIssue([{ number: 1, file: "01.txt", lines }]);
  assert.deepEqual(
    articles.map(({ title, paragraphs }) => [title, paragraphs.length]),
    [["广州深圳间增开列车16列", 2]],
  );
});

/** Headlines as a program gives them that takes the large type of a page last. */
const ROW = ["柳湾区设立巡回法庭", "", "夜间书房开到江边", "", "加装电梯六百部", "", "渡口又通了渡船"];

const AMONG_HEADLINES: readonly (readonly [fact: string, lines: readonly string[], role: string])[] = [
  ["two commas", ["一个月坚守，一顿饭工夫，三步外亲情", "相隔一米的团聚"], "display"],
  ["five narrow lines", ["守望江堤的", "装备科科长", "签下名字，", "就是立下军", "令状"], "display"],
  ["the end of a paragraph", ["会议提出，各区要把居民意见，作为第", "一道工序。"], "body"],
];

for (const [fact, lines, role] of AMONG_HEADLINES)
  test(`what stands in a row of headlines, with ${fact}: ${role}`, () => {
    const page = [...TEXT, "", ...ROW.slice(0, 4), ...lines, "", ...ROW.slice(4)];
    const blocks = labelledBlocks(page);
    assert.equal(blocks.find((block) => block.lines[0]?.text === lines[0])?.role, role);
  });

test("so may one of two lines, where a paragraph begins under it", () => {
  const headline = ["奋力夺取城市防汛和今年经济发展的双胜利", "柳湾区部署下半年重点工作和防汛抢险任务"];
  const lines = [...TEXT, "", ...TEXT.slice(0, 3), "", ...headline, "", ...TEXT];
  const blocks = labelledBlocks(lines);
  assert.equal(blocks.find((block) => block.lines[0]?.text === headline[0])?.role, "display");
});
