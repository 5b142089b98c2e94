import assert from "node:assert/strict";
import { test } from "node:test";
import { findPageDoubts } from "../../src/parse/articles/page-doubts.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf, readSeed } from "./pages.ts";

/** Two columns side by side, as an extraction gives them that keeps the layout. */
const SIDE_BY_SIDE = Array.from(
  { length: 12 },
  () => "布：应东盟轮值主席国越南总理阮春福       信技术在构建全球信息空间方面的发展",
);

test("a page whose columns stand side by side is doubtful as a whole", () => {
  const [doubt, ...others] = findPageDoubts([pageOf(["要闻", ...SIDE_BY_SIDE], 3)]);
  assert.deepEqual([doubt?.rule, doubt?.page, doubt?.line], ["columns-side-by-side", 3, 2]);
  assert.deepEqual(others, []);
  assert.ok(parseIssue([pageOf(SIDE_BY_SIDE, 1)]).doubts.some(({ rule }) => rule === "columns-side-by-side"));
});

test("names set wide and a line with a day and a page are no columns", async () => {
  assert.deepEqual(findPageDoubts([await readSeed()]), []);
  assert.deepEqual(
    findPageDoubts([pageOf(["海州晚报      2020年4月13日      要闻", ...Array(20).fill("王    芳")])]),
    [],
  );
});
