import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { NUMERAL } from "./numerals.ts";

/** What a notice or small advertisement is told by. */
export interface NoticeForm {
  readonly rule: string;
  /** Its first line without spaces, all of its lines as one text, and each of them. */
  readonly holds: (title: string, text: string, lines: readonly string[]) => boolean;
  readonly example: string;
}

/** What private people and shops head small advertisements with, above all in papers before the 1990s. */
const PRIVATE_TITLE = new RegExp(
  bothScripts(
    "^[【〔]?(?:警告逃妻|征[婚友求聘请]|[聘招诚]请|请人|待聘|求职|遗失|出让|急售|[平廉]售|房屋出[售租]|[出吉]租|[出吉]售|鸣谢|志谢|谢启|小启|[敬]?启事|告白|新婚[志誌之][喜]|结婚[志誌之]喜|寻人|寻物|律师)[】〕]?$",
  ),
  "u",
);
/** What those ask or give. */
const ASKS_PRIVATELY = new RegExp(
  bothScripts(
    `作废|应征|请?函[\\p{Script=Han}]{0,8}[邮信]箱|[来请]函|有意者|薪[优酬]|工价|面[议洽]|[请接]洽|先生洽|无涉|为[伴偶]|诚觅|依法|优先|亲[临到]|铭感|惠赐|感谢|特此|[请]?电[话]?\\s?[（(\\d${NUMERAL}]{3}|赐顾|价钱|[启啓谨白][。]?$|应为|婚礼|结为`,
  ),
  "u",
);
/** Over a forecast in whole sentences: `臺灣北部：陰時多雲，廿二度至廿七度。` */
const WEATHER_TITLE = /^(?:今[日天]|明[日天])?(?:天气|天氣|气象|氣象)(?:预报|預報)?$/u;
const DEGREES = new RegExp(`[℃级級]|[${NUMERAL}]度`, "u");
/** What both kinds of titles end with. */
const EXACT_END = new Kind(
  new RegExp(bothScripts("[妻婚友求聘请人职失让售租谢启事白喜物师气象报】〕]"), "u"),
);

/** Whether a line, its spaces left out, is all of what heads such a notice. */
export function isExactTitle(title: string): boolean {
  return EXACT_END.ends(title) && (PRIVATE_TITLE.test(title) || WEATHER_TITLE.test(title));
}

/** Notices that one of few words heads. A new form is a row here. */
export const TITLED_FORMS: readonly NoticeForm[] = [
  {
    rule: "private-notice",
    holds: (title, text) => PRIVATE_TITLE.test(title) && ASKS_PRIVATELY.test(text.replaceAll("\n", "")),
    example: "徵婚\n某男，卅二，公務員，徵廿五歲以下小姐為偶，函臺北郵箱一二〇一號。",
  },
  {
    rule: "forecast",
    holds: (title, text) => WEATHER_TITLE.test(title) && DEGREES.test(text),
    example: "今日氣象\n臺灣北部：陰時多雲，偶雨，廿二度至廿七度。",
  },
];
