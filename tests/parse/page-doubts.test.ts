import assert from "node:assert/strict";
import { test } from "node:test";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf, readSeed } from "./pages.ts";

/** The rule, page and line of the doubts about a whole page. */
const doubtsOf = (...lines: readonly string[]) =>
  parseIssue([pageOf(lines, 3)])
    .doubts.filter(({ rule }) => rule.startsWith("columns-"))
    .map(({ rule, page, line }) => [rule, page, line]);

/** Two columns side by side, as an extraction gives them that keeps the layout. */
const SIDE_BY_SIDE = Array.from(
  { length: 12 },
  () => "布：应东盟轮值主席国越南总理阮春福       信技术在构建全球信息空间方面的发展",
);

/** The same with columns so close that it sets a single space between. */
const TOGETHER = Array.from({ length: 12 }, (_, row) =>
  row % 3 === 0
    ? "布：应东盟轮值主席国越南总理阮春福"
    : "布：应东盟轮值主席国越南总理阮春福 信技术在构建全球信息空间方面的发展",
);

test("a page whose columns stand side by side is doubtful as a whole", () => {
  assert.deepEqual(doubtsOf("要闻", ...SIDE_BY_SIDE), [["columns-side-by-side", 3, 2]]);
});

test("so is one whose columns stand so close that their lines run together", () => {
  assert.deepEqual(doubtsOf("要闻", ...TOGETHER, ...TOGETHER), [["columns-run-together", 3, 3]]);
});

test("names set wide, a line with a day and a page, and headlines of two parts are no columns", async () => {
  const { doubts } = parseIssue([await readSeed()]);
  assert.deepEqual(
    doubts.filter(({ rule }) => rule.startsWith("columns-")),
    [],
  );
  assert.deepEqual(doubtsOf("海州晚报      2020年4月13日      要闻", ...Array(20).fill("王    芳")), []);
  assert.deepEqual(doubtsOf(...Array(20).fill("清溪河治理三年见效 两岸添新绿")), []);
});
