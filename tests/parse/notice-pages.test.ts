import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { linesAstray, pageOf } from "./pages.ts";

const HEAD = "海州日报　2021年6月18日　星期五　7　公告";
const TENDER = [
  "海州市国有土地使用权出让公告",
  "经海州市人民政府批准，海州市自",
  "然资源局决定以挂牌方式出让一宗国有",
  "建设用地使用权，现将有关事项公告如",
  "下：",
  "一、境内外的法人、自然人和其他",
  "组织均可参加竞买。",
  "二、联系电话：0412-",
  "3223456　联系人：李先生",
  "海州市自然资源局",
  "2021年6月18日",
];
const CLOSING = [
  "注销公告",
  "海州市鑫源建材有限公司拟申请注",
  "销登记，请债权人自公告之日起45日内",
  "申报债权。联系人：孙平",
];
const REPORT = [
  "我市启动夏季食品安全检查",
  "本报讯（记者 周敏）6月16日起，",
  "市市场监管局在全市开展为期两个月的",
  "夏季食品安全专项检查。",
];

/** The headline and the crossheads of each article of a page, and its last words. */
function readPage(lines: readonly string[]): readonly (readonly string[])[] {
  const pages = [pageOf(lines)];
  const issue = parseIssue(pages);
  assert.deepEqual(linesAstray(pages, issue), []);
  return issue.articles.map(({ title, paragraphs }) => [
    title,
    ...paragraphs.filter(({ kind }) => kind === "crosshead").map(({ text }) => text),
    paragraphs.at(-1)?.text ?? "",
  ]);
}

test("a document is signed by its office and the day, and the next headline stands under them", () =>
  assert.deepEqual(readPage([HEAD, ...TENDER, ...REPORT]), [
    ["海州市国有土地使用权出让公告", "2021年6月18日"],
    ["我市启动夏季食品安全检查", `${REPORT.slice(1).join("")}`],
  ]));

const OTHER = [
  "市区三条道路完成改造",
  "本报讯（记者 陈红）5月16日，记",
  "者从市住建局获悉，三条道路已完成改造",
  "并恢复通车。",
];

test("who issues a notice, in a frame of his own, heads no article", () =>
  assert.deepEqual(
    readPage([HEAD, ...OTHER, "", ...CLOSING, "", "海州市鑫源建材有限公司清算组", "", ...REPORT]).map(
      ([title]) => title,
    ),
    ["市区三条道路完成改造", "我市启动夏季食品安全检查"],
  ));

test("how to reach who issued a document stands over his name and the day, and ends it", () => {
  const document = [
    "关于做好毕业生离校工作的通知",
    "各学院、各部门：",
    "请各学院明确专人，做好毕业生离校",
    "前的各项工作。",
  ];
  const end = ["联系人：潘老师", "联系电话：8321006", "学生工作处", "2022年3月22日"];
  const [first] = parseIssue([pageOf([HEAD, "", ...document, "", ...end, "", ...REPORT])]).articles;
  assert.equal(first?.title, document[0]);
  assert.deepEqual(
    first?.paragraphs.slice(-4).map(({ text }) => text),
    end,
  );
});

test("how to reach an office ends the text that says so, with its mail as with its telephone", () => {
  const report = [
    "我市好新闻参评作品今起公示",
    "本报讯（记者 周敏）6月16日起，",
    "我市好新闻参评作品在海州网公示，为",
    "期七天。",
    "",
    "公示期间，社会各界可以通过电话",
    "和电子邮件发表评议、举报意见。",
  ];
  const contacts = ["好新闻评选办公室联系方式：", "", "电话：0412—8321006", ""];
  const mail = "电子邮箱：pingxuan@example.com";
  const lastOf = (...lines: readonly string[]) =>
    readPage([HEAD, "", ...report, "", ...lines, mail, "", ...OTHER])[0]?.at(-1);
  assert.equal(lastOf(...contacts), mail);
  assert.equal(lastOf(), "公示期间，社会各界可以通过电话和电子邮件发表评议、举报意见。");
});

test("how to reach somebody heads no article", () =>
  assert.deepEqual(
    readPage([HEAD, ...OTHER, "0988328208蔡先生", ...REPORT]).map(([title]) => title),
    ["市区三条道路完成改造", "我市启动夏季食品安全检查"],
  ));

const HIRING = [
  "招聘启事",
  "",
  "因工作需要，校医院公开招聘护士2",
  "名，年龄35周岁以下。",
  "",
  "有意者请将简历发送至校医院邮箱。",
];
const COURT = [
  "海州市人民法院公告",
  "刘志远：本院受理原告王秀兰诉你民",
  "间借贷纠纷一案，现依法向你公告送达。",
  "自公告之日起经过60日即视为送达。",
  "（2022）苏0118民初2216号",
];
const PROGRAMME = ["海州电视台今日节目", "7:00　早间新闻", "12:00　海州午报"];
const PRICES = ["本周主要农副产品价格", "大米　3.20元/斤", "猪肉　14.50元/斤"];

test("a notice may say what it asks in its second paragraph", () =>
  assert.deepEqual(readPage([HEAD, "", ...REPORT, "", ...HIRING]), [readReport()]));

test("notices of courts and tables of services are in no article, though no blank line parts them from one", () => {
  for (const notice of [COURT, PROGRAMME, PRICES])
    assert.deepEqual(readPage([HEAD, "", ...REPORT, ...notice, ...REPORT]).length, 2, notice[0]);
});

/** What is read of the report alone. */
function readReport(): readonly string[] {
  return readPage([HEAD, "", ...REPORT])[0] as readonly string[];
}
