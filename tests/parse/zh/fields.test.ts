import assert from "node:assert/strict";
import { test } from "node:test";
import { FIELDS } from "../../../src/parse/languages/zh/fields.ts";
import { zh } from "../../../src/parse/languages/zh/index.ts";

for (const { kind, example } of FIELDS) {
  const [line, value] = example;
  test(`“${line}” is a field of the kind ${kind}`, () => {
    const field = zh.field(line);
    assert.deepEqual([field?.kind, field?.value], [kind, value]);
  });
}

const FOLIOS = [
  ["日期：2024年5月17日", { date: "2024-05-17" }],
  ["【日期】1946.05.15", { date: "1946-05-15" }],
  ["发表日期：20240517", { date: "2024-05-17" }],
  ["版次：A02", { page: 2 }],
  ["版次：第02版：民生", { page: 2, pageName: "民生" }],
  ["版名：民生", { pageName: "民生" }],
  ["报纸名称：青屿晨报", { newspaper: "青屿晨报" }],
] as const;

for (const [line, folio] of FOLIOS) {
  test(`“${line}” says what folio lines say`, () => assert.deepEqual(zh.field(line)?.folio, folio));
}

const EMPTY = ["作者：", "【作者】", "**作者**：未注明", "作　者：无", "專欄："];

for (const line of EMPTY) {
  test(`“${line}” is a field without a value`, () => assert.equal(zh.field(line)?.value, ""));
}

const NONE = [
  "记者：今天送了多少件？",
  "【时评】让好政策落地",
  "时间：5月17日上午9时",
  "标题党该管管了",
  "联系电话：3125678",
];

for (const line of NONE) {
  test(`“${line}” is no field`, () => assert.equal(zh.field(line), null));
}
