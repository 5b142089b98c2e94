const JOB =
  "(?:本版|本期)?(?:责任编辑|责编|责任校对|编辑|版式设计|版式|校对|美术编辑|美编|组版|排版|值班编委|值班主任|值班总编|编审|审读|检校|制图|视觉|统筹|主编|监制|責任編輯|編輯|校對)";
const NAMES = "[\\p{Script=Han} \\u3000、]{2,20}?";
const CONTACT = "(?:(?:联系)?电话|热线|信箱|邮箱|QQ群?|E-?mail)\\s*[:：]?\\s*[\\w@.\\-]{5,40}";
const ONE = `(?:${JOB}\\s*[:： \\u3000/／]\\s*${NAMES}|${CONTACT})\\s*[|｜/]?\\s*`;

const LINE = new RegExp(`^(?=.{0,4}${JOB})(?:${ONE}){1,8}$`, "iu");
const END = new RegExp(`(?:^|\\s)(?=.{0,4}${JOB})(?:${ONE}){1,8}$`, "iu");

/** Whether a line says who edited the page, and nothing else: `编辑/谷雨　美编/莘然`. */
export function namesEditors(line: string): boolean {
  return LINE.test(line);
}

/** Take the editors off the end of a folio line: `2012年7月30日 星期一 编辑：汲汲 组版：向阳`. */
export function withoutEditors(line: string): string {
  return line.replace(END, " ");
}
