import assert from "node:assert/strict";
import { test } from "node:test";
import type { Folio } from "../../../src/parse/language.ts";
import { readFolio } from "../../../src/parse/languages/zh/folios.ts";

const FOLIOS: readonly (readonly [line: string, folio: Folio])[] = [
  [
    "海州晚报 2020年4月13日 星期一 第1版 要闻",
    { date: "2020-04-13", page: 1, pageName: "要闻", newspaper: "海州晚报" },
  ],
  [
    "2023年5月26日　星期五　第21期　总第612期　准印证号：（鲁）0610023　内部资料　免费交流",
    { date: "2023-05-26", number: "21" },
  ],
  [
    "评论　2023年3月22日　星期三　第2版　邮箱：pinglun@rb.cn",
    { date: "2023-03-22", page: 2, pageName: "评论" },
  ],
  ["2~3版　2022年7月1日　星期五　特别报道", { date: "2022-07-01", page: 2, pageName: "特别报道" }],
  ["第86期　2023年4月　桂花园街道办事处编印　内部资料 免费赠阅", { number: "86" }],
  [
    "今日沅陂　2024年5月22日　星期三　第1版　要闻　主办：中共沅陂县委宣传部　沅陂县融媒体中心",
    { date: "2024-05-22", page: 1, pageName: "要闻", newspaper: "今日沅陂" },
  ],
  ["02 综合 2020年3月11日 星期三", { date: "2020-03-11", page: 2, pageName: "综合" }],
  ["今日临港 2022年11月22日 星期二 第1234期", { date: "2022-11-22", newspaper: "今日临港", number: "1234" }],
  ["A3 民生 2022年11月22日 星期二", { date: "2022-11-22", page: 3, pageName: "民生" }],
  ["2022.11.22 星期二", { date: "2022-11-22" }],
  ["2022年11月22日星期二", { date: "2022-11-22" }],
  ["2022年11月22日 农历十月廿九", { date: "2022-11-22" }],
  ["民國九年四月三日 星期六 第三版", { date: "1920-04-03", page: 3 }],
  ["中華民國九年四月三日 星期六 晶報", { date: "1920-04-03", newspaper: "晶報" }],
  [
    "中華民國一一○年三月十九日　星期五　A1 焦點新聞　第14862號",
    { date: "2021-03-19", page: 1, pageName: "焦點新聞", number: "14862" },
  ],
  ["2021年11月20日（星期六）　A4　港聞", { date: "2021-11-20", page: 4, pageName: "港聞" }],
  ["今日临港|2022年11月22日|星期二|A02版", { date: "2022-11-22", page: 2, newspaper: "今日临港" }],
  ["责任编辑：王芳　校对：李明　2022年11月22日　星期二", { date: "2022-11-22" }],
  [
    "党建　2023年7月1日　第2版　统筹：王成　策划：刘岩　执行：赵媛　版式：吕萌",
    { date: "2023-07-01", page: 2, pageName: "党建" },
  ],
  ["星期二 2022年11月22日 农历壬寅年十月廿八 十月廿九小雪", { date: "2022-11-22" }],
  ["星期二 第1版", { page: 1 }],
  ["01教育 2019年2月22日 星期五", { date: "2019-02-22", page: 1, pageName: "教育" }],
  [
    "2022年5月30日　星期一　第434期　第4版　五江之源",
    { date: "2022-05-30", page: 4, pageName: "五江之源", number: "434" },
  ],
  ["2018年8月8日　星期三　农历戊戌年六月廿七　今日立秋", { date: "2018-08-08" }],
  ["一九六七年10月10日出版", { date: "1967-10-10" }],
  ["第12345期　今日8版　国内统一刊号CN37-0099　邮发代号23-99", { number: "12345" }],
  ["2019年3月12日　星期二　第4版　读者来信", { date: "2019-03-12", page: 4, pageName: "读者来信" }],
  ["7月30日 星期一 第3版 综合", { page: 3, pageName: "综合" }],
  [
    "青屿日报　2013年11月9日　星期六　海岸线·副刊",
    { date: "2013-11-09", pageName: "海岸线·副刊", newspaper: "青屿日报" },
  ],
  [
    "余州晚报 2020年!月19日 星期日 第2版 社会",
    { date: "2020-01-19", page: 2, pageName: "社会", newspaper: "余州晚报" },
  ],
];

for (const [line, folio] of FOLIOS) {
  test(`the folio line “${line}” is read`, () => assert.deepEqual(readFolio(line), folio));
}

const NO_FOLIOS = [
  "2022年11月21日上午，临港区召开大会。",
  "临港区召开党工委（扩大）会议",
  "第1234期",
  "5月 2日21 时 19 分和5月3日20 时 32",
  "要闻",
  "8家企业上榜省级",
  "年7月1日至2020 年6 月30 日经国",
  "海州卫健委获悉：截至2月29日24",
  "本报12月16日第四版刊登",
  "周建英来信：7月25日第七版刊登",
  "张稚春来信：8月16日第四版在",
  "福彩3D第2015155期中奖号码：4　7　2",
  "2018年8月8日第12345期彩票",
  "下接3月20日第2版",
  "将于2025年5月12日12",
  "央视网消息（新闻联播）：2月10日1",
  "习近平11月8日签署了第三十四号",
  "3月9日　星期一",
  "11月18日　星期五　雪",
];

for (const line of NO_FOLIOS) {
  test(`“${line}” is no folio line`, () => assert.equal(readFolio(line), null));
}

test("what else a folio line says does not name the page", () => {
  assert.equal(readFolio("2018年8月8日 星期三 出刊四张")?.pageName, undefined);
  assert.equal(readFolio("中華民國三十三年六月九日 星期五 零售每份三元")?.pageName, undefined);
});
