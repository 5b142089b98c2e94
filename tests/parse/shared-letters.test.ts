import assert from "node:assert/strict";
import { test } from "node:test";
import { sharedLetters } from "../../src/parse/headlines/shared-letters.ts";
import type { Story } from "../../src/parse/stories/stories.ts";
import { passageOf } from "./pages.ts";

const storyOf = (text: string): Story => ({
  page: 1,
  from: 0,
  to: 1,
  parts: [passageOf(text)],
  head: [],
  around: [],
  verdict: { weight: 0, rule: "none" },
});

const [ferry, grain] = [
  storyOf("通往白鹭渡的公路桥昨天通车，撑了三十一年渡船的祝长根上了岗。"),
  storyOf("全市秋粮收购进展顺利，三十个粮库入库已经过半，人人满意。"),
] as const;
const shared = sharedLetters([ferry, grain]);

test("a headline shares a letter with its text where it shares no word", () =>
  assert.ok(shared("摆渡人上岸", ferry) > shared("摆渡人上岸", grain)));

test("letters that all texts have tell little, and what is no letter nothing", () => {
  assert.ok(shared("渡江", ferry) > shared("十江", ferry));
  assert.equal(shared("……", ferry), 0);
});
