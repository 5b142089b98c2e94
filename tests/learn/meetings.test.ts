import assert from "node:assert/strict";
import { test } from "node:test";
import type { CorpusArticle } from "../../scripts/corpus.ts";
import { learnMeetings } from "../../scripts/learn/meetings.ts";
import { meetingReader, UNSEEN } from "../../src/parse/languages/meetings.ts";
import { PAIR_ROW } from "../../src/parse/languages/pair-table.ts";

const BODY = "半岛的渔船回来了，岛上的人去看。\n一位老人说，2024年的鱼比2023年的多。";
const CORPUS: readonly CorpusArticle[] = Array.from({ length: 20 }, (_, i) => ({
  id: `paper-${i}`,
  date: "2024-05-01",
  title: "渔船回来",
  body: BODY,
}));
const weigh = meetingReader(learnMeetings(CORPUS, 500));

test("what stands side by side in texts is usual where two lines meet", () => {
  assert.ok(weigh("停在半", "岛") > 0);
  assert.ok(weigh("停在半", "岛") > weigh("看见的", "人"));
  assert.equal(weigh("停在半", "老人"), UNSEEN);
});

test("no pair reaches from one paragraph to the next", () => {
  assert.equal(weigh("去看。", "一位"), UNSEEN);
});

test("a blank line is no paragraph", () => {
  const spaced = CORPUS.map((article) => ({ ...article, body: BODY.replace("\n", "\n\n　\n") }));
  assert.deepEqual(learnMeetings(spaced, 500), learnMeetings(CORPUS, 500));
});

test("all digits are one character", () => {
  assert.equal(weigh("199", "8年"), weigh("2", "0"));
  assert.ok(weigh("199", "8年") > 0);
});

test("how paragraphs begin and end is learnt, too", () => {
  assert.ok(weigh("", "半岛") > 0);
  assert.ok(weigh("比去年多。", "") > 0);
  assert.equal(weigh("", "岛上"), UNSEEN);
});

test("what tells most is learnt, and the same each time", () => {
  const rows = learnMeetings(CORPUS, 10);
  assert.equal(rows.length, 10 * PAIR_ROW);
  assert.deepEqual(learnMeetings(CORPUS, 10), rows);
});
