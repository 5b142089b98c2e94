import assert from "node:assert/strict";
import { test } from "node:test";
import { learnUsage } from "../../src/parse/words/usage.ts";

const { meeting } = learnUsage(["在山东半岛，山东半岛的", "岛上有山", "山东半"]);

test("letters that were never seen together are unusual", () => assert.equal(meeting("山东半", "山上"), -1));

test("letters that were seen together are usual, more so in a known phrase", () => {
  assert.ok(meeting("一半", "岛上") > 0);
  assert.ok(meeting("山东半", "岛上") > meeting("一半", "岛上"));
});

test("punctuation and spaces between letters do not part them", () => {
  assert.equal(meeting("山东半，", " 岛上"), meeting("山东半", "岛上"));
});

test("nothing is usual about texts without letters", () => assert.equal(meeting("……", "岛上"), -1));
