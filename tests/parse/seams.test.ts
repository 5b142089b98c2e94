import assert from "node:assert/strict";
import { test } from "node:test";
import { cutSections, type Section } from "../../src/parse/blocks/sections.ts";
import { zh } from "../../src/parse/languages/zh/index.ts";
import { findSeams } from "../../src/parse/passages/page-seams.ts";
import { weighSeam } from "../../src/parse/passages/seams.ts";
import { learnWords } from "../../src/parse/words/words.ts";
import { labelledBlocks } from "./page-blocks.ts";

/** The end of a column, and two columns of which one goes on there. None shares a word with it where they meet. */
const CUT = [
  "　　入秋以来，全县的晚稻陆续抽穗，农技员",
  "每天下田查看苗情，叮嘱种粮大户及时排灌，",
  "防止后期早衰。今年种子由合作社统一采购，",
  "育秧和插秧都用上了机械，每亩节省人工两百",
];
const SAME = ["多元。秸秆打捆以后卖给养殖场，肥料也比去", "年少用三成，粮食产量预计还会再增长一些。"];
const OTHER = [
  "多名球迷涌进体育场，为主队加油助威。下半",
  "场教练换上年轻前锋，比赛第八十分钟打进致",
  "胜一球，球员赛后绕场致谢。",
];

test("a paragraph goes on where the matter is the same rather than where it is another", () => {
  const blocks = labelledBlocks([...CUT, "", ...OTHER, "", ...SAME]);
  const [section] = cutSections(1, blocks, zh) as readonly [Section];
  const { look } = findSeams(section.blocks, learnWords([section], zh), zh);
  const other = look(0, 1);
  const same = look(0, 2);
  assert.ok(other && same);
  assert.ok(other.matter() < 0.1 && same.matter() > 0.1, `${other.matter()}, ${same.matter()}`);
  const without = { ...other, matter: () => 1 };
  for (const use of ["straight", "interleaved"] as const)
    assert.ok(weighSeam(other, use) < weighSeam(without, use), use);
  // The frames of threads and their words are weighed besides.
  assert.equal(weighSeam(other, "thread"), weighSeam(without, "thread"));
});
