import assert from "node:assert/strict";
import { test } from "node:test";
import { type Heading, putOver, subjectOf } from "../../src/parse/headlines/headings.ts";
import { languageOf } from "../../src/parse/languages/index.ts";

const zh = languageOf("用平凡铸就伟大");

/** A heading of one line. */
const heading = (title: string): Heading => ({ kicker: "", title, deck: "", blocks: [] });

test("what stands over a headline is its kicker", () =>
  assert.deepEqual(putOver(heading("贵州榕江"), heading("严检测 保供水"), zh), {
    kicker: "贵州榕江",
    title: "严检测 保供水",
    deck: "",
    blocks: [],
  }));

test("a rubric ends a headline: what stands under it is its deck", () => {
  const quote = "每个人就像一朵浪花，既汇成大海，也依托大海";
  assert.deepEqual(putOver(heading("用平凡铸就伟大（新语）"), heading(quote), zh), {
    kicker: "",
    title: "用平凡铸就伟大（新语）",
    deck: quote,
    blocks: [],
  });
});

test("the rubric of its column says nothing of what a headline is about, kicker and deck do", () => {
  const whole = { ...heading("用平凡铸就伟大（新语）"), kicker: "老矿工的一天", deck: "他守着井口三十年" };
  assert.equal(subjectOf(whole, zh), "老矿工的一天 用平凡铸就伟大 他守着井口三十年");
});
