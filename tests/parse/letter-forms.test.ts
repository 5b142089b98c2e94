import assert from "node:assert/strict";
import { test } from "node:test";
import { inPrintedForms, LETTER_FORMS } from "../../src/parse/blocks/letter-forms.ts";
import { parseIssue } from "../../src/parse/index.ts";
import { pageOf } from "./pages.ts";

for (const { rule, example } of LETTER_FORMS) {
  const [stored, printed] = example;
  test(`letters of the kind ${rule} are those that were printed: “${stored}”`, () =>
    assert.equal(inPrintedForms(stored), printed));
}

test("a mark before a paragraph is no middle dot", () => assert.equal(inPrintedForms("•扩绿"), "•扩绿"));

test("a page in the radicals of a PDF and the marks of vertical lines is read as it was printed", () => {
  const { date, articles } = parseIssue([
    pageOf([
      "青屿晨报 2024\uf98e5⽉17⽇ 星期五",
      "",
      "⾏⼈过⻢路有了新信号灯",
      "",
      "本报讯︵记者 王海燕︶昨天︐⻘屿路⼝装上了新信号灯︒⾏⼈按下按钮︐⼀分钟内可以过⻢路︒",
    ]),
  ]);
  assert.equal(date, "2024-05-17");
  assert.deepEqual(
    articles.map(({ title, reporter }) => [title, reporter]),
    [["行人过马路有了新信号灯", ["王海燕"]]],
  );
});
