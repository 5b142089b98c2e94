import assert from "node:assert/strict";
import { test } from "node:test";
import type { Part } from "../../src/parse/articles/assemble.ts";
import { joinPages } from "../../src/parse/articles/jumps.ts";
import { NOBODY } from "../../src/parse/credits.ts";
import { zh } from "../../src/parse/languages/zh/index.ts";
import { learnWords } from "../../src/parse/words/words.ts";

const TEXT = "韩国旅游部门从五月起发放购物券，鼓励各地推出新线路，购物券在商店和旅行社都能用。";
const words = learnWords([], zh);

const part = (page: number, title: string, more: Partial<Part>): Part => ({
  page,
  title,
  credits: NOBODY,
  paragraphs: [{ kind: "paragraph", text: TEXT }],
  photos: [],
  jump: {},
  opensInside: false,
  headsJump: false,
  lines: [],
  kind: "article",
  confidence: {},
  second: "",
  rules: { headline: "about" },
  ...more,
});
const join = (first: Part, second: Part): readonly Part[] => joinPages([first, second], words, zh);
const GOES_ON = { jump: { from: 1 }, headsJump: true, rules: { headline: "above" } };
const JUMPS = { jump: { to: 2 } };
const REPEATED = part(2, "发放购物券 推出新线路", GOES_ON);

test("a headline that the next page repeats is it, where another was set apart that the text says less of", () => {
  const [article, ...others] = join(part(1, "促消费进行时", JUMPS), REPEATED);
  assert.deepEqual([article?.kicker, article?.title], ["促消费进行时", "发放购物券 推出新线路"]);
  assert.equal(others.length, 0);
});

test("a headline that OCR misread on the first page is no kicker of itself", () => {
  const [article] = join(part(1, "发放购物券 推由新绒路", JUMPS), REPEATED);
  assert.deepEqual([article?.kicker, article?.title], [undefined, "发放购物券 推出新线路"]);
});

test("a headline right over its text stays, whatever stands over the rest", () => {
  const [article] = join(part(1, "促消费进行时", { ...JUMPS, rules: { headline: "above" } }), REPEATED);
  assert.equal(article?.title, "促消费进行时");
});

test("a crosshead under the line that says where the text comes from is no headline", () => {
  const [article] = join(part(1, "促消费进行时", JUMPS), { ...REPEATED, headsJump: false });
  assert.equal(article?.title, "促消费进行时");
});
