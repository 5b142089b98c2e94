import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { labelBlocks } from "../../src/parse/blocks/label.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { weighBlock } from "../../src/parse/threads/moves.ts";
import { lookAtText } from "../../src/parse/threads/text-blocks.ts";
import { pageOf } from "./pages.ts";

/** How likely a thread begins with a paragraph, by itself. */
function beginning(...lines: readonly string[]): number {
  const language = languageOf(lines.join("\n"));
  const blocks = labelBlocks(cleanLines(pageOf(lines)), language);
  const [text] = lookAtText(blocks, [blocks.length - 1], new Set(), language);
  assert.ok(text);
  return weighBlock.begin(text);
}

const TEXT = ["县图书馆推出夜读活动，每晚开放到九点，", "家住附近的孩子放学有了去处。"];

test("a thread begins with a paragraph that reads as the first of an article", () => {
  const later = ["“孩子放学有了去处，我们也放心。”家长", "林女士说。她每晚下班来接孩子。"];
  assert.ok(beginning(...TEXT) > beginning(...later));
});

test("a thread begins with a lead, and under a byline", () => {
  assert.ok(
    beginning("本报讯（记者 邹岚）昨日，县图书馆推出", "夜读活动，每晚开放到九点。") > beginning(...TEXT),
  );
  assert.ok(beginning("图书馆夜里也开门", "", "□本报记者 邹岚", "", ...TEXT) > beginning(...TEXT));
});

test("a thread begins under a headline with the name of its column", () =>
  assert.ok(
    beginning("图书馆夜里也开门（民生观）", "", ...TEXT) > beginning("图书馆夜里也开门", "", ...TEXT),
  ));

test("no thread begins under a byline alone: it may stand under a headline over several columns", () => {
  const before = ["县里各镇的书房都开到晚上十点，读者可以刷卡", "进门，看书到深夜。"];
  assert.equal(beginning(...before, "", "□本报记者 邹岚", "", ...TEXT), beginning(...before, "", ...TEXT));
});
