import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "../../src/parse/languages/index.ts";
import { type Kin, kinAmong } from "../../src/parse/stories/kin.ts";
import { inRow } from "../../src/parse/words/texts-in-row.ts";
import { learnWords } from "../../src/parse/words/words.ts";
import { passageOf } from "./pages.ts";

/** An article of herons, and one of lifts. */
const HERONS = [
  "白鹭回到黄杨湿地过冬，护鸟员在芦苇荡里数出六百多只。",
  "护鸟员每天清早划船巡湖，把鸟巢的位置记在本子上。",
  "湿地的水浅鱼多，白鹭一住就是四个月，到春天才飞走。",
];
const LIFTS = [
  "柳湾区的老楼今年再装一百部电梯，居民凭楼号就能查到。",
  "电梯装在哪个单元，由居民先商量，一楼的住户不用出钱。",
  "老楼的电梯坏了由区里来修，居民每月交十元电费。",
];
const TEXTS = [...HERONS, ...LIFTS];

const steps = TEXTS.map((text) => ({ between: [], passage: passageOf(text) }));
const words = learnWords([], languageOf(TEXTS.join("")));

/** How the passages are kin where signs stand at some of them. */
const kinWith = (...signs: readonly number[]): Kin =>
  kinAmong(
    steps,
    inRow(
      TEXTS.map((text) => [text]),
      words,
    ),
    TEXTS.map((_, i) => (signs.includes(i) ? "lead" : null)),
    words,
  );

test("a text goes on least, and turns most, where another article begins", () => {
  const { kinship, turn } = kinWith(0);
  for (const gap of [1, 2, 4, 5]) {
    assert.ok(kinship(3) < kinship(gap));
    assert.ok(turn(3) > turn(gap));
  }
});

test("a paragraph before where it turns, or after, the text goes back to its own side", () => {
  const { turn } = kinWith(0);
  assert.ok(turn(2) < 0);
  assert.ok(turn(4) < 0);
});

test("what stands beyond a sign tells nothing of a gap", () => {
  const { kinship, turn } = kinWith(0, 2);
  assert.equal(turn(1), 0);
  assert.equal(kinship(1), kinWith(0, 2, 3).kinship(1));
});
