import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";

/** What only a web page says, for its readers to click: where else to go, how large to show it. */
const LINKS =
  "[上下]一[篇版期条页]|[前后]一[天期]|往期(?:回顾|阅读|查询)|放大|缩小|默认|(?:打印|关闭)(?:本页|本稿|本文|窗口|页面)|" +
  "返回(?:首页|目录|顶部|版面|列表|上页|主页|本版)|(?:数字报|电子报)(?:首页|刊)?|(?:我要|发表|网友)评论|分享到|" +
  "(?:本[版期])?(?:标题|版面|文章|新闻)(?:导航|目录|列表|概览)|本[版期](?:新闻|文章|标题|版面)|(?:按日期|新闻|高级|全文)(?:查找|检索|搜索|查询)|" +
  "(?:查看|点击|看)(?:原图|大图|版面图)|(?:下载|PDF|版面)\\s?PDF|PDF\\s?(?:下载|版|文件)|版面图|语音播报|朗读(?:全文|本文)?|手机版|当前(?:第?\\s?[A-Z]?\\d{1,3}\\s?版?)|本期共\\s?\\d{1,3}\\s?版|" +
  "(?:阅读|浏览|点击)(?:次?数|量)?[:：]\\s?\\d+(?!\\d)\\s?次?";
/** What may stand beside those, and elsewhere, too. */
const BESIDE =
  "字[号体]|[大中小]|特大|超大|打印|关闭|返回|首页|分享|收藏|复制链接|微信|微博|QQ空间|恢复|原大|朗读|播放|停止|第\\s?[A-Z]?\\d{1,3}\\s?版|(?<!\\d)\\d{1,3}(?!\\d)";
const BETWEEN = "[\\s\\u3000|｜:：,，/·\\-<>《》«»‹›←→↑↓⊕⊖○◎＋－+【】\\[\\]（）()]*";
const LINE = new RegExp(
  bothScripts(
    `^${BETWEEN}(?:(?:${BESIDE})${BETWEEN})*(?:${LINKS})${BETWEEN}(?:(?:${LINKS}|${BESIDE})${BETWEEN})*$`,
  ),
  "iu",
);
/** The sizes of letters, or what to do with the page, in brackets each. */
const OTHERS = new RegExp(
  bothScripts(
    "^字[号体][:：\\s\\u3000【\\[]+[大中小特超](?:[】\\]|\\s\\u3000【\\[]+[大中小特超])+[】\\]]?$|^(?:[【\\[]\\s?(?:打印|关闭|返回|收藏|分享|顶部|[大中小])\\s?[】\\]][\\s\\u3000]*){2,6}$",
  ),
  "u",
);
/** What the page says of its article in a line: `来源：青屿晨报  日期：2024-05-17`. */
const CELL =
  "(?:来源|出处|作者|编辑|责编|责任编辑|日期|时间|(?:发布|发表|更新)(?:日期|时间)|字号|阅读|浏览|点击)\\s?[:：]\\s?[^\\s\\u3000:：]{0,20}(?:\\s\\d\\d?:\\d\\d)?";
const CELLS = new RegExp(
  bothScripts(
    `^(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s\\d\\d?:\\d\\d(?::\\d\\d)?)?[\\s\\u3000|]+${CELL}|${CELL}(?=[\\s\\u3000|]+${CELL}))(?:[\\s\\u3000|]+${CELL})*$`,
  ),
  "u",
);
/** A field of the page that was left empty: `专栏：`. */
const EMPTY = new RegExp(
  bothScripts("^(?:作者|来源|编辑|责编|责任编辑|专栏|栏目|引题|肩题|副题|副标题)\\s?[:：]$"),
  "u",
);

/** A letter of each of those. */
export const NAVIGATION_SIGN = new Kind(
  new RegExp(
    bothScripts("[一往大小认印关返报刊评享导目列览本查检搜索看击图载D语读机当字号打题源者辑编栏期]"),
    "u",
  ),
);

/** Whether a line is what web pages say around a text, as it comes along where a digital edition is copied. */
export function isNavigation(line: string): boolean {
  return LINE.test(line) || OTHERS.test(line) || CELLS.test(line) || EMPTY.test(line);
}

const LIST = new RegExp(
  bothScripts(
    "^[\\s【\\[◎■●·]*(?:本[版期])?(?:标题|版面|文章|新闻)(?:导航|目录|列表|概览)[\\s】\\]:：]*$|^[\\s【\\[◎■●·]*本[版期](?:新闻|文章|标题)[\\s】\\]:：]*$",
  ),
  "u",
);
const LIST_BEGINNING = new Kind(new RegExp(bothScripts("[\\s【\\[◎■●·本标版文新]"), "u"));

/** Whether it stands over a list of the headlines of its page. */
export function headsContents(line: string): boolean {
  return LIST_BEGINNING.begins(line) && LIST.test(line);
}
