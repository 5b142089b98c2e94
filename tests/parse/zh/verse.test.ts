import assert from "node:assert/strict";
import { test } from "node:test";
import { isVerseTitle, mayBeVerse, namesPoet } from "../../../src/parse/languages/zh/verse.ts";

const TITLES =
  "春到太行（组诗）|春天的絮语（外一首）|诗二首|短诗三首|七律·咏牡丹|鹧鸪天·游龙缸|沁园春 雪|江边(外二首)|絕句四首|水調歌頭·中秋|月光（诗歌）";
for (const title of TITLES.split("|"))
  test(`“${title}” says that it is verse`, () => assert.ok(isVerseTitle(title)));

const HEADLINES =
  "诗歌节在我县开幕|运河灯会月底亮灯|水调歌头响彻江城|全县唱响革命歌曲|外商看好清河（经济视点）|张县长词穷了";
for (const headline of HEADLINES.split("|"))
  test(`“${headline}” is no verse`, () => assert.ok(!isVerseTitle(headline)));

for (const line of "像母亲|谷雨时节满院香，|“谁在敲门？”|听，蛙声".split("|"))
  test(`“${line}” may be a line of verse`, () => assert.ok(mayBeVerse(line)));
for (const line of "●5月6日，读书节开幕|联系人：王芳|2021年获奖".split("|"))
  test(`“${line}” is none`, () => assert.ok(!mayBeVerse(line)));

for (const line of "□ 王庆|刘海燕|许　诺|文/周晓燕|作者：李国栋|清水镇中心小学　王丽".split("|"))
  test(`“${line}” may be a poet`, () => assert.ok(namesPoet(line)));
for (const line of "■本报记者 于军勇|王芳 摄|在黑暗里说话".split("|"))
  test(`“${line}” is no poet`, () => assert.ok(!namesPoet(line)));
