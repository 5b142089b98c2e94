import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cueReader } from "../../src/parse/languages/cues.ts";
import { languageOf } from "../../src/parse/languages/index.ts";

const read = cueReader(
  {
    bias: -1,
    pairs: [
      [2, "^近日 0日"],
      [1, "再见 。$"],
    ],
  },
  "start",
);
const { opensArticle, endsArticle } = languageOf("天刚亮，罗阿婆背起竹篓出门，小黄狗跟在后头。");

test("a pair counts once, however often it is said", () => {
  assert.equal(read("再见，再见，再见"), 0);
});

test("a pair may have to begin the paragraph, or to end it", () => {
  assert.equal(read("近日下雨"), 1);
  assert.equal(read("雨近日下"), -1);
  assert.equal(read("下雨。"), -1);
  assert.equal(read("雨。"), read("近雨。"));
});

test("a number is a number", () => assert.equal(read("到3日"), read("到23日")));

test("only what stands near the beginning counts", () => assert.equal(read(`${"雨".repeat(80)}再见`), -1));

test("no text is surer than three, and none of what it is", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const weight of [read, opensArticle, endsArticle]) assert.ok(Math.abs(weight(text)) <= 3);
    }),
  ));

/** What begins articles, each with what goes on after it. */
const BEGINNINGS: readonly (readonly [first: string, later: string])[] = [
  ["11日，记者从市民政局获悉：今年全市将新建社区食堂20个。", "据介绍，这些食堂由街道出房、企业出力。"],
  ["日前，县图书馆推出夜读活动，每晚开放到九点。", "“孩子放学有了去处，我们也放心。”家长林女士说。"],
  ["春耕时节，位于山脚下的茶园里一派忙碌。", "此外，合作社还添了两台采茶机。"],
];

for (const [first, later] of BEGINNINGS) {
  test(`an article begins with “${first.slice(0, 8)}…” and goes on with “${later.slice(0, 8)}…”`, () =>
    assert.ok(opensArticle(first) > opensArticle(later) + 1));
}

test("an article ends by looking ahead", () => {
  const last = "相信不久的将来，更多人将在这里过上更加美好的生活。";
  const earlier = "2019年以前，今年62岁的老周每天要来到镇上卖菜。";
  assert.ok(endsArticle(last) > endsArticle(earlier) + 1);
});
