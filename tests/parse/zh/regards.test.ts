import assert from "node:assert/strict";
import { test } from "node:test";
import { isRegards } from "../../../src/parse/languages/zh/salutations.ts";

for (const line of [
  "此致",
  "敬礼！",
  "敬頌　編安",
  "预祝大会圆满成功！",
  "最后，祝大家身体健康、工作顺利！",
  "預祝大會圓滿成功！",
])
  test(`“${line}” closes a letter`, () => assert.ok(isRegards(line)));

for (const line of ["祝福你，祖国", "祝贺信雪片般飞来", "预祝大会圆满成功！代表们起立鼓掌。", "预备队出发！"])
  test(`“${line}” closes none`, () => assert.ok(!isRegards(line)));
