import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { isName, isSurelyName } from "./names.ts";

/** What editors do; the longer words first. */
const TITLES =
  "编委会主任 责任编辑 责任校对 版式设计 版面设计 版式编辑 美术编辑 图片编辑 图文编辑 文字编辑 技术编辑 见习编辑 首席编辑 首席版式 值班编委 值班主任 值班副总编 值班总编 " +
  "编辑部主任 采编部主任 执行总编 执行主编 副总编辑 总编辑 副总编 总编 副主编 组稿 责编 编辑 版式 校对 美编 图编 组版 排版 编审 审读 审校 终审 检校 制图 视觉 统筹 主编 监制";
const JOBS = bothScripts(TITLES.replaceAll(" ", "|"));
/** The same in words that headlines begin with, too, so that a colon or a stroke must stand behind them. */
const MORE_TITLES =
  "一审 二审 三审 初审 复审 校审 监审 签发 总检 编校 编发 版编 版面 设计 美术 视觉设计 电脑制作 电脑排版 值班领导";
const LABELS = bothScripts(MORE_TITLES.replaceAll(" ", "|"));
const MARK = "[■●◆▲□◎◇★]?\\s?";
const WHOSE = bothScripts("(?:本[版期栏]|[一二三四五六七八九十]版|[A-Z]?\\d{1,2}版)?");
const BEHIND = "\\s?[:： \\u3000/／]";
/** `责任编辑：`, `美编/`, `责编 `, `■本版编辑 `: cuts a line before each editor's names. */
const JOB = new RegExp(`${MARK}${WHOSE}(?:(?:${JOBS})${BEHIND}|(?:${LABELS})\\s?[:：/／])`, "u");
/** What stands behind every job. */
const BEHIND_JOB = new Kind(/[:： \u3000/／]/u);
/** Every line that names editors begins so, and few others do. */
const BEGINS_WITH_JOB = new RegExp(`^${MARK}${WHOSE}(?:${JOBS}|(?:${LABELS})\\s?[:：/／])`, "u");
const ALL_JOBS = new RegExp(JOB.source, "gu");
const ALL_TITLES = new RegExp(`${WHOSE}(?:${JOBS})`, "gu");
/** Editors before the rest of a folio line. */
const LEADING = new RegExp(`^(?:${JOB.source}\\s?\\p{Script=Han}{2,4}[\\s|｜/]+)+(?=.*\\d)`, "u");
const NAMES = /^[\p{Script=Han} \u3000、]{2,20}$/u;
/** A job, whatever it is, with who does it: `版面：林艺`. */
const PART = /^\p{Script=Han}{2,8}\s?[:：/／]\s?\p{Script=Han}{2,4}(?:[ \u3000、]\p{Script=Han}{2,4}){0,3}$/u;
const BETWEEN_PARTS = /[ \u3000|｜]{1,4}(?=\p{Script=Han}{2,8}\s?[:：/／])/u;
/** Who wrote and photographed is named with an article. */
const OF_ARTICLE = new RegExp(
  bothScripts(
    "^(?:\\p{Script=Han}{0,4}记者|通讯员|作者|文字|撰文|采写|摄影|图片|口述|整理|文|图|摄)\\s?[:：/／]",
  ),
  "u",
);
/** Who drew what is printed with an article, or whose the pictures are. */
const ARTIST = new RegExp(
  bothScripts(
    "^[（(]?(?:(?:本版|本文|题图)?(?:制图|绘图|插图|图片来源|指导老师|指导教师)\\s?[:：/／][^。，；：:]{2,24}|(?:本版|本文|文中)?(?:配?图片?|照片)(?:除署名外)?(?:\\s?[:：/／]|[均都]?由)[^。，；：:]{1,16}(?:提供|供图))[）)]?$",
  ),
  "u",
);
const ARTIST_BEGINNING = new Kind(new RegExp(bothScripts("[（(本题文制绘插图照指]"), "u"));
/** How to reach them. */
const CONTACT = /(?:(?:联系)?电话|热线|信箱|邮箱|(?:本版)?投稿|QQ群?|E-?mail)\s?[:：]?\s?[\w@.-]{5,40}/giu;

/** What stands in every line that names editors: the first letter of what one does. */
const FIRST_LETTERS = `${TITLES} ${MORE_TITLES}`.split(" ").map(([first]) => first);
export const EDITORS_SIGN = new Kind(new RegExp(bothScripts(FIRST_LETTERS.join("|")), "u"));

/** Whether a line says who edited the page, and nothing else: `编辑/谷雨　美编/莘然`. */
export function namesEditors(line: string): boolean {
  if (!BEGINS_WITH_JOB.test(line) || namesArtist(line)) return false;
  const [before, ...names] = line.replace(CONTACT, " ").split(ALL_JOBS);
  const isSpaced = before === "" && names.length > 0 && names.every((text) => NAMES.test(trimmed(text)));
  return isSpaced || isRunTogether(line) || isOfParts(line);
}

/** Of jobs that are set so, one that is known tells the others: `编辑：周忻昊　版面：林艺`. */
function isOfParts(line: string): boolean {
  const parts = line.split(BETWEEN_PARTS);
  return parts.length > 1 && parts.every((part) => PART.test(part) && !OF_ARTICLE.test(part));
}

/** The same where text extraction lost the spaces: `本版责编姜晓鹏版式夏刚鑫`. One name alone may be a headline's, and OCR misread one of several. */
function isRunTogether(line: string): boolean {
  const [before, ...names] = line.split(ALL_TITLES);
  return before === "" && names.length > 1 && names.every(isName) && names.some(isSurelyName);
}

/** Whether a line says who drew the pictures of the article above it, or whose they are: `本版制图：丁一`. It is part of that. */
export function namesArtist(line: string): boolean {
  return ARTIST_BEGINNING.begins(line) && ARTIST.test(line);
}

/** Take the editors off the beginning or the end of a folio line: `2012年7月30日 星期一 编辑：汲汲 组版：向阳`. */
export function withoutEditors(line: string): string {
  if (!BEHIND_JOB.isIn(line)) return line;
  const folio = line.replace(LEADING, "");
  const at = folio.search(JOB);
  return at >= 0 && namesEditors(folio.slice(at).trimStart()) ? folio.slice(0, at) : folio;
}

function trimmed(text: string): string {
  return text.replace(/^[\s|｜/]+|[\s|｜/]+$/gu, "");
}
