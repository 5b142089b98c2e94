import { bothScripts } from "../../../chinese/both-scripts.ts";
import { simplifyText } from "../../../chinese/simplified.ts";
import { Kind } from "../../characters.ts";
import type { ColumnKind } from "../../language.ts";
import { NUMERAL } from "./numerals.ts";
import { solid } from "./spaces.ts";

/** What Chinese newspapers call their pages. A name is one of these, alone or as the end of a longer one. */
const NAMES =
  "要闻 头版 综合 新闻 时政 时事 国内 国际 环球 天下 本地 本埠 都市 城市 城事 市井 区县 县区 县域 乡镇 街镇 街道 基层 社区 社会 法治 法制 政法 警界 民生 民情 经济 财经 金融 证券 产业 " +
  "科技 数码 三农 农业 农村 教育 校园 健康 卫生 医疗 养生 生活 消费 汽车 房产 楼市 家居 旅游 文化 文体 体育 娱乐 文娱 文艺 文学 艺术 书画 影像 图片 摄影 视界 副刊 周刊 专刊 专电 专版 专题 专栏 特刊 特别报道 " +
  "深度 调查 焦点 聚焦 关注 热点 观察 观点 言论 评论 视点 时评 理论 论坛 党建 廉政 人物 人文 人才 史志 地理 读书 阅读 悦读 书香 青春 少年 少儿 学生 作文 家庭 情感 军事 国防 公益 广告 公告 信息 互动 服务 热线";

/** What columns within a page are called, besides. */
const COLUMNS =
  "微评 短评 快评 锐评 漫评 提醒 延伸阅读 背景 新闻背景 解读 释义 问答 对话 专访 故事 特写 速写 见闻 现场 侧记 " +
  "来信 读者来信 来论 来稿 编读 编读往来 编者按 专家观点 案例 数据 回音 回声 反馈 追踪 简讯 短讯 快讯 诗歌 散文 小说 随笔 杂文 小小说 连载";

/** What is set over a box inside an article, over a letter in it, or at its end: `记者手记`, `小贴士·预约试乘`, `回 信`. */
const BOX = new RegExp(
  bothScripts(
    "^(?:\\p{Script=Han}{0,2}(?:贴士|链接|手记|点评|小传)|(?:小|新闻|人物)(?:档案|辞典|百科)|(?:温馨)?提示|专家提醒|编后语?|编者的话|开栏的话|核心(?:阅读|提示)|[回贺] ?[信电]|内容提要|阅读提示|名词解释|深度阅读|数据来源)(?:[·：:].{1,14})?$",
  ),
  "u",
);

const LABELS = new Set(`${NAMES} ${COLUMNS}`.split(" "));
const LONGEST_LABEL = [...LABELS].reduce((most, { length }) => Math.max(most, length), 0);

function isLabel(name: string): boolean {
  return name.length <= LONGEST_LABEL && LABELS.has(simplifyText(name));
}

const NO_MARK = "\\p{Script=Han}\\p{L}\\p{N}“‘《（(";
const MARK = new Kind(new RegExp(`[^${NO_MARK}]`, "u"));
const MARKED = new RegExp(`^[^${NO_MARK}]\\s?(?=\\p{Script=Han})`, "u");
/** Told without a mark. */
const UNMARKED = new RegExp(
  bothScripts(
    "^(?:社论|社评|代社论|读者(?:来信|来函|投函|投书)|编读往来|表扬[稿信]|批评[与和]建议|(?:新闻)?特稿|微评|短评|延伸阅读|新闻背景|(?:今日|本报|每日)(?:评论|时评|关注|快评|一评)|今日谈|(?:图片|组图)新闻|新闻特写)$",
  ),
  "u",
);

/** What stands behind the name of a page in that of a column: `楼市观察`. No headline is so short. */
const KINDS =
  "观察 关注 聚焦 焦点 视点 视线 热线 故事 专访 调查 访谈 追踪 看台 论坛 时评 评论 在线 纵横 扫描 瞭望 广角 直通车 茶座 沙龙 讲堂 档案 人物 风采 动态 参考 之窗 视窗 前沿 百科 博览";
const OF_A_PAGE = new RegExp(
  bothScripts(`^(?:${NAMES.replaceAll(" ", "|")})(?:${KINDS.replaceAll(" ", "|")})$`),
  "u",
);
const LONGEST_OF_A_PAGE = 7;

/** The same behind a mark, whatever stands before it: `◎百姓呼声`. */
const BEHIND_MARK = new RegExp(
  bothScripts(
    "^\\p{Script=Han}{2,4}(?:呼声|心声|民声|热线|观察|视点|视线|看台|论坛|时评|在线|纵横|扫描|瞭望|广角|直通车|茶座|沙龙|讲堂|风采|之窗|视窗|前沿|百科|博览)$",
  ),
  "u",
);

/** What is set over an answer to a letter, or over what came of it, behind a mark or in brackets: `【回音】`, `■部门回复`. */
const ANSWER = new RegExp(
  bothScripts(
    "^(?:(?:相关|有关)?(?:部门|单位)|记者|官方)?(?:回[音复应声]|答复|反馈|回访|处理结果|办理(?:结果|情况)|核实|调查)$",
  ),
  "u",
);

function isAnswerLabel(line: string): boolean {
  return MARKED.test(line) && ANSWER.test(plainName(line));
}

/** What such a name begins with: a mark, or the first letter of one that is told without. */
const BEGINNING = new Kind(
  new RegExp(`[^\\p{L}\\p{N}“‘《（(]|${bothScripts("[读编微短延新今本每图组社代表批特]")}`, "u"),
);

/** No name is longer, in UTF-16 code units, spaces in it. */
const LONGEST = 40;

const BEHIND_NAME = new Kind(/[】〕：:]/u);

/** A name without the mark before it, the bracket or colon behind it and the spaces in it. */
function plainName(line: string): string {
  const name = MARK.begins(line) ? line.replace(MARKED, "") : line;
  return solid(BEHIND_NAME.ends(name) ? name.slice(0, -1) : name);
}

/** Whether a display line is what newspapers set over a column, and no headline: `◎人物`, `读者来信`. */
export function isColumnName(line: string): boolean {
  if (line.length <= LONGEST_OF_A_PAGE && OF_A_PAGE.test(line)) return true;
  if (!BEGINNING.begins(line)) return false;
  if (isAnswerLabel(line)) return false;
  const name = plainName(line);
  return UNMARKED.test(name) || (MARKED.test(line) && (isLabel(name) || BEHIND_MARK.test(name)));
}

/** What papers set over several items, after their kind: `财经短波`, `百姓关注·就医`. A new one is a word here. */
const COLUMNS_OF: Readonly<Record<ColumnKind, RegExp>> = {
  news: new RegExp(
    bothScripts(
      "^\\p{Script=Han}{0,4}(?:速[递览报]|快[递讯]|短波|资讯|[简短]讯|短新闻|微新闻|一句话新闻|微阅读|传真|动态|集装箱|集纳|集锦|拾零|播报|零讯|会讯|琐闻|点滴|行踪)$|^(?:环球|国际|天下|世界|财经|文娱|体坛|教育|科技)(?:扫描|快览|博览|点击|综合)$",
    ),
    "u",
  ),
  letters: new RegExp(
    bothScripts("^(?:身边事|建议|读者建议|百姓关注|群众关注|群众来信|读者之声|网友来信)(?:·.{1,16})?$"),
    "u",
  ),
};

/** Tell of what a display line heads a column: short news or readers' letters; null where of neither. */
export function columnOf(line: string): ColumnKind | null {
  if (line.length > LONGEST) return null;
  const name = plainName(line);
  if (COLUMNS_OF.news.test(name)) return "news";
  return COLUMNS_OF.letters.test(name) ? "letters" : null;
}

/** Whether a display line is what newspapers set over a box that belongs to an article: `■记者手记`, `【回音】`. */
export function isBoxName(line: string): boolean {
  return line.length <= LONGEST && (BOX.test(plainName(line)) || isAnswerLabel(line));
}

const SUMMARY = new RegExp(bothScripts("^(?:核心(?:阅读|提示)|(?:内容|本文)提要|(?:阅读|新闻)提示)$"), "u");

/** Whether a display line is set over the summary that an article begins with: `核心阅读`. */
export function namesSummary(line: string): boolean {
  return line.length <= LONGEST && SUMMARY.test(plainName(line));
}

const BRACKET_LABEL = new RegExp(
  `^[【〖](?!.{0,4}[${NUMERAL}\\d][】〗 \\u3000])[\\p{Script=Han}·\\s\\u3000]{2,10}[】〗]$`,
  "u",
);

const LABEL_OPENING = new Kind(/[【〖]/u);

/** Whether a line is a label in brackets, and no number of a part: `【宣　教】`, `【警方提示】`. */
export function isBracketLabel(line: string): boolean {
  return LABEL_OPENING.begins(line) && BRACKET_LABEL.test(line);
}

const PART = /^[【〖][\p{Script=Han}]{2,6}[】〗]\s?[^\s【〖]/u;

/** Whether a text begins with what it is a part of its article, in brackets: `【故事】最近，王芳……`, `【人物】王芳`. */
export function namesPart(text: string): boolean {
  return LABEL_OPENING.begins(text) && PART.test(text);
}

const NOTE = new RegExp(
  bothScripts("^[【〔]?(?:编者按|编前|编者的话|开栏(?:的话|语)|开篇语)(?:$|[】〕：: \\u3000])"),
  "u",
);

/** Whether a text is what the editors say before an article, or begins it: `编者按：今天是世界粮食日。` */
export function isEditorsNote(text: string): boolean {
  return NOTE_BEGINNING.begins(text) && NOTE.test(text);
}

const NOTE_BEGINNING = new Kind(/[【〔编編开開]/u);

/** Whether a word could be either. */
export function isColumnWord(word: string): boolean {
  return isLabel(word) || BOX.test(word);
}

const KNOWN = new RegExp(`^\\p{Script=Han}{0,4}(?:${NAMES.split(" ").join("|")})(?:新闻|版)?$`, "u");

/** Whether a word is what newspapers call a page: `综合新闻`, `城事`, `文化周刊`. */
export function isKnownPageName(word: string): boolean {
  return KNOWN.test(simplifyText(word));
}
