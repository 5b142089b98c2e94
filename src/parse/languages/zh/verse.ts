import { bothScripts } from "../../../chinese/both-scripts.ts";
import { readByline } from "./bylines.ts";
import { NUMERAL } from "./numerals.ts";

/** What headlines of poems say of them: `（组诗）`, `（外二首）`, `诗三首`, `七律·咏牡丹`, `【诗歌】`. */
const IN_BRACKETS = `[（(【〔](?:组诗|诗歌|新诗|短诗|小诗|朗诵诗|散曲|古体诗|旧体诗|歌词|儿歌|童谣|诗|词|外[${NUMERAL}\\d]{1,2}首|[诗词短]{0,2}[${NUMERAL}\\d]{1,2}[首章阕])[）)】〕]$`;
const COUNTED = `(?:[诗词律绝咏吟曲]|绝句)\\s?[${NUMERAL}\\d]{1,2}首$|组诗$`;
const TUNES =
  "五律 七律 五绝 七绝 五古 七古 排律 沁园春 满江红 水调歌头 念奴娇 浣溪沙 浪淘沙 西江月 蝶恋花 卜算子 清平乐 菩萨蛮 临江仙 鹧鸪天 忆秦娥 采桑子 减字木兰花 渔家傲 如梦令 虞美人 踏莎行 江城子 行香子 定风波 鹊桥仙 南乡子 忆江南 望海潮 贺新郎 六州歌头 水龙吟 醉花阴 破阵子 青玉案 苏幕遮 点绛唇 长相思 生查子 一剪梅 玉楼春 雨霖铃 永遇乐 摸鱼儿 桂枝香 钗头凤 天净沙 山坡羊";
const TUNE = `^(?:${TUNES.replaceAll(" ", "|")})(?:[·•・．. \\u3000（(—].{1,20})?$`;
/** What soldiers, workers and peasants write, under its name: `快板`, `民歌一束`. */
const FOLK = `^(?:民歌|山歌|新民歌|快板诗?|枪杆诗|街头诗|打油诗|儿歌|童谣)(?:一束|选登?|[${NUMERAL}\\d]{1,2}首)?$`;
const TITLE = new RegExp(bothScripts(`${FOLK}|${IN_BRACKETS}|${COUNTED}|${TUNE}`), "u");

/** Whether a line is the headline of a poem, or the end of it, by its words. */
export function isVerseTitle(line: string): boolean {
  return line.length <= 30 && TITLE.test(line);
}

/** What no verse has: figures, colons before its end, what parts a name from what is told of it, marks of items. */
const NO_VERSE = /[\d０-９%％/／|@]|[：:](?!$)|^[■●◆▲▶★☆◇△□○◎]/u;

/** Whether a line may be one of a poem. */
export function mayBeVerse(line: string): boolean {
  return !NO_VERSE.test(line);
}

/** Who reports writes no verse. */
const REPORTER = new RegExp(bothScripts("记者|通讯员|评论员|报道|[摄图]"), "u");

/** Who drew a cartoon may have verse under it. */
const CARTOON = new RegExp(bothScripts("^漫画[ \\u3000]"), "u");

/** Whether a line names somebody, and no reporter: `□ 刘海燕`, `清水镇中心小学　王丽`. */
export function namesPoet(line: string): boolean {
  const byline = REPORTER.test(line) ? null : readByline(line, "line", "under-headline", "among-names");
  return byline !== null && (byline.credits.reporter.length > 0 || CARTOON.test(line));
}
