import assert from "node:assert/strict";
import { test } from "node:test";
import type { Credits } from "../../../src/model.ts";
import type { BylinePlace } from "../../../src/parse/language.ts";
import { BYLINE_FORMS } from "../../../src/parse/languages/zh/byline-forms.ts";
import { isBylineLine, readByline } from "../../../src/parse/languages/zh/bylines.ts";

/** Write credits as the table does: `reporters | correspondents | photographers`. */

function told(credits: Credits | undefined): string | undefined {
  return credits && [credits.reporter, credits.correspondent, credits.photographer].map(spaced).join("|");
}

const spaced = (names: readonly string[]): string => names.join(" ");

for (const { rule, place, example } of BYLINE_FORMS) {
  const [text, names] = example;
  test(`byline form ${rule} reads “${text}”`, () => {
    const byline = readByline(text, place);
    assert.deepEqual([byline?.rule, told(byline?.credits)], [rule, names]);
  });
}

type Case = readonly [fact: string, place: BylinePlace, text: string, names: string];

const CREDITED: readonly Case[] = [
  ["a role may stand beside its names without a space", "line", "本报记者王芳", "王芳||"],
  ["reporters may be set with a comma", "lead", "新华社北京11月21日电（记者 王芳、李明）", "王芳 李明||"],
  ["brackets may be half-width", "lead", "本报讯(记者 王芳)近日", "王芳||"],
  ["a correspondent may come first", "lead", "本报讯（通讯员 李明 记者 王芳）近日", "王芳|李明|"],
  ["a special reporter is a reporter", "line", "特约记者 王芳 通讯员 李明", "王芳|李明|"],
  ["a reporter on probation is a reporter", "line", "见习记者 王芳", "王芳||"],
  ["a trainee is credited with the reporter", "line", "记者 王芳 实习生 李明", "王芳 李明||"],
  ["a reporter of all media is a reporter", "lead", "本报讯（全媒体记者 王芳）近日", "王芳||"],
  ["an agency's bureau is no name", "line", "新华社驻京记者王芳", "王芳||"],
  ["who wrote and photographed is named once for both", "line", "本报记者 王芳 文/图", "王芳||王芳"],
  ["文/图 may come first", "line", "图/文 王芳", "王芳||王芳"],
  ["a photo report is written and photographed", "line", "记者 王芳 摄影报道", "王芳||王芳"],
  ["摄影 may come before its name", "line", "摄影：王芳", "||王芳"],
  ["text and pictures may each have a name before it", "line", "文/王芳 李明 图/张强", "王芳 李明||张强"],
  ["text and pictures may each have a name behind it", "line", "记者 王芳/文 李明/图", "王芳||李明"],
  ["文 and 图 may be set apart", "line", "本报记者 王芳 文 李明 图", "王芳||李明"],
  [
    "the space before 文 and 图 may be lost",
    "line",
    "本报记者 王芳 李明文 新华社记者 张 强图",
    "王芳 李明||张强",
  ],
  ["another paper is no name", "line", "王芳 海州日报评论员", "王芳||"],
  ["who helped is no reporter", "end", "（记者王芳、李明 参与采写：张强、赵梅）", "王芳 李明||"],
  ["a correspondent who photographed stays one", "end", "（记者王芳 通讯员李明 文/图）", "王芳|李明|李明"],
  ["a picture that nobody is named for names nobody", "line", "文/记者 王芳 图/受访者提供", "王芳||"],
  ["a Tibetan name needs no family name", "lead", "本报讯（通讯员 次仁旺姆）近日", "|次仁旺姆|"],
  ["who put a text together is a reporter", "end", "（本报记者 王芳 整理）", "王芳||"],
  ["a mark may stand for the role", "line", "■王芳", "王芳||"],
  ["a name may be set wide", "lead", "本报讯（记者 张　璁）近日", "张璁||"],
  ["a name may have a middle dot", "lead", "本报讯（记者 阿卜杜热合曼·买买提）近日", "阿卜杜热合曼·买买提||"],
  ["a traditional byline is read", "lead", "本報訊（記者 張璁）近日", "張璁||"],
  ["a pen name may be a word where a space parts it from the role", "line", "通讯员 水丹青", "|水丹青|"],
  ["a pen name may stand between dots", "under-headline", "· 玲玲 ·", "玲玲||"],
  ["a name of three letters may be set wide", "under-headline", "刘　建　华", "刘建华||"],
  ["a name that is a word is one with a family name, set wide", "under-headline", "古　风", "古风||"],
  ["the paper's own commentator has no name", "line", "本报评论员", "||"],
  ["a mark before the paper's own commentator names nobody", "line", "□本报评论员", "||"],
];

for (const [fact, place, text, names] of CREDITED) {
  test(`${fact}: “${text}”`, () => assert.equal(told(readByline(text, place)?.credits), names));
}

/** How papers of the mainland, Hong Kong and Taiwan sign, in each place. */

const SIGNED: Readonly<Record<BylinePlace, readonly (readonly [text: string, names: string])[]>> = {
  line: [
    ["新华社发　朱慧卿　作", "朱慧卿||"],
    ["新华社记者　王芳　编制", "王芳||"],
    ["罗雪村　绘", "||"],
    ["李明　作词　王芳　作曲", "李明||"],
    ["（美）海明威　著　李明　译", "海明威 李明||"],
    ["〔越南〕范能洪", "范能洪||"],
    ["［美］欧·亨利", "欧·亨利||"],
    ["（华君武画）", "||"],
    ["（邱超奕整理）", "邱超奕||"],
    ["题字：启功", "||"],
    ["书法　李明", "||"],
    ["讲述人：王芳　记录：李明", "李明||"],
    ["王芳　文并图", "王芳||王芳"],
    ["王芳　图文", "王芳||王芳"],
    ["特约撰稿　王芳", "王芳||"],
    ["聚傳媒／特約記者陳冠宇報導", "陳冠宇||"],
    ["記者陳志強曼哈頓報導", "陳志強||"],
    ["記者王芳李小明報導", "王芳 李小明||"],
    ["晨报记者 李志强", "李志强||"],
    ["南都记者 李志强 实习生 王芳", "李志强 王芳||"],
    ["浙江日报全媒体记者 李志强", "李志强||"],
    ["采写：南都记者 李志强 摄影：王芳", "李志强||王芳"],
    ["采写/本报记者 李志强 摄影/王芳", "李志强||王芳"],
    ["撰文 李志强 摄影 王芳", "李志强||王芳"],
    ["撰文/摄影 李志强", "李志强||李志强"],
    ["图文/李志强", "李志强||李志强"],
    ["文·图/李志强", "李志强||李志强"],
    ["文图 李志强", "李志强||李志强"],
    ["文/本报记者 李志强 图/通讯员 王芳", "李志强||王芳"],
    ["文/林佳蓉 图/主办单位提供", "林佳蓉||"],
    ["记者 李志强 通讯员 王芳 文 赵明 摄", "李志强|王芳|赵明"],
    ["通讯员 王芳 整理", "|王芳|"],
    ["口述/李志强 整理/王芳", "王芳||"],
    ["口述：李志强 整理：王芳", "王芳||"],
    ["综合整理/李志强", "李志强||"],
    ["编译/李志强", "李志强||"],
    ["作者：李志强", "李志强||"],
    ["漫画/李志强", "||"],
    ["文/片　本报记者　林晨", "林晨||林晨"],
    ["文/本报记者　王芳　片/李静", "王芳||李静"],
    ["记者　周明　实习生　李静　文/图", "周明 李静||周明 李静"],
    ["记者、摄影：李志强", "李志强||李志强"],
    ["記者、攝影：李明佑　鄭雲風", "李明佑 鄭雲風||李明佑 鄭雲風"],
    ["独家报道：林美玲", "林美玲||"],
    ["小记者　张子涵", "张子涵||"],
    ["锡报小记者 罗习慧", "罗习慧||"],
    ["西园新村小学南校六年级 张乐涵", "张乐涵||"],
    ["滨江二小四（2）班　王小雨　指导老师：李芳", "王小雨||"],
    ["鄞州望春小学302班小记者 祝康楠（证号14146）", "祝康楠||"],
    ["文/图　宣传部　赵晓军", "赵晓军||赵晓军"],
    ["報導：黃麗珍", "黃麗珍||"],
    ["特约撰稿人 李志强", "李志强||"],
    ["李志强 报道", "李志强||"],
    ["本报记者 李静 青岛报道", "李静||"],
    ["本报记者 李静 王芳 成都报道", "李静 王芳||"],
    ["特派记者 李静 发自东京", "李静||"],
    ["成都商报记者 蒋麟 张柄尧 摄影报道", "蒋麟 张柄尧||蒋麟 张柄尧"],
    ["华山网记者王长江/摄影报道", "王长江||王长江"],
    ["本报综合报道", "||"],
    ["本報記者王小明", "王小明||"],
    ["本報特派員王小明", "王小明||"],
    ["香港文匯報記者 何麗珊", "何麗珊||"],
    ["大公報記者 陳小明（文、圖）", "陳小明||陳小明"],
    ["撰文：何麗珊　攝影：梁子健", "何麗珊||梁子健"],
    ["採訪、攝影：陳小明", "陳小明||陳小明"],
    ["記者王小明／台北報導", "王小明||"],
    ["記者王小明台北報導", "王小明||"],
    ["記者王小明、李大同／連線報導", "王小明 李大同||"],
    ["〔記者王小明／台北報導〕", "王小明||"],
    ["王小明／專題報導", "王小明||"],
    ["文／王小明　圖／李大同", "王小明||李大同"],
    ["社會中心／綜合報導", "||"],
  ],
  lead: [
    ["新快报讯 记者何 伟 通讯员周扬报道：近日", "何伟|周扬|"],
    ["本报讯 记者祁俊报道 4月13日，", "祁俊||"],
    ["【大公報訊】記者陳小明報道：區議會", "陳小明||"],
    ["【文匯報訊】（記者 陳小明 香港報道）區議會", "陳小明||"],
    ["〔記者區詠詩 攝影報道〕三名中學生", "區詠詩||區詠詩"],
    ["（中央社記者王心妤、葉冠吟台北6日電）立法院", "王心妤 葉冠吟||"],
    ["〔記者吳亮儀／台北報導〕衛生福利部", "吳亮儀||"],
    ["【記者卓羽榛臺北報導】市府", "卓羽榛||"],
    ["（林文彬／綜合外電報導）美國", "林文彬||"],
    ["〔編譯周慧如／綜合報導〕國際油價", "周慧如||"],
    ["（本報特派員王小明專電）", "王小明||"],
    ["本报讯（李志强）近日", "李志强||"],
    ["本报讯（王丕街道　王坤　李伟）连日来", "王坤 李伟||"],
    ["本报拉巴特10月28日电　记者王芳、王传宝报道：", "王芳 王传宝||"],
    ["□记者 李明 通讯员 王芳 报道 本报青岛讯", "李明|王芳|"],
    ["广州日报讯 （全媒体记者 黄岸/文 王维宣/图） 由", "黄岸||王维宣"],
    ["本报郑州2月11日电  （王汉超、杨建峰）记者", "王汉超 杨建峰||"],
  ],
  end: [
    ["更大的成就。（采写：王芳 李明）", "王芳 李明||"],
    ["更大的成就。（文/图 李志强）", "李志强||李志强"],
    ["更大的成就。（本报记者韩鑫采访整理）", "韩鑫||"],
    ["更大的成就。（本报记者 阿尔达克整理）", "阿尔达克||"],
    ["更大的成就。（执笔：王　鹏）", "王鹏||"],
    ["更大的成就。（来源：青屿日报 记者：王芳）", "王芳||"],
    ["更大的成就。（王芳 供稿）", "王芳||"],
    ["更大的成就。（据新华社柏林电 记者张毅荣）", "张毅荣||"],
    ["再度釀災。（記者王小明）", "王小明||"],
  ],
  "under-headline": [
    ["外国语学院　2015级英语2班　周舟", "周舟||"],
    ["□　化学与材料学院　王晓丹", "王晓丹||"],
    ["高二（3）班　王小明", "王小明||"],
    ["化雨乡　赵磊", "赵磊||"],
    ["（作者：机电学院　马骁）", "马骁||"],
    ["郭沫若著", "郭沫若||"],
    ["（图片由县委宣传部提供）", "||"],
    ["指导老师：刘红", "||"],
    ["尼文斯作", "尼文斯||"],
    ["葉淺予畫", "||"],
    ["李明文", "李明文||"],
    ["李明词　王芳曲", "李明||"],
    ["王　芳（县教育局）", "王芳||"],
    ["张含田 (新乡市)", "张含田||"],
    ["（北京）王芳", "王芳||"],
    ["王芳　清水镇中心小学", "王芳||"],
    ["清水镇中心小学五（2）班　王芳　指导老师：李明", "王芳||"],
  ],
  "among-names": [["沈默", "沈默||"]],
  deck: [],
  signature: [
    ["主题党日活动。（党群部　李国强）", "李国强||"],
    ["120名员工参加。　　(赵强　李红)", "赵强 李红||"],
    ["120名员工参加。（赵强　李红）①6", "赵强 李红||"],
  ],
};

for (const [place, forms] of Object.entries(SIGNED))
  for (const [text, names] of forms)
    test(`“${text}” is signed by “${names}”`, () =>
      assert.equal(told(readByline(text, place as BylinePlace)?.credits), names));

test("what is left of a deck is the deck without its byline", () => {
  const byline = readByline("——临港区项目建设综述 ◎本报记者 孙艺嘉 王威晨", "deck");
  assert.equal(byline?.rest, "——临港区项目建设综述");
});

/** A line for each way in which such lines begin, printed or misread by OCR. */

const SURE_LINES =
  "本报记者 潘彬玉|◎本报记者 毛明丽|文／方晓|摄影：方晓|□ 张 璁|■张璁|◎海州晚报全媒体记者 方晓|通讯员 方晓|木报记者 方晓|末报记者 方晓|采写：南都记者 方晓|图文/方晓|本報記者方曉|記者方曉／台北報導|〔記者方曉／台北報導〕|撰文︰方曉|□向峰 文浩 永梅 国辉 张洋|晚报记者 方晓".split(
    "|",
  );

for (const line of SURE_LINES)
  test(`“${line}” is a byline wherever it stands`, () => assert.ok(isBylineLine(line)));
