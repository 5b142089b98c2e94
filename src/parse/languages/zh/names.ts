import "../../../chinese/opencc.ts";
import { simplifyText } from "../../../chinese/simplified.ts";
import { concat } from "../../lists.ts";
import { isMinorityName } from "./minority-names.ts";

/**
 * Personal names as bylines print them: two to four Han characters beginning with a family name, set solid,
 * with spaces between characters (`张　璁`, `刘　建　华`), or with a middle dot (`阿卜杜热合曼·买买提`).
 */

/** Family names of one character, after 百家姓 and the registers of the Ministry of Public Security, the commonest first. */
export const FAMILIES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛阎闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷曲盛冉蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑党宫景卜费冷晏席卫米柏宗桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由旷经员光令昌凤酆贝季骆贲洪诸钮滑翁荀羿汲邴糜松隗宓郗秋钭韶蓟蒲鄂籍赖苍莘贡逄郦郤璩濮郏瞿习庾暨弘禄殳沃蔚夔厍訾乜巢蒯竺桓";
const FAMILY = new Set(FAMILIES);
/** Most people have one of them. */
const COMMON = new Set(FAMILIES.slice(0, 100));

const COMPOUND_FAMILY = new Set(
  "欧阳 上官 司马 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 长孙 宇文 轩辕 端木 独孤 南宫 西门 呼延 申屠 太史 澹台 濮阳 淳于 钟离 闻人 完颜 拓跋".split(
    " ",
  ),
);

/** Words that stand where a name could stand. */
const NOT_NAMES = new Set(
  (
    "贺信 贺电 贺词 贺辞 回信 复信 唁电 日前 近日 近来 昨日 昨天 今日 今天 今年 去年 目前 当前 当日 连日 连日来 本月 上午 下午 晚间 受 据 由 从 自 在 随着 文图 图文 摄影 摄 供图 整理 综合 报道 综合报道 " +
    "公司 综合整理 编译 采写 撰文 报社 本报 本报讯 本刊 新华社 记者 通讯员 评论员 实习生 编辑 责编 作者 记者站 特约 见习 实习 新华 人民日报 中新社 央视 北京 上海 部分 多名 全体 从业 相关 有关 了解 手记 札记 感言 观察 调查 来信 述评 连线 日记 体验 心得 摘编 专电 发自 来稿 团队 未完 待续 全文完 公告 通告 通知 声明 启事 讣告 招租 招聘 更正 广告 来源 供稿 稿源 资料 企业 学校 医院 社区 单位 景区 网友 警方 文章 走基层"
  ).split(" "),
);

/** An office, which signs as people do: `党群部`, `宣传部`. No name ends so. */
const OFFICE = /^\p{Script=Han}{2,3}[部处處局厅廳委]$/u;

const HAN = /^\p{Script=Han}+$/u;
/** Each part is eight letters long at most. */
const DOTTED = /^\p{Script=Han}{1,8}(?:[·•・．.‧]\p{Script=Han}{1,8})+$/u;
/** What a text says of a person, where a name would go on. */
const TOLD = /日前|近日|接受|表示|介[绍紹]|告[诉訴]|[发發][现現]|看到|得知|[获獲]悉|了解|采[访訪]/u;
const LATIN = /^[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){1,3}$/u;

function isDotted(text: string): boolean {
  return DOTTED.test(text) && !TOLD.test(text);
}

/** Tell whether a text begins with a family name. */
export function hasFamilyName(text: string): boolean {
  const first = simplifyText(text.slice(0, 2));
  return COMPOUND_FAMILY.has(first) || FAMILY.has(first.slice(0, 1));
}

/** Tell whether a text begins with a common family name, and not with a rare one, many of which are words: `解`, `支`. */
export function hasCommonFamily(text: string): boolean {
  return COMMON.has(simplifyText(text.slice(0, 1)));
}

/** Whether a text begins with a family name of two characters. */
function hasCompoundFamily(text: string): boolean {
  return COMPOUND_FAMILY.has(simplifyText(text.slice(0, 2)));
}

/**
 * Tell whether a text, in a place where a name is printed, is one.
 * Pen names need no family name, so that two or three characters of any kind will do; four need one, or are made of
 * the parts that minorities' names have.
 */
export function isName(text: string): boolean {
  if (isDotted(text) || LATIN.test(text) || isMinorityName(text)) return true;
  if (!HAN.test(text) || NOT_NAMES.has(simplifyText(text)) || OFFICE.test(text)) return false;
  const length = [...text].length;
  return length === 2 || length === 3 || (length === 4 && hasFamilyName(text));
}

/** Tell whether a text is a name even where nothing around it says that one stands here. */
export function isSurelyName(text: string): boolean {
  return isDotted(text) || isMinorityName(text) || (isName(text) && HAN.test(text) && hasFamilyName(text));
}

/** Tell whether a text is a name even where no role stands beside it: of four letters only with a family name of two. */
export function isBareName(text: string): boolean {
  if (isMinorityName(text)) return true;
  return HAN.test(text) && isSurelyName(text) && ([...text].length < 4 || hasCompoundFamily(text));
}

const WRITTEN_APART = /^\p{Script=Han}$/u;

/**
 * Read a list of names: `孙艺嘉 王威晨`, `雷浩平、贺晨雨`, `张　璁`, `周 佳 曹 明`, `王伟李芳芳`; or with the spaces
 * lost that stood between names and kept that stood inside them: `尹 伟黄 浩`.
 * Gives null where something in it is not a name.
 */
export function readNames(text: string): readonly string[] | null {
  const words = text
    .split(/[\s\u3000、，,；;/]+/u)
    .filter(Boolean)
    .map(mendDot);
  if (words.length === 3 && words.every((word) => WRITTEN_APART.test(word))) {
    const name = words.join("");
    return isSurelyName(name) ? [name] : null;
  }
  if (words.length === 2) {
    const name = nameApart(words[0] as string, words[1] as string);
    if (name) return [name];
  }
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const next = words[i + 1];
    if (WRITTEN_APART.test(word) && next !== undefined && WRITTEN_APART.test(next)) {
      joined.push(word + next);
      i++;
    } else joined.push(word);
  }
  const whole = words.some((word) => WRITTEN_APART.test(word)) ? joined : joined.map(withoutReadIn);
  const names = concat(whole.map((word) => splitSolid(word) ?? [word]));
  if (names.length > 0 && names.every(isName)) return names;
  return words.length > 1 ? splitSolid(words.join("")) : splitMisread(text.trim());
}

/** What OCR reads in the wide space before a name or inside it: `沈　怡` as `沈 人怡`. */
const READ_IN = /[和人了]/u;

/** A name that is set wide, and of which OCR read a letter more. */
function nameApart(family: string, given: string): string | null {
  const isName = WRITTEN_APART.test(family) && given.length === 2 && isSurelyName(family + given);
  return isName && !isSurelyName(given) ? family + withoutFirst(given) : null;
}

/**
 * A name without the letter that OCR read in it: `和孙俊建`, `许了明海`. Of four letters only those are that have two families:
 * `欧阳明月`, `林郑月娥`.
 */
function withoutReadIn(word: string): string {
  if (word.length !== 4 || hasCompoundFamily(word) || !HAN.test(word)) return word;
  const name = hasCommonFamily(word) ? word.slice(0, 1) + withoutFirst(word.slice(1)) : withoutFirst(word);
  return name.length === 3 && hasCommonFamily(name) && isSurelyName(name) ? name : word;
}

function withoutFirst(text: string): string {
  return READ_IN.test(text.slice(0, 1)) ? text.slice(1) : text;
}

/** What OCR makes of the middle dot of a name: `阿依古丽:吐尔逊`. */
const DOT_MISREAD = /^(\p{Script=Han}+)[:：.．](\p{Script=Han}+)$/u;

function mendDot(word: string): string {
  const [, first, second] = DOT_MISREAD.exec(word) ?? [];
  return first && second && isMinorityName(first + second) ? `${first}·${second}` : word;
}

/** Split two names that are set without a space, of the first of which OCR misread the family name; null where that cannot be told. */
function splitMisread(text: string): readonly string[] | null {
  if (!HAN.test(text) || text.length < 4 || text.length > 6 || hasFamilyName(text)) return null;
  for (const length of [3, 2]) {
    const other = text.slice(length);
    if (hasCommonFamily(other) && isBareName(other)) return [text.slice(0, length), other];
  }
  return null;
}

/** Split names that are set without a space: `王伟李芳芳` → 王伟, 李芳芳; null where that cannot be told. */
function splitSolid(text: string): readonly string[] | null {
  const characters = [...text];
  if (!HAN.test(text) || characters.length < 4 || characters.length > 12 || isMinorityName(text)) return null;
  if (characters.length === 4 && hasCompoundFamily(text)) return null;
  let best: readonly string[] | null = null;
  for (const length of [3, 2, 4]) {
    const name = characters.slice(0, length).join("");
    const rest = characters.slice(length).join("");
    if (!isSurelyName(name) || (length === 4 && !hasCompoundFamily(name))) continue;
    if (rest === "") return [name];
    const others = [...rest].length <= 3 && isSurelyName(rest) ? [rest] : splitSolid(rest);
    const names = others && [name, ...others];
    if (names && (!best || rarest(names) < rarest(best))) best = names;
  }
  return best;
}

/** How rare the rarest family of some names is: of two ways to part them, that is right whose rarest is the commoner. */
function rarest(names: readonly string[]): number {
  const ranks = names.map((name) =>
    hasCompoundFamily(name) ? 0 : FAMILIES.indexOf(simplifyText(name.slice(0, 1))),
  );
  return Math.max(...ranks);
}
