import assert from "node:assert/strict";
import { test } from "node:test";
import { dateIssue } from "../../src/parse/articles/date.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { zh } from "../../src/parse/languages/zh/index.ts";
import { linesAstray, pageOf, readSeed } from "./pages.ts";

/** Far more than any of these takes on a slow and busy machine, and far less than a cost that grows with the square. */
const LONGEST_MS = 60_000;

const seed = (await readSeed()).lines;
const line = (index: number): string => seed[index % seed.length] as string;

/** Pages far larger than any that was printed: what a program writes that never ends, or a whole year in one file. */
const LARGE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "a real page, over and over": [Array.from({ length: 4_000 }, (_, i) => line(i))],
  "the lines of a real page in disorder": [Array.from({ length: 4_000 }, (_, i) => line(i * 7919))],
  "130,000 lines of one character": [Array<string>(130_000).fill("临")],
  "a line of 400,000 characters": [["本报讯（记者 王威晨）会议指出，要抓紧，".repeat(20_000)]],
  "leads without a headline": [
    Array.from({ length: 1_000 }, (_, i) => [`本报讯 会议${i}指出，要抓紧。`, ""]).flat(),
  ],
  "a thousand jumps to and fro": [2, 1].map((other) =>
    Array.from({ length: 1_000 }, (_, i) => [
      `（上接第${other}版）会议${i}指出（下转第${other}版）`,
      "",
    ]).flat(),
  ),
};

for (const [what, pages] of Object.entries(LARGE)) {
  test(`${what}: read in time that grows with the page, and no line is lost`, () => {
    const issue = pages.map((lines, i) => pageOf(lines, i + 1));
    const started = performance.now();
    const parsed = parseIssue(issue);
    const took = performance.now() - started;
    assert.ok(took < LONGEST_MS, `took ${Math.round(took)} ms`);
    assert.deepEqual(linesAstray(issue, parsed), []);
  });
}

test("the latest of 200,000 days dates an issue", () => {
  const leads = Array<string>(200_000).fill("新华社北京11月21日电");
  const evidence = { given: undefined, printed: [], leads, text: "2022年" };
  assert.equal(dateIssue(evidence, zh).date, "2022-11-22");
});
