import assert from "node:assert/strict";
import { test } from "node:test";
import type { BylinePlace } from "../../../src/parse/language.ts";
import { isBylineLine, readByline } from "../../../src/parse/languages/zh/bylines.ts";

const NO_BYLINES: readonly (readonly [place: BylinePlace, text: string])[] = [
  ["lead", "（记者 日前）获悉"],
  ["lead", "（记者 近日）走进社区"],
  ["line", "记者受"],
  ["line", "记者近日"],
  ["line", "记者走进社区"],
  ["line", "据新华社"],
  ["end", "全区共有8家企业上榜（名单附后）"],
  ["line", "（新知）"],
  ["line", "（新数据 新看点）"],
  ["line", "（权威发布）"],
  ["line", "丝·辛格日前接受本报记者专访"],
  ["line", "值守的工作人员给记者测完体"],
  ["line", "云娜、施芳报道）"],
  ["line", "本台记者专访伊朗外长"],
  ["line", "扎根一线的新闻记者"],
  ["line", "■涨知识·观鸟五忌"],
  ["line", "制图：新华社记者 胥晓璇"],
  ["end", "（柯溢能　吴雅兰参与采写）"],
  ["lead", "【本報訊】日前"],
  ["lead", "（國際中心／綜合外電報導）美國"],
  ["lead", "本报讯 记者从市交通局获悉"],
  ["signature", "（新知）"],
  ["line", "摄影记者确诊"],
  ["line", "吉打攝影記者確診"],
  ["line", "市领导看望慰问新闻记者"],
  ["line", "记者走基层"],
  ["line", "本报记者走基层"],
  ["line", "记者留言板"],
  ["line", "评论员文章"],
  ["line", "独家报道：大结局"],
  ["line", "影视拍摄"],
  ["line", "以军袭击医院致多家媒体记者死亡"],
  ["line", "【國　度】"],
  ["line", "《焦裕禄》"],
  ["line", "（外一首）"],
  ["line", "（组诗）"],
  ["line", "（第一号）"],
  ["under-headline", "某某公司　成立"],
  ["under-headline", "短　评"],
  ["under-headline", "公　示"],
  ["under-headline", "簡　訊"],
  ["under-headline", "國　度"],
  ["under-headline", "看　海"],
  ["under-headline", "强信心（快评）"],
  ["under-headline", "华为云　全面助力政企智能升级"],
  ["under-headline", "江山如画"],
  ["under-headline", "火红剪纸"],
  ["under-headline", "高清漫画"],
  ["under-headline", "首部著作"],
  ["signature", "罔顾生命权的“人权卫士”（钟声）"],
];

for (const [place, text] of NO_BYLINES) {
  test(`“${text}” names nobody`, () => assert.equal(readByline(text, place), null));
}

test("a byline is read only where it stands", () => {
  assert.equal(readByline(`${"临港区加快推进项目建设，".repeat(3)}（本报记者 潘彬玉）`, "lead"), null);
  assert.equal(readByline("□本报记者 袁凤敏", "end"), null);
});

for (const line of ["本报记者", "通讯员", "本报记者 纪哲 摄"])
  test(`“${line}” stands with the lines beside it`, () => assert.ok(!isBylineLine(line)));

test("a headline is none", () => assert.ok(!isBylineLine("区人大视察城市供水")));
