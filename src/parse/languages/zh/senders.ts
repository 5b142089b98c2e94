import { bothScripts } from "../../../chinese/both-scripts.ts";
import { simplifyText } from "../../../chinese/simplified.ts";
import { isBareName, readNames } from "./names.ts";
import { NUMERAL } from "./numerals.ts";
import { isWord } from "./words.ts";

/** Who sent a report and from where, as it stands around the names of reporters. None of it is a name. */

/** What papers, agencies and their bureaus are called at the end. */
const PAPER = "(?:(?<!本)报|社|网|台|中心|新闻|传媒|融媒|媒体|频道|周刊|客户端|News)";
/** What reporters are besides. */
const KIND = "(?:驻[\\p{Script=Han}]{1,6}|首席|资深|高级|特派|特约|见习|实习|全媒体|融媒体?)";
const WHO = "(?:记者|通讯员|评论员|特派员|撰稿人)";
/** A letter of a sender, where no role begins. */
const LETTER = "(?:(?!记者|通讯员|评论员|实习生|摄影|作者|接受|告诉|[的是了为给])[\\p{Script=Han}A-Za-z])";

/** Something around the names of reporters that is no name. */
interface SenderForm {
  readonly rule: string;
  /** In simplified characters; traditional ones are found, too. */
  readonly pattern: string;
  /** A credit with it, and what is left without. */
  readonly example: readonly [credit: string, left: string];
}

/** Who sent a report. The first that fits is taken; a new one is a row here. */
export const SENDERS: readonly SenderForm[] = [
  {
    rule: "in-quotes",
    pattern: `《[^》]{1,12}》(?=\\s*${KIND}*${WHO})`,
    example: ["《青屿日报》记者 王芳", "记者 王芳"],
  },
  {
    rule: "paper-or-agency",
    pattern: `(?:${LETTER}{2,12}${PAPER}|${LETTER}(?:传媒|融媒))(?=[\\s/─—-]*${KIND}*${WHO})`,
    example: ["浙江日报全媒体记者 王芳", "记者 王芳"],
  },
  {
    rule: "tight-on-role",
    pattern: `(?<=^|[/:|])${LETTER}{2,4}(?=${KIND}*记者\\s)`,
    example: ["南都记者 王芳", "记者 王芳"],
  },
  {
    rule: "bureau",
    pattern: "驻[\\p{Script=Han}]{1,6}(?=记者)",
    example: ["王芳 驻京记者李明", "王芳 记者李明"],
  },
  {
    rule: "place-of-dispatch",
    pattern: "(?<=社|本报)[\\p{Script=Han}]{2,8}电(?=\\s)",
    example: ["新华社柏林电 记者王芳", "新华社 记者王芳"],
  },
  {
    rule: "office",
    pattern: "(?<=[\\s/:|])[\\p{Script=Han}]{1,4}[部处局厅委](?=\\s+[\\p{Script=Han}]{2,3}(?:\\s|$))",
    example: ["文/图 宣传部 赵晓军", "文/图 赵晓军"],
  },
  {
    rule: "office-before-role",
    pattern: "^[\\p{Script=Han}\\d]{1,10}[部处局厅委办队区厂矿科室院站所组司](?=\\s+(?:特约)?通讯员[\\s:])",
    example: ["机电队 通讯员 王芳", "通讯员 王芳"],
  },
  {
    rule: "and",
    pattern: "[和与及](?=新华社|中新社|中央社|人民日报|本报)",
    example: ["王芳和新华社报道", "王芳 新华社报道"],
  },
];
const SENDER = new RegExp(bothScripts(SENDERS.map(({ pattern }) => pattern).join("|")), "gu");

/** Places that reports come from, where they are set tight on a name: `記者王小明台北報導`. */
const PLACES =
  "台湾 台北 新北 桃园 新竹 苗栗 台中 彰化 南投 云林 嘉义 台南 高雄 屏东 宜兰 花莲 台东 澎湖 金门 马祖 连江 基隆 " +
  "北市 高市 中市 南市 桃市 竹市 竹县 投县 彰县 云县 嘉市 嘉县 屏县 宜县 花县 东县 澎县 " +
  "香港 澳门 北京 上海 天津 重庆 广州 深圳 珠海 厦门 福州 杭州 南京 武汉 成都 西安 郑州 济南 南昌 南宁 贵阳 宁波 温州 东莞 " +
  "东京 大阪 名古屋 首尔 曼谷 新加坡 吉隆坡 马尼拉 河内 雅加达 新德里 纽约 华盛顿 洛杉矶 旧金山 芝加哥 多伦多 温哥华 伦敦 巴黎 柏林 布鲁塞尔 日内瓦 罗马 莫斯科 悉尼 雪梨 美国 日本 英国";
const PLACE = `(?:${PLACES.split(" ").join("|")})[省市县区]?`;
const DAY = `(?:[${NUMERAL}]{1,3}月)?[${NUMERAL}]{1,3}日`;
const REPORT = "(?:综合|联合|连线|专题|特别|现场|外电|摄影)*(?:报道|报导|特稿|专访|特写|专电|电|讯)";

/** `／台北報導`, `台北20日電`, `／專題報導` */
const REPORTED_FROM = new RegExp(
  bothScripts(
    `\\s*发自[\\p{Script=Han}、]{2,12}(?:报道|报导)?$|\\s*(?:[/─—-](?!摄影|图文|文图|[\\p{Script=Han}]{0,4}记者)\\s*[\\p{Script=Han} ]{0,10}?|(?:\\s*${PLACE}[、，]?)+\\s*)(?:${DAY})?\\s*${REPORT}$`,
  ),
  "u",
);

/** Who lent the picture, and is nobody: `图/主办方提供`. */
const LENT = new RegExp(
  bothScripts(
    "(?:图片?|照片)?[/:]?[^\\s/|:、]{0,12}(?:单位|公司|中心|政府|品牌|官网|网络|[局部校院馆社方者会委办厅企业])(?:提供|供图)",
  ),
  "gu",
);

/** `记者 李静 青岛报道`: what stands there and is no name is the place. */
const PLACE_LETTER = "(?:(?!摄影|图文|文图|综合|联合|连线|专题|现场|独家)[\\p{Script=Han}])";
const FROM_PLACES = new RegExp(
  bothScripts(`\\s(${PLACE_LETTER}{2,4}(?:、${PLACE_LETTER}{2,4})*)报[道导]$`),
  "u",
);

/** The same without any space: `記者陳志強曼哈頓報導`. */
const FROM_TIGHT = new RegExp(
  bothScripts("(记者)(\\p{Script=Han}{3})(\\p{Script=Han}{2,5})(?:报[道导]|讯)$"),
  "u",
);
/** A shorter word may be the end of a name that no space parts from the one before … */
const TIGHT_PLACE = 3;
/** … but where reports are written so, in Taiwan, names are parted: `記者王明德鳳林報導`. */
const TAIWANESE = /報導$/u;

/** Whether a name and what stands tight behind it are not several names. */
function isTightPlace(name: string, place: string, isTaiwanese: boolean): boolean {
  if (!isBareName(name)) return false;
  const areNames = readNames(name + place)?.every(isBareName) === true;
  if (!areNames) return true;
  if (place.length >= TIGHT_PLACE) return isWord(simplifyText(place));
  return isTaiwanese && !isBareName(name.slice(2) + place);
}

function withoutPlaces(credit: string): string {
  const [tight, who = "", name = "", place = ""] = FROM_TIGHT.exec(credit) ?? [];
  if (tight && isTightPlace(name, place, TAIWANESE.test(credit)))
    return credit.replace(tight, `${who}${name} 报道`);
  const places = FROM_PLACES.exec(credit)?.[1]?.split("、") ?? [];
  return places.length === 0 || places.every(isBareName) ? credit : credit.replace(FROM_PLACES, " 报道");
}

/** Leave out of a credit who sent the report, and from where; that it is one is kept. */
export function withoutSender(credit: string): string {
  return withoutPlaces(credit.replace(REPORTED_FROM, " 报道")).replace(LENT, " 资料图 ").replace(SENDER, " ");
}
