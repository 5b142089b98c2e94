import assert from "node:assert/strict";
import { test } from "node:test";
import { zh } from "../../../src/parse/languages/zh/index.ts";
import { SEE_ALSO_FORMS, withoutSeeAlso } from "../../../src/parse/languages/zh/see-also.ts";

for (const { rule, pattern, example } of SEE_ALSO_FORMS)
  test(`see-also form ${rule} knows “${example}”`, () => {
    assert.ok(pattern.test(example));
    assert.equal(
      withoutSeeAlso(`会议研究了防汛工作。${rule === "alone" ? "" : example}`),
      "会议研究了防汛工作。",
    );
  });

for (const line of ["➤2版", "■详见4版", "▶相关报道见A4版", "详见第2版"])
  test(`“${line}” alone in its line is no part of the text`, () =>
    assert.equal(zh.furniture(line)?.rule, "see-also"));

for (const mark of [
  "（相关报道见3版）",
  "（全文见第2版）",
  "（刊第三版）",
  "（相關新聞見A4版）",
  "（报告摘登见2版）",
  "■详见4版",
])
  test(`a text that ends with “${mark}” ends with its sentence`, () => {
    assert.ok(zh.endsSentence(`会议研究了防汛工作。${mark}`));
    assert.ok(!zh.endsSentence(`会议研究了防汛工作${mark}`));
    assert.equal(zh.jump(mark), null);
  });

for (const text of ["他把报纸翻到第二版", "（下转第二版）", "→他走向第三页", "这份海报共有3版"])
  test(`“${text}” refers to nothing`, () => assert.equal(withoutSeeAlso(text), text));
