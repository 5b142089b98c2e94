import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { isDay } from "./dates.ts";
import { readLead } from "./leads.ts";
import { isExactTitle, type NoticeForm, TITLED_FORMS } from "./private-notices.ts";
import { isRow } from "./rows.ts";
import { DRAW, isTableTitle, LOTTERY, linesOfTable, linesUnder } from "./service-tables.ts";
import { mayBeName, solid } from "./spaces.ts";

const KINDS =
  "(?:公告|通告|通知|声明|启事|招租|招聘|招工|招商|转让|出租|出售|求购|讣告|讣闻|更正|敬告|广告|预告|公示|招请|招领|鸣谢|致谢|谢启|(?:招聘|求职|供求|便民|分类|房产|租售)信息)";
const TITLE = new RegExp(bothScripts(`^[【[（(]?(?!特此)\\p{Script=Han}{0,14}${KINDS}[】\\]）)]?$`), "u");
/** Over a text that is set apart from it: `招标公告`; a longer one is a headline, most likely. */
const BARE_TITLE = new RegExp(
  bothScripts(
    `^[【[（(]?(?!特此)(?:\\p{Script=Han}{0,4}|\\p{Script=Han}{2,12}(?:法院|检察院|公司))${KINDS}[】\\]）)]?$`,
  ),
  "u",
);
/** How to subscribe to the paper itself: `2021年度《清河报》开始征订`. */
const SUBSCRIPTION = new RegExp(
  bothScripts("^[《》\\p{Script=Han}\\d]{0,20}(?:征订|订阅)(?:启事|开始)?$"),
  "u",
);
const isTitle = (title: string): boolean =>
  TITLE_END.ends(title) && (TITLE.test(title) || SUBSCRIPTION.test(title));
/** What notices ask and give, and reports do not. */
const ASKS = new RegExp(
  bothScripts(
    "声明作废|联系(?:人|电话)|咨询电话|报名(?:时间|地点|电话|方式)|电话[:：]|面议|有意者|特此(?:公告|声明|通知)|敬请|请(?:相关|有关|广大|过往|各|全体)?(?:用户|客户|债权人|车辆|行人|市民|居民|住户|业主|单位)|逾期|谅解|特此(?:讣告|启事)|来稿请|投稿(?:邮箱|信箱|地址|请|须)|征集|截稿|请注明|订阅(?:电话|热线)|全年定价|告别仪式|公示期|[前时]报名|公告送达|视为送达|水电齐全|请(?:速|即)?联系|必有重谢|" +
      // What Chinese papers of Hong Kong, Taiwan and overseas print of families and firms.
      "哀此讣闻|泣告|泣启|叩谢|泣谢|同叩|存[殁没]均感|大殓|出殡|工价|薪优|优先[。，]?[洽电]|(?:^|[。；\\s])电\\s?\\d{3}",
  ),
  "u",
);
const CONTACT =
  /(?:^|\n)(?:地址|电话|热线|订购热线|联系电话|咨询电话|联系人|报名(?:时间|地点|电话)|投稿(?:邮箱|信箱|地址)|来稿请寄|网址|微信|QQ)\s*[:：]/u;

/** Telephones have seven digits and more; numbers of headlines have fewer, and are of years and amounts. */
const REACHES = new RegExp(
  bothScripts(
    "^(?:报名|活动|培训|考试|招生|举办|开放|办理|领取|集合)(?:时间|地点|地址|方式|日期)\\s?[:：]|\\d{7}|\\d{3,4}-\\d{6,8}|(?:电话|热线|联系人|邮箱|微信号?|QQ群?)\\s?[:：]\\s?[\\w\\p{Script=Han}]",
  ),
  "u",
);
/** What stands in every such line. */
const NUMBER_OR_COLON = new Kind(/[\d：:]/u);

/** Whether a line says how to reach somebody: `四、联系电话：0412-3223456`, `0988328208蔡先生`, or where and when to come. */
export function tellsContact(line: string): boolean {
  return NUMBER_OR_COLON.isIn(line) && REACHES.test(line);
}

/** What it asks may lie across the end of a line. */
const unbroken = (text: string): string => text.replaceAll("\n", "");

const WEATHER = /^(?:[^，。]{0,8}日|今[日天]|明天)?天气(?:预报)?(?:$|[:：])/u;

const CONTENTS = new RegExp(
  bothScripts(
    "^[★☆●◆■▲]?(?:(?:今日|本期|要闻|版面|新闻|内页|重点)?导读|(?:今日|本期)(?:看点|提要))[★☆●◆■▲]?$",
  ),
  "u",
);
const WHOLE_TITLES = [BARE_TITLE, SUBSCRIPTION, CONTENTS];
/** What all of those end with. */
const TITLE_END = new Kind(
  new RegExp(bothScripts("[告知明事租聘工商让售购闻正示请领谢启息订阅始读点要】\\]）)★☆●◆■▲]"), "u"),
);
/** A headline, and the page that it stands on: `清渡男篮客场险胜 →7版`, `…详见A02版`. */
const OF_PAGE = /(?:→|➤|▶|►|>>|详见|见|[ \u3000/／|]|…)\s?第?[A-Z]?[\d一二三四五六七八九十]{1,3}版[）)]?$/u;
/** So many lines of which all end so are the contents of an issue. */
const ENTRIES = 3;

function areContents(lines: readonly string[]): boolean {
  return lines.length >= ENTRIES && lines.every((line) => OF_PAGE.test(line));
}

/** The surest first. A new form is a row here. */
export const NOTICE_FORMS: readonly NoticeForm[] = [
  {
    rule: "notice",
    holds: (title, text) => isTitle(title) && (ASKS.test(text) || ASKS.test(unbroken(text))),
    example: "遗失声明\n▲芮小军遗失机动车驾驶证，声明作废。",
  },
  {
    rule: "small-advertisement",
    // What begins with how to reach somebody goes on what stands over it.
    holds: (_, text, lines) =>
      /[:：]/u.test(text) && CONTACT.test(text) && !CONTACT.test(lines[0] ?? "") && !/[。！？]/u.test(text),
    example: "金秋家电　满1000元送200元\n地址：松澄县人民路88号",
  },
  {
    rule: "lottery",
    holds: (_, text) => DRAW.test(text) && LOTTERY.test(text) && !/[。！？]/u.test(text),
    example: "中国福利彩票\n双色球第2022134期\n红球 03 08 12 19 22 31　蓝球 07",
  },
  {
    rule: "service-table",
    holds: (_, __, lines) => linesOfTable(lines) === lines.length,
    example: "清渡电视台今日节目\n7:00　早间新闻\n12:00　清渡午报",
  },
  {
    rule: "contents",
    holds: (title, text, lines) => (CONTENTS.test(title) && !text.includes("。")) || areContents(lines),
    example: "导读\n老旧小区加装电梯有了新办法 →3版",
  },
  ...TITLED_FORMS,
  {
    rule: "weather",
    holds: (title, text) => WEATHER.test(title) && /[℃级級]|\d度/u.test(text) && !/[。！？]/u.test(text),
    example: "11月23日天气：多云，北风4到5级，\n气温6℃—12℃",
  },
];

/** Name the rule by which lines that are set together are a notice or an advertisement; null where they are none. */
export function noticeRule(lines: readonly string[]): string | null {
  const text = lines.join("\n");
  const title = solid(lines[0] ?? "");
  return NOTICE_FORMS.find((form) => form.holds(title, text, lines))?.rule ?? null;
}

/** Whether a line by itself is the title of a notice, or of the contents of an issue: `公　告`, `导　读`. */
export function isNoticeTitle(line: string): boolean {
  if (!mayBeName(line)) return false;
  const title = solid(line);
  return (
    (TITLE_END.ends(title) && WHOLE_TITLES.some((form) => form.test(title))) ||
    isTableTitle(title) ||
    isExactTitle(title)
  );
}

/** What a notice ends with, at the end of a line: what it declares, how to reach who asks, who signs it. */
const END = new RegExp(
  bothScripts(
    "(?:作废|特此(?:公告|通告|通知|声明|讣告|更正|启事)|敬请(?:关注|谅解|留意|期待)|视为送达|致歉|谅解|重谢)。?$|电话[^。]{0,6}[\\d-]{7,}$|^[\\d-]{7,}$|编辑部$|[启谨][。]?$",
  ),
  "u",
);
/** So many lines more than one end may stand before the next: of the day under an office, of others who lost something. */
const TO_NEXT_END = 4;

/** Count the lines of a notice that begins with its title and is parted from what follows by no blank line; 0 where none is told. */
export function linesOfNotice(lines: readonly string[]): number {
  const title = solid(lines[0] ?? "");
  if (CONTENTS.test(title)) return linesUnder(lines, (line) => OF_PAGE.test(line));
  if (isTableTitle(title)) return linesOfTable(lines);
  let count = 0;
  /** How many lines stand under the last end, rows not counted: which streets, from when to when. */
  let under = 0;
  for (const [index, line] of lines.entries()) {
    const isOver =
      index > 0 && (isNoticeTitle(line) || readLead(line) !== null || (count > 0 && under >= TO_NEXT_END));
    if (isOver) break;
    if (index > 0 && (END.test(line) || BURIES.test(line) || CASE.test(line) || isDay(line))) {
      count = index + 1;
      under = 0;
    } else if (count > 0 && !isRow(line)) under++;
  }
  return count;
}

/** Whether lines go on a notice: how to reach who asks, the next who lost something, the next headline and its page, or a signature. */
export function goesOnNotice(lines: readonly string[]): boolean {
  const text = lines.join("\n");
  return (
    CONTACT.test(text) ||
    CALLS.test(lines.join("")) ||
    (lines.length === 1 && OF_PAGE.test(text)) ||
    areSignature(lines)
  );
}

/** One of several who tell what they lost, under one title; or how to send what is asked for. */
const CALLS = /(?:声明|聲明)作[废廢]。?$|^(?:来稿|來稿|投稿|稿件)/u;
const BURIES =
  /治[丧喪](?:委员会|委員會|办公室|辦公室|小组|小組)$|^[\p{Script=Han} \u3000]{2,20}(?:泣[谢謝启啓啟告]|叩[谢謝首]|鞠躬|[谨謹同][启啓啟])$|^\p{Script=Han}{3,16}(?:[号號社会會馆館堂公司局处處室店厂廠校行])[谨謹同]?(?:[启啓啟白])$/u;

/** `（2022）苏0118民初2216号`, under the notice of a court. */
const CASE = /^[（(〔]\d{4}[）)〕]\p{Script=Han}{1,2}\d{2,6}\p{Script=Han}{1,3}\d{1,6}号$/u;

/** Who issues a notice: `海城市人民法院`, `鑫源建材有限公司清算组`. */
const ISSUES = new RegExp(
  bothScripts("^[\\p{Script=Han}（）()]{2,26}(?:法院|检察院|清算组|管理人|公司|合作社|筹备组)$"),
  "u",
);
const OF_EDITORS = /^[《》\p{Script=Han}]{2,14}(?:编辑[部室]|編輯[部室])$/u;

/** Whether lines are who gives notice, or asks for contributions, and the day. */
function areSignature(lines: readonly string[]): boolean {
  return lines.every(
    (line) => [BURIES, ISSUES, OF_EDITORS, CASE].some((form) => form.test(line)) || isDay(line),
  );
}
