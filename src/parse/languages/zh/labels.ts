import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { isBoxName, isColumnWord } from "./page-names.ts";

/**
 * What the labels of columns end with that papers set over a headline, by what they hold. Alone over a text many of them may be
 * a headline. A new one is a word here.
 */
const KINDS =
  // people and places
  "故事 人物 风采 榜样 先锋 达人 能手 名片 名师 好人 之星 之声 声音 心声 心愿 来信 " +
  // what is told of the news
  "公示 发布 解读 解答 问答 说法 案例 提醒 图解 数说 数读 关注 聚焦 焦点 热点 观察 报道 纪实 特写 体验 走访 调查 访谈 专访 追踪 回音 回声 曝光台 传真 动态 简讯 快讯 资讯 信息 服务台 " +
  // opinions
  "微评 短评 快评 时评 评论 杂谈 漫谈 随笔 随想 论坛 看台 讲堂 课堂 沙龙 茶座 " +
  // letters, arts, the past
  "文苑 诗行 诗苑 诗园 诗页 之页 园地 乐园 天地 钩沉 书架 (?<!者|采访|编辑)手记 日记 漫画 连载 征文 选登 选粹 选读 摘登 欣赏 赏析 鉴赏 展播 巡礼 掠影 寻踪 寻访 记忆 往事 掌故 档案 照片 史话 地名 谜语 笑话 幽默 " +
  // advice
  "门诊 信箱 讲座 讲坛 工作室 早知道 门路 指导 指南 在线 热线 食谱 百科 常识 知识 广角 之窗 视窗 直通车 加油站";
/** Those that are said whole, and hold no such word. */
const NAMES =
  "街谈巷议 百姓话题 画里有话 有话直说 他山之石 邻里之间 荧屏内外 剧情预告 市场行情 一线直播 影讯 医讯 书讯 征稿 医患之间 医患情 家长里短 寻常百姓 人间真情 书香一瓣 巧手生活 好书推荐 本报评论员文章";
/** What the paper prints more than once, under whatever name: `庆祝建校七十周年专栏`. */
const SERIES = "专栏|特别报道|特别策划|系列报道|主题征文|展播|走基层|(?:调研|基层|采访)行";
const LABEL = new RegExp(
  bothScripts(
    `^[\\p{Script=Han}“”]{0,8}(?:${KINDS.replaceAll(" ", "|")})$|^(?:图说|话说)\\p{Script=Han}{2,4}$|^(?:${NAMES.replaceAll(" ", "|")})$|^[\\p{Script=Han}\\d“”·]{0,18}(?:${SERIES})$`,
  ),
  "u",
);
/** Labels of what is written for the paper, and of its short pieces, end no line of a headline as long as the one under it. */
const OF_PIECES = new RegExp(
  bothScripts(
    "(?:文苑|诗[行苑页]|园地|连载|征文|选[登粹读]|摘登|[微短快时]评|杂谈|漫谈|随笔|茶座|沙龙|掌故|史话|谜语|笑话|食谱|百科|常识|服务台|曝光台|[简快]讯|直通车|加油站)$",
  ),
  "u",
);
/** Where the news under it are from: `本埠新聞`, `廣東新聞`, `省港要闻`. */
const OF_NEWS = new RegExp(bothScripts("^\\p{Script=Han}{2,4}(?:新闻|要闻|电讯)$"), "u");
/** Whether a line is set over the news of a place: `本埠新聞`. */
export function headsNewsOfPlace(line: string): boolean {
  return OF_NEWS.test(line);
}

const END = new Kind(/[^\p{P}\p{N}]/u);
/** No label is longer, in UTF-16 code units, nor the name of a series. */
const LONGEST = 12;
const LONGEST_OF_SERIES = 22;
const OF_SERIES = new RegExp(bothScripts(`(?:${SERIES})$`), "u");

/** What stands under a headline, and is none: `——记…`, `（组诗）`. */
const UNDER_HEADLINE = new Kind(/[—（(□○◎◇■]/u);

/**
 * Whether the first of two display lines is the label of a column over the headline in the second, and no part of it:
 * `百姓故事`, `“我与临江”征文选登`. Lines of a headline may be as long, and a box
 * belongs to the article over it: `人物档案`.
 */
export function isLabelOver(line: string, headline: string): boolean {
  return (
    line.length <= (OF_SERIES.test(line) ? LONGEST_OF_SERIES : LONGEST) &&
    (line.length !== headline.length || OF_PIECES.test(line)) &&
    END.ends(line) &&
    (LABEL.test(line) || headsNewsOfPlace(line)) &&
    !isBoxName(line) &&
    !UNDER_HEADLINE.begins(headline)
  );
}

/** Three to six letters; no office, place or number of a part. */
const SHORT = new RegExp(
  bothScripts(
    "^\\p{Script=Han}{3,6}(?<![镇乡村区县市局院校厅委会部处司队站所厂社]|街道|社区|公司|[一二三四五六七八九十])$",
  ),
  "u",
);

/** Whether a line may be the label of a column by its form alone. */
export function mayBeLabel(line: string): boolean {
  return (SHORT.test(line) || isColumnWord(line)) && !isBoxName(line);
}

/** A place or an office, and a colon; or one that surely is, and a space. */
const PLACE_FIRST = new RegExp(
  bothScripts(
    "^\\p{Script=Han}{2,9}[：:][\\p{Script=Han}“‘《\\d].{3,20}$|^\\p{Script=Han}{1,8}(?:[镇乡村区县市局院校]|街道|社区|公司|农场)[ \\u3000]\\S.{3,20}$",
  ),
  "u",
);
const BETWEEN = new Kind(/[：: \u3000]/u);

/** Whether the headline of a short item says first where it is from: `港口镇：夏收颗粒归仓`, `王家镇　干群同心修水渠`. */
export function beginsWithPlace(headline: string): boolean {
  return BETWEEN.isIn(headline) && PLACE_FIRST.test(headline);
}
