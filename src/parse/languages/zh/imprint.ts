import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { NUMERAL } from "./numerals.ts";
import { form, type PatternForm } from "./pattern-form.ts";

/** One way to reach it. */
const CONTACT =
  "(?:本报)?\\p{Script=Han}{0,4}(?:热线|电话|传真|邮箱|信箱|邮编|微信|QQ群?)\\s*[:：]?\\s*[\\w@.\\-—、/()（）]{4,40}";

/** One thing of several that it says of itself in a line. */
const CELL =
  "(?:\\p{Script=Han}{0,6}(?:社长|总编辑?|主编|责编|编辑|校对|地址|社址|邮编|邮政编码|电话|传真|热线|印刷|承印|邮箱|网址|刊号|代号|定价|零售价?)\\s?[:：]\\s?[^ \\u3000]{1,30}|\\p{Script=Han}{4,20}(?:出版|主办|主管|承印))";

/** What a paper says of itself: who prints it, under which licences, how to reach it. It stands in no article. A new form is a row here. */
export const IMPRINT_FORMS: readonly PatternForm[] = [
  form(
    "licence",
    "^(?:本[报刊])?(?:国内统一(?:连续出版物号|刊号)|国内刊号|刊号|邮发代号|准印证号?|广告(?:经营|发布)?(?:许可证|登记)号?)\\s*[:：]?.{2,40}$|^内部资料[，、 \\u3000]*(?:免费|注意|妥善|不得).{0,40}$|^[\\p{Script=Han}（）()A-Z]{0,10}准印?证?字.{2,30}$",
    "邮发代号：23-12",
  ),
  form("counsel", "^(?:本[报刊])?(?:常年)?法律顾问\\s*[:：].{2,40}$", "法律顾问：海鸥律师事务所"),
  form(
    "printer",
    "^(?:印刷|承印|印制)(?:单位)?\\s*[:：].{2,30}$|^[\\p{Script=Han}]{2,24}(?:承印|印刷厂印刷|公司印刷)$",
    "青屿日报社印刷厂承印",
  ),
  form(
    "hours",
    "^.{0,6}(?:截稿|开机|开印|印完|付印)时间\\s*[:：]?\\s*\\d.{0,40}$",
    "开机时间00:20　印完时间03:10",
  ),
  form(
    "copyright",
    "^(?:版权所有|本报版权|未经).{0,30}(?:不得|禁止|谢绝)(?:转载|摘编|复制).{0,10}$|^版权所有.{0,12}$",
    "版权所有　未经授权不得转载",
  ),
  form(
    "follow-us",
    "^(?:微信)?(?:扫一扫|扫码|扫描(?:上方|下方)?二维码|长按二维码)[，、 \\u3000]*(?:关注|下载|收听|观看|阅读|看).{0,8}(?:公众号|视频|全文|更多|客户端|微信|微博|详情|本报|今日[\\p{Script=Han}]{1,4}|[“《].{2,16}[”》])$|^扫码(?:关注|观看|下载|阅读|看视频|听新闻)$|^(?:(?:客户端|微信|微博|抖音号?|快手号?|视频号|公众号|官网|头条号|APP)[ \\u3000、|｜·]{0,3}){2,8}$|^(?:官方)?(?:微信公众号|微信|微博|抖音号?|视频号|客户端)\\s*[:：].{2,24}$",
    "扫一扫　关注今日青屿",
  ),
  form(
    "telephone",
    "^(?:本报)?(?:新闻|读者|广告部?|发行部?|订阅|投诉|爆料|报料|编辑部|值班|总编室)(?:热线|电话|专线)\\s*[:：]?[\\d\\-—、/ \\u3000()（）]{5,40}$",
    "读者热线 5581234",
  ),
  form(
    "contacts",
    `^${CONTACT}(?:[ \\u3000,，；;]+${CONTACT}){1,5}$`,
    "新闻热线 5581234　广告热线 5585678　投稿邮箱 bianji@example.com",
  ),
  form(
    "publisher",
    "^(?:督印人?|发行人|承印人|社长(?=.{3,6}(?:[ \\u3000]|$))|出版(?=.{4,16}公司))\\s?[:：/／]\\s?[\\p{Script=Han}·]{2,16}(?:[ \\u3000]{1,3}(?:督印人?|发行人|社长|总编辑|主编|编辑)\\s?[:：/／]\\s?[\\p{Script=Han}·]{2,16}){0,4}$",
    "發行人／張家宜　社長／馬雨沛",
  ),
  form(
    "address",
    "^[\\p{Script=Han}\\dA-Za-z-]{4,24}(?:[号室楼]|大厦|中心|广场|大楼)[ \\u3000,，]{1,3}(?:电话|Tel)\\s?[:：]?\\s?[\\d() -]{7,16}.{0,30}$",
    "香港仔業勤街2號興偉中心　電話：28738288",
  ),
  form(
    "letterbox",
    "^(?:本报(?:读者)?|读者|新闻|编辑部)(?:投书|来函|来信)?(?:电子)?(?:信箱|邮箱)\\s?[:：]\\s?[\\w.-]{2,40}@[\\w.-]{4,40}$",
    "讀者投書信箱：times@mail.example.edu.tw",
  ),
  form(
    "cells",
    `^${CELL}(?:[ \\u3000]+${CELL}){2,9}$`,
    "社长：金卫　地址：青屿市中山路1号　邮编：266000　电话：57700000　印刷：青屿日报社印务中心",
  ),
  form(
    "registration",
    "^(?:本报|内政部|[\\p{Script=Han}]{2,6}[省市县区])?(?:报刊|期刊|报纸|新闻纸)?(?:登记|准印|出版许可)证.{2,12}号(?:[ \\u3000].{2,24})?$",
    "福建省报刊登记证第027号　本期四版　零售二分",
  ),
  form(
    "house",
    "^(?:本?[报社馆]址|发行所|印刷所|编辑者|代售处)[ \\u3000:：]{1,2}\\p{Script=Han}.{3,24}(?:[ \\u3000]+(?:零售|定价|每[份月张]|电话|发行人|社长|印刷所).{2,20}){0,4}$",
    "社址　城內中山街十八號　零售每份國幣五十元",
  ),
  form("mail", "^E-?mail\\s*[:：]\\s*[\\w.-]+@[\\w.-]+$", "E-mail:bianji@example.com"),
];

/** A letter of each of those. */
export const IMPRINT_SIGN = new Kind(
  new RegExp(bothScripts("[号证料顾印间权载码扫微抖端线话行社司址邮售纸辑l@m]"), "iu"),
);
/** A word that every form has. Few lines have one. */
const SIGN = new RegExp(
  bothScripts(
    "号|证|资料|顾问|印|时间|版权|转载|二维码|扫|微信|微博|抖音|视频号|客户端|热线|电话|专线|[地报社馆]址|邮编|邮政|发行|代售|编辑者|社长|出版|mail|@",
  ),
  "iu",
);

/** Name the form in which a line says something of the paper itself; null where it does not. */
export function readImprint(line: string): string | null {
  if (!SIGN.test(line)) return null;
  return IMPRINT_FORMS.find(({ pattern }) => pattern.test(line))?.rule ?? null;
}

const PUBLISHER = "[\\p{Script=Han}（）()]{2,24}(?:委|府|局|会|社|部|院|办|中心|公司|集团|馆)";
const PUBLISHES = "(?:主管|主办|承办|协办|出版|编印)";
/** Of whom the paper is, or who brings it out: `中共青渡市委机关报`, `青渡日报社出版`. */
const WHOSE = `(?:${PUBLISHER}(?:[ \\u3000]${PUBLISHER}){0,2}\\s?${PUBLISHES}+|\\p{Script=Han}{2,20}机关报)`;
/** Under which licence it appears. */
const LICENCE =
  "(?:国内统一(?:连续出版物号|刊号)|国内刊号|刊号|邮发代号|(?:内部资料)?准印证号?)\\s?[:：]?\\s?[^\\s。，]{4,20}";
/** What stands beside that: `第37期`, `今日四版`. */
const BESIDE = `(?:总?第\\s?[${NUMERAL}\\d]{1,5}\\s?[期号]|[今本][日期][${NUMERAL}\\d]{1,3}版|零售.{1,8}|每[份张].{1,10}|内部(?:发行|刊物|资料))`;
/** The house of a paper that has several: `本報總社重慶`. */
const HOUSE = `本[报社](?:总?社|总?馆|[社馆]址)[：: \\u3000]?\\p{Script=Han}{2,12}(?:[ \\u3000]+${BESIDE})?`;
const SKY = "(?:晴|多云|阴|(?:雷?阵|[小中大暴]{1,2})[雨雪]|[雨雪]|雾|霾)";
/** What the weather will be, in as few words as beside a nameplate: `小雨转阴，气温8℃—14℃，偏北风1—2级`. */
const FORECAST = `^${SKY}(?:(?:[转到间]|有时|局部|有){1,2}${SKY}){0,3}[，, \\u3000][^。！？]{0,40}(?:[℃度]|\\d\\s?级)[^。！？]{0,6}$`;
/** What only a nameplate has: the price, the postal code, the publisher; in an article it may be a sentence's end. */
const NAMEPLATE = new RegExp(
  bothScripts(
    `^(?:本报)?(?:每[份张]|零售|定价|主管|主办|出版|[投来]稿邮箱|电子信箱).{1,40}$|^(?:免费(?:派发|派送|赠阅|赠送|取阅|发行|报纸)|非卖品)$|^(?:今[日天]|本[地市区县])?天气$|${FORECAST}|^${WHOSE}(?:[ \\u3000]+(?:${WHOSE}|${LICENCE}|${BESIDE}))*$|^(?:${HOUSE})$|^.{0,12}(?:www\\.|https?:)[\\w./-]+$`,
  ),
  "u",
);

/** Whether a line at the head of a page tells of the paper, and of no article. */
export function isImprintOfNameplate(line: string): boolean {
  return NAMEPLATE.test(line) || readImprint(line) !== null;
}
