import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { CLOSE, OPEN } from "./punctuation.ts";
import { REPORT_WORDS, WORK_WORDS } from "./role-words.ts";

/** What the patterns of bylines are made of: sources of regular expressions that find both scripts. */

const NO_BRACKET = `[^${OPEN.slice(1, -1)}${CLOSE.slice(1, -1)}。]`;
export const INSIDE = `(${NO_BRACKET}{2,50}?)`;
/** A report from all provinces names everybody who sent something. */
export const MANY = `(${NO_BRACKET}{2,240}?)`;
/** `（丹翁）`, `（方 晨）`, `（王芳、李明）`. */
export const NAME = "[\\p{Script=Han}]{2,4}|[\\p{Script=Han}][\\s\\u3000]+[\\p{Script=Han}]";
const NOT_SIGNED = bothScripts("(?![\\p{Script=Han}]{0,4}(?:记者|通讯员))");
/** In 【】 stand labels, in 《》 titles: `【國　度】`. */
const NAMES_OPEN = OPEN.replace(/[<《【〖]/gu, "");
const NAMES_CLOSE = CLOSE.replace(/[>》】〗]/gu, "");
export const IN_BRACKETS = `${NAMES_OPEN}\\s*${NOT_SIGNED}((?:${NAME})(?:[ \\u3000、]+(?:${NAME})){0,3})\\s*${NAMES_CLOSE}`;
/** What was done, before the names: `采写：王芳`, `整理/王芳`, `图文/王芳`. */
const WORK = `(?:${WORK_WORDS})\\s?[/／|｜:：]|(?:${REPORT_WORDS})\\s?[:：]|(?:图文|文图|文\\s?[、·•]\\s?图)(?:\\s?[/／:：]|\\s)`;
export const ROLE = bothScripts(
  `(?:记者|通讯员|评论员|特派员|撰稿人|特约撰稿|实习生|摄影|摄|[文图片]\\s?[/／|｜]|[/／\\s][文图片](?![\\p{Script=Han}])|[ \\u3000](?:图文|文图)$|文并图|编制$|${WORK})`,
);
/** The same where no stroke follows: `整理 王芳`, `王芳 整理`. */
export const BARE_WORK = bothScripts(
  "(?:作者|采写|撰文|供稿|执笔|整理|编译|摘编|口述|漫画|记录|题字|题图|书法|国画|配画)",
);
export const REPORT = bothScripts("报[道导]");
export const ROLE_SIGN = new Kind(/[者员員人生影摄攝|｜/／:：︰文片稿制製]/u);
export const REPORT_SIGN = new Kind(/[道导導]/u);
/** Who drew the pictures is named under the text. */
export const DRAWN = bothScripts("(?:本版|本文|题图)?(?:制图|绘图|插图)");
/** □ ◎ ■ and what OCR makes of them. */
export const MARK = "[□◎■●○◇◆▲△☆★◻◼@©⊙]";
/** Where a contributor studies or works, before his name: `文学院2014级`, `高二（3）班`, `机电学院`. */
export const OFFICE = bothScripts(
  "[\\p{Script=Han}\\d（）() \\u3000]{1,24}(?:院|系|级|班|校|[中小大]学|部|处|室|局|厅|委|车间|工段|班组|矿|工会|协会|厂|站|所|队|馆|公司|集团|中心|[乡镇村区县]|街道|[厂社队连场店]?(?:工人|职工|社员|战士|民兵|干部|教师|农民)|农场|公社|兽医站)",
);
/** What he is there, before his name: `县农科所研究员`, `1956级水利系校友`. */
export const POST = bothScripts(
  "[\\p{Script=Han}\\d（）()]{0,24}(?:院士|教授|研究员|工程师|农艺师|律师|医师|药师|护士长?|教师|老师|讲师|教研员|辅导员|院长|校长|园长|馆长|所长|会长|主任|经理|站长|科长|队长|班长|连长|排长|指导员|教导员|战士|列兵|上等兵|学生|校友)",
);
const PROVINCES =
  "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 台湾";
/** Where he lives, behind his name or before it, in brackets: `（新乡市）`, `（清水镇石桥村）`, `（北京）`. */
export const PLACE = bothScripts(
  `\\p{Script=Han}{1,12}[省市县区州盟旗镇乡村]|(?:${PROVINCES.replaceAll(" ", "|")})\\p{Script=Han}{0,4}`,
);
/** Behind a name without brackets only a school is surely that: `王芳　清水镇中心小学`. */
export const SCHOOL = bothScripts("[\\p{Script=Han}\\d（）()]{2,14}(?:[中小]学|学[校院]|大学|[级\\d)）]班)");
/** Who helped a pupil write: `　指导老师：李明`. */
export const TUTOR = bothScripts(`(?:[ \\u3000]+指导(?:老师|教师)\\s?[:： \\u3000]\\s?(?:${NAME}))?`);
