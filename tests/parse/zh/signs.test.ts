import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Kind } from "../../../src/parse/characters.ts";
import { BYLINE_FORMS } from "../../../src/parse/languages/zh/byline-forms.ts";
import { maySign } from "../../../src/parse/languages/zh/byline-signs.ts";
import { DATE_EXAMPLES } from "../../../src/parse/languages/zh/dates.ts";
import { namesEditors } from "../../../src/parse/languages/zh/editors.ts";
import { FOLIO_PARTS } from "../../../src/parse/languages/zh/folio-parts.ts";
import { FURNITURE, findFurniture } from "../../../src/parse/languages/zh/furniture.ts";
import { IMPRINT_FORMS } from "../../../src/parse/languages/zh/imprint.ts";
import { JUMP_FORMS, JUMP_PATTERNS, JUMP_SIGN } from "../../../src/parse/languages/zh/jumps.ts";
import { LEAD_FORMS, SENT } from "../../../src/parse/languages/zh/leads.ts";
import { mend } from "../../../src/parse/languages/zh/misread.ts";
import { MISREADINGS } from "../../../src/parse/languages/zh/misreadings.ts";

/** Each names editors by a single job. */
const EDITORS = ["设计：王芳", "签发：王芳", "校對：王芳", "值班领导：王芳", "電腦排版／王芳"];
const LINES = [
  ...EDITORS,
  ...IMPRINT_FORMS.map(({ example }) => example),
  ...FURNITURE.map(({ example }) => example),
  ...MISREADINGS.flatMap(({ example }) => example),
  ...BYLINE_FORMS.map(({ example: [text] }) => text),
  ...LEAD_FORMS.map(({ example }) => example),
  ...JUMP_FORMS.map(({ example: [text] }) => text),
  ...DATE_EXAMPLES.map(([printed]) => printed),
  "青屿晨报 2024.5.17 星期五 农历甲午年二月初七 谷雨 第12345期 今日16版 第2张 A02 第4版 第三頁 01教育 12",
  "公历一九三九年四月三日 五日刊 国内统一刊号 CN 37-0001 邮发代号23-12 编辑电话12345王芳",
];
const line = fc.constantFrom(...LINES);
/** A line with a part of another in the place of a part of it. */
const mixed = fc
  .tuple(line, line, fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }))
  .map(([one, other, [from = 0, size = 0, start = 0, length = 0]]) => {
    const put = other.slice(start % other.length).slice(0, length % 6);
    const at = from % one.length;
    return one.slice(0, at) + put + one.slice(at + (size % 4));
  });

const hasSign = ({ sign }: { readonly sign?: Kind }, text: string): boolean => sign?.isIn(text) ?? true;

test("what a line is known by stands in each that a rule finds, however it is mixed up", () => {
  fc.assert(
    fc.property(fc.oneof(line, mixed), (text) => {
      for (const rule of FURNITURE) if (rule.matches(text)) assert.ok(hasSign(rule, text), rule.rule);
      for (const part of FOLIO_PARTS)
        if (text.search(part.pattern) >= 0) assert.ok(hasSign(part, text), part.name);
      for (const form of BYLINE_FORMS) if (form.pattern.test(text)) assert.ok(hasSign(form, text), form.rule);
      for (const { rule, read, mayStandIn } of MISREADINGS)
        if (mayStandIn && read.test(text)) assert.ok(mayStandIn(text), rule);
    }),
    { numRuns: 2000 },
  );
});

test("no byline of its own line, no lead and no jump is overlooked by what they are known by", () => {
  const lines = BYLINE_FORMS.filter(({ place }) => place === "line");
  fc.assert(
    fc.property(fc.oneof(line, mixed), (text) => {
      const printed = mend(text);
      if (lines.some(({ pattern }) => pattern.test(printed))) assert.ok(maySign(text, "line"));
      if (LEAD_FORMS.some(({ pattern }) => pattern.test(printed))) assert.ok(SENT.isIn(printed));
      if (JUMP_PATTERNS.some(({ pattern }) => pattern.test(text))) assert.ok(JUMP_SIGN.isIn(text));
    }),
    { numRuns: 2000 },
  );
});

test("editors of a single job and all that a paper says of itself are furniture", () => {
  for (const text of EDITORS) assert.ok(namesEditors(text) && findFurniture(text)?.rule === "editors", text);
  for (const { example } of IMPRINT_FORMS) assert.equal(findFurniture(example)?.rule, "imprint", example);
});
