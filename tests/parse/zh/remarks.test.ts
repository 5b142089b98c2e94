import assert from "node:assert/strict";
import { test } from "node:test";
import { remarkIn } from "../../../src/parse/languages/zh/remarks.ts";

const REMARKS: readonly (readonly [line: string, place: string | null])[] = [
  ["（平民自北平寄）", "under"],
  ["（海上客遺作）", "under"],
  ["（老生）", "under"],
  ["憶南門老茶館　（漁）", "behind"],
  ["（二十三）", null],
  ["（完）", null],
  ["（下转第二版）", null],
  ["（王芳摄）", null],
  ["（记者手记）", null],
  ["在老建筑里撑起文化新空间 （环球走笔）", null],
  ["江邊有一座老橋（石橋）", null],
];

for (const [line, place] of REMARKS)
  test(`“${line}” ${place === null ? "has no remark on who wrote the text" : `has a remark ${place} its headline`}`, () =>
    assert.equal(remarkIn(line), place));
