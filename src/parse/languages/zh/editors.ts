import { Kind } from "../../characters.ts";

/** What editors do; the longer words first. */
const JOBS =
  "责任编辑 责任校对 版式设计 美术编辑 值班编委 值班主任 值班总编 总编辑 责编 编辑 版式 校对 美编 组版 排版 编审 审读 检校 制图 视觉 统筹 主编 监制 責任編輯 編輯 校對";
/** `责任编辑：`, `美编/`, `责编 `: cuts a line before each editor's names. */
const JOB = new RegExp(`(?:本版|本期)?(?:${JOBS.split(" ").join("|")})\\s?[:： \\u3000/／]`, "u");
const JOB_END = new Kind(/[:： \u3000/／]/u);
/** Every line that names editors begins so, and few others do. */
const BEGINS_WITH_JOB = new RegExp(`^(?:本版|本期)?(?:${JOBS.split(" ").join("|")})`, "u");
const ALL_JOBS = new RegExp(JOB.source, "gu");
const NAMES = /^[\p{Script=Han} \u3000、]{2,20}$/u;
/** Who drew what is printed with an article, or whose the pictures are. */
const ARTIST = /^[（(]?(?:本版|本文|题图)?(?:制图|绘图|插图|图片来源)\s?[:：/／][^。，；：:]{2,24}$/u;
const ARTIST_BEGINNING = new Kind(/[（(本题制绘插图]/u);
/** How to reach them. */
const CONTACT = /(?:(?:联系)?电话|热线|信箱|邮箱|QQ群?|E-?mail)\s?[:：]?\s?[\w@.-]{5,40}/giu;

/** Whether a line says who edited the page, and nothing else: `编辑/谷雨　美编/莘然`. */
export function namesEditors(line: string): boolean {
  if (!BEGINS_WITH_JOB.test(line) || namesArtist(line)) return false;
  const [before, ...names] = line.replace(CONTACT, " ").split(ALL_JOBS);
  return before === "" && names.length > 0 && names.every((text) => NAMES.test(trimmed(text)));
}

/** Whether a line says who drew the pictures of the article above it, or whose they are: `本版制图：丁一`. It is part of that. */
export function namesArtist(line: string): boolean {
  return ARTIST_BEGINNING.begins(line) && ARTIST.test(line);
}

/** Take the editors off the end of a folio line: `2012年7月30日 星期一 编辑：汲汲 组版：向阳`. */
export function withoutEditors(line: string): string {
  const at = JOB_END.isIn(line) ? line.search(JOB) : -1;
  return at >= 0 && namesEditors(line.slice(at)) ? line.slice(0, at) : line;
}

function trimmed(text: string): string {
  return text.replace(/^[\s|｜/]+|[\s|｜/]+$/gu, "");
}
