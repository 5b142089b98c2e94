import assert from "node:assert/strict";
import { test } from "node:test";
import { type Heading, subjectOf } from "../../src/parse/headlines/headings.ts";
import { putTogether } from "../../src/parse/headlines/parts.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { pageOf } from "./pages.ts";

const TEXT = ["本报讯（记者 张海燕）全市秋粮收购进", "展顺利，目前入库已过半，农户满意。"];

const zh = languageOf("用平凡铸就伟大");

/** A heading of one line. */
const heading = (title: string): Heading => ({ kicker: "", title, deck: "", blocks: [] });

test("what stands over a headline is its kicker", () =>
  assert.deepEqual(putTogether([heading("贵州榕江"), heading("严检测 保供水")], zh), {
    kicker: "贵州榕江",
    title: "严检测 保供水",
    deck: "",
    blocks: [],
  }));

test("a rubric ends a headline: what stands under it is its deck", () => {
  const quote = "每个人就像一朵浪花，既汇成大海，也依托大海";
  assert.deepEqual(putTogether([heading("用平凡铸就伟大（新语）"), heading(quote)], zh), {
    kicker: "",
    title: "用平凡铸就伟大（新语）",
    deck: quote,
    blocks: [],
  });
});

test("what stands in brackets under a headline is none", () => {
  const { title, deck } = putTogether([heading("七一缅怀"), heading("（外一首）")], zh);
  assert.deepEqual([title, deck], ["七一缅怀", "（外一首）"]);
});

test("the rubric of its column says nothing of what a headline is about, kicker and deck do", () => {
  const whole = { ...heading("用平凡铸就伟大（新语）"), kicker: "老矿工的一天", deck: "他守着井口三十年" };
  assert.equal(subjectOf(whole, zh), "老矿工的一天 用平凡铸就伟大 他守着井口三十年");
});

test("of three lines that were set apart the headline is in the middle, unless words say otherwise", () => {
  const lines = ["第二届运河文化节筹备工作全面展开", "运河灯会月底亮灯", "共设十二个展区，免费向市民开放"];
  const { kicker, title, deck } = putTogether(lines.map(heading), zh);
  assert.deepEqual([kicker, title, deck], lines);
});

test("a line of a headline that is much narrower than the next was broken for the sense of it", () => {
  const headed = (...lines: string[]) => {
    const above = ["青屿晨报 2024年5月17日 星期五", "", "区里召开防汛会", "", ...TEXT, ""];
    return parseIssue([pageOf([...above, ...lines, "", ...TEXT])]).articles[1]?.title;
  };
  assert.equal(headed("粮安天下", "全市秋粮收购进展顺利"), "粮安天下 全市秋粮收购进展顺利");
  assert.equal(headed("全市秋粮收购", "进展顺利入库过半"), "全市秋粮收购进展顺利入库过半");
});

test("a table or a list that no article took is no kicker", () => {
  const list = Array.from({ length: 6 }, (_, i) => `安全警句征集结果公布于此处的第${i + 1}行`);
  const issue = parseIssue([
    pageOf(["青屿晨报 2024年5月17日 星期五", "", ...list, "", "秋粮入库过半", "", ...TEXT]),
  ]);
  assert.deepEqual([issue.articles[0]?.kicker, issue.articles[0]?.title], [undefined, "秋粮入库过半"]);
});

const IN_ONE_BLOCK: readonly (readonly [fact: string, lines: readonly string[], read: readonly string[]])[] =
  [
    [
      "what says who spoke is the kicker of what he said, and who was there the deck",
      ["王芳在全市秋粮收购会议上强调", "守住农民的好收成", "李明主持 张海燕出席"],
      ["王芳在全市秋粮收购会议上强调", "守住农民的好收成", "李明主持 张海燕出席"],
    ],
    [
      "a headline that says who presided has no deck in its second line",
      ["王芳主持", "召开秋粮收购会议"],
      ["", "王芳主持 召开秋粮收购会议", ""],
    ],
  ];

for (const [fact, lines, read] of IN_ONE_BLOCK)
  test(fact, () => {
    const [article] = parseIssue([pageOf([...lines, "", ...TEXT])]).articles;
    assert.deepEqual([article?.kicker ?? "", article?.title, article?.deck ?? ""], read);
  });

test("what ends with a dash is no headline where another line may be it", () => {
  const { title, deck } = putTogether([heading("村子立起产业"), heading("青屿县夏庄村——")], zh);
  assert.deepEqual([title, deck], ["村子立起产业", "青屿县夏庄村——"]);
});

test("whence a document was sent stands under its day, and is not the headline of the next", () => {
  const letter = ["致市民的信", "", ...TEXT, "", "2024年5月17日", "（新华社北京5月17日电）", ""];
  const page = pageOf(["青屿晨报 2024年5月18日 星期六", "", ...letter, "秋粮收购过半", "", ...TEXT]);
  assert.deepEqual(
    parseIssue([page]).articles.map(({ title }) => title),
    ["致市民的信", "秋粮收购过半"],
  );
});

test("where headlines stand apart from their texts, what says who spoke stays with what he said", () => {
  const canal = [
    "清溪村修好水渠",
    "",
    "本报讯（记者 李明）昨天下午，村里的",
    "水渠修好了，今年不再缺水。",
    "",
  ];
  const issue = parseIssue([
    pageOf(["王芳在全市秋粮收购会议上强调", "", "守住农民的好收成", "", ...canal, ...TEXT]),
  ]);
  const headed = issue.articles.map(({ kicker, title }) => [kicker, title]);
  assert.deepEqual(headed, [
    ["王芳在全市秋粮收购会议上强调", "守住农民的好收成"],
    [undefined, "清溪村修好水渠"],
  ]);
});
