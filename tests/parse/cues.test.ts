import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { CUE_ROW, cueReader, SCALE } from "../../src/parse/languages/cues.ts";
import { languageOf } from "../../src/parse/languages/index.ts";

/** A table in which each pair says as much for a first paragraph as for a last one. */
function tableOf(weights: Readonly<Record<string, number>>): Uint8Array {
  const rows = Object.entries(weights).map(([pair, weight]) => {
    const row = new DataView(new ArrayBuffer(CUE_ROW));
    row.setUint16(0, pair.charCodeAt(0), true);
    row.setUint16(2, pair.charCodeAt(1), true);
    row.setInt8(4, weight * SCALE);
    row.setInt8(5, weight * SCALE);
    return [...new Uint8Array(row.buffer)];
  });
  return Uint8Array.from(rows.flat());
}

const TABLE = tableOf({ "\n\n": -1, "\n近": 1, "0日": 2, 再见: 1, "。\n": 0.5 });
const [first, last] = [cueReader(TABLE, "first"), cueReader(TABLE, "last")];
const { opensArticle, endsArticle } = languageOf("天刚亮，罗阿婆背起竹篓出门，小黄狗跟在后头。");

test("a pair counts once, however often it is said", () => assert.equal(first("再见，再见，再见"), 0));

test("a paragraph begins and ends with an edge", () => {
  assert.equal(first("近来下雨。"), 0);
  assert.equal(first("雨近"), -1);
  assert.equal(last("近来下雨。"), -0.5);
});

test("a number is a number", () => {
  assert.equal(first("到3日"), 1);
  assert.equal(first("到23日"), 1);
});

test("a space between characters says nothing", () => assert.equal(first("再\u3000见"), first("再见")));

test("only what stands near the end in question counts", () => {
  assert.equal(first(`${"雨".repeat(250)}再见`), -1);
  assert.equal(last(`再见${"雨".repeat(250)}`), -1);
});

test("no text is surer than six, whatever it is", () => {
  const [sure, unsure] = [3, -3].map((each) =>
    cueReader(tableOf({ "\n\n": each, "\n茶": each, 茶园: each }), "first"),
  );
  assert.equal(sure?.("茶园"), 6);
  assert.equal(unsure?.("茶园"), -6);
});

test("any text can be read", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const weight of [first, last, opensArticle, endsArticle]) assert.ok(Number.isFinite(weight(text)));
    }),
  ));

/** What begins articles, each with what goes on after it. */
const BEGINNINGS: readonly (readonly [first: string, later: string])[] = [
  ["11日，记者从市民政局获悉：今年全市将新建社区食堂20个。", "据介绍，这些食堂由街道出房、企业出力。"],
  ["日前，县图书馆推出夜读活动，每晚开放到九点。", "“孩子放学有了去处，我们也放心。”家长林女士说。"],
  ["春耕时节，位于山脚下的茶园里一派忙碌。", "此外，合作社还添了两台采茶机。"],
];

for (const [beginning, later] of BEGINNINGS) {
  test(`an article begins with “${beginning.slice(0, 8)}…” and goes on with “${later.slice(0, 8)}…”`, () =>
    assert.ok(opensArticle(beginning) > opensArticle(later) + 1));
}

test("an article ends by looking ahead", () => {
  const ahead = "相信不久的将来，更多人将在这里过上更加美好的生活。";
  const earlier = "2019年以前，今年62岁的老周每天要来到镇上卖菜。";
  assert.ok(endsArticle(ahead) > endsArticle(earlier) + 1);
});
