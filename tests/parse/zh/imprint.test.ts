import assert from "node:assert/strict";
import { test } from "node:test";
import { IMPRINT_FORMS, isImprintOfNameplate, readImprint } from "../../../src/parse/languages/zh/imprint.ts";

for (const { rule, example } of IMPRINT_FORMS) {
  test(`imprint form ${rule} knows “${example}”`, () => assert.equal(readImprint(example), rule));
}

const OF_PAPER = [
  "国内统一连续出版物号 CN37-0012",
  "准印证号：鲁威新出准字（2022）第001号",
  "内部资料　免费交流",
  "广告经营许可证：3710004000001",
  "本报常年法律顾问：王芳",
  "印刷：青屿印务有限公司",
  "微信公众号：今日青屿",
  "扫码观看视频",
  "扫码关注“芦湾民声”",
  "客户端　微信　微博　抖音",
  "本报广告部电话：5581234",
  "廣告許可證：3710004000001",
  "督印人：胡懷中",
  "發行人／張家宜　社長／馬雨沛　編輯／瀛海時報社",
  "出版：香江日報有限公司",
  "主编：柏青　本版责编：任意　地址：青屿市学府路1号　邮编：266000",
  "社址　城內中山街十八號",
];

for (const line of OF_PAPER)
  test(`“${line}” tells of the paper wherever it stands`, () => assert.notEqual(readImprint(line), null));

const OF_NAMEPLATE = [
  "东源煤业集团有限责任公司主办　准印证号：（晋）K0062",
  "中共滨海开发区工委　滨海开发区管委会主办",
  "中共青屿市委主管主办",
  "青屿市委宣传部主办 青屿市融媒体中心承办",
  "中共青屿市委機關報",
  "中共青屿市委主管主办　国内统一连续出版物号：CN37-0218",
  "中共清河县委主办　第37期",
  "中共清河县委主办　总第102期　今日四版",
];

for (const line of OF_NAMEPLATE)
  test(`“${line}” tells of the paper at the head of a page alone`, () => {
    assert.ok(isImprintOfNameplate(line));
    assert.equal(readImprint(line), null);
  });

const HEADLINES = [
  "扫码就能租车",
  "扫码看病不再排队",
  "印刷术展览开幕",
  "我市开通12345热线",
  "版权登记突破万件",
  "微信群里的邻里情",
  "社长：老人的贴心人来了",
  "电子信箱：lanmu@example.com",
  "出版：一个行业的春天",
];

for (const line of HEADLINES) test(`“${line}” is a headline`, () => assert.equal(readImprint(line), null));
