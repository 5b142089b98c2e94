import assert from "node:assert/strict";
import { test } from "node:test";
import { zh } from "../../../src/parse/languages/zh/index.ts";

/** A page as it was printed: what opens is closed. */
const PRINTED = [
  "馆长说：“新馆的三楼已经收拾好了，孩子们放学以后都可以来。”他介绍，《城西故事》",
  "讲座（每周六上午）请老师来讲，“听的人坐满了屋子”，门口还站着十来人。",
  "记者：步道什么时候铺好？“下个月。”工程师说，路灯（六十盏）也都装好了！",
].join("\n");

const reads = (text: string): boolean => zh.isReadByOcr(text);

test("a page that was printed closes what it opens", () => assert.equal(reads(PRINTED), false));

test("OCR sets marks half as wide, with a space behind them", () =>
  assert.equal(
    reads(PRINTED.replace(/[：？！]/gu, (mark) => ({ "：": ": ", "？": "? " })[mark] ?? "! ")),
    true,
  ));

test("OCR that sets marks on the full em loses some, so that others lack their other half", () => {
  assert.equal(reads(PRINTED.replaceAll("”", "")), true);
  assert.equal(reads(PRINTED.replaceAll("》", "》》》》")), true);
});

test("one mark without its other half is told from a quotation that a page ends in by a stain", () => {
  const cut = PRINTED.replace("”工程师", "");
  assert.equal(reads(cut), false);
  assert.equal(reads(`${cut}\n|`), true);
});

test("stains alone tell nothing: a typist draws rules with the same signs", () =>
  assert.equal(reads(`${PRINTED}\n====\n~~~~`), false));

test("a bracket that was taken for one of another form still closes", () =>
  assert.equal(reads(PRINTED.replaceAll("（", "〈").replaceAll("）", ")")), false));
