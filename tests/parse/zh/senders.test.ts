import assert from "node:assert/strict";
import { test } from "node:test";
import { SENDERS, withoutSender } from "../../../src/parse/languages/zh/senders.ts";

const left = (credit: string): string => withoutSender(credit).trim().replace(/\s+/gu, " ");

for (const { rule, example } of SENDERS) {
  const [credit, names] = example;
  test(`sender ${rule} is taken off “${credit}”`, () => assert.equal(left(credit), names));
}

const PLACES: readonly (readonly [credit: string, left: string])[] = [
  ["記者王小明/台北報導", "記者王小明 报道"],
  ["記者王小明台北報導", "記者王小明 报道"],
  ["記者王明德鳳林報導", "記者王明德 报道"],
  ["記者王心妤、葉冠吟台北6日電", "記者王心妤、葉冠吟 报道"],
  ["記者林文雄花蓮訊", "記者林文雄 报道"],
  ["记者 李静 青岛报道", "记者 李静 报道"],
  ["记者 李静 王芳报道", "记者 李静 王芳报道"],
  ["记者 李静 发自东京", "记者 李静 报道"],
  ["图/主办单位提供", "资料图"],
];

for (const [credit, names] of PLACES)
  test(`“${names}” is left of “${credit}”`, () => assert.equal(left(credit), names));
