import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLines } from "../../src/parse/blocks/clean.ts";
import { labelBlocks } from "../../src/parse/blocks/label.ts";
import { findSignatures } from "../../src/parse/headlines/signatures.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { pageOf, passageOf } from "./pages.ts";

const TEXT = ["　　本报讯（记者 李江）越是细微处，越是见", "真情，桥头的路灯昨天换成了节能灯。"];
const NEXT = ["　　通往黄杨渡口的公路桥昨天通车，两岸居民", "过江不必再等渡船。"];

/** Whether a text is signed by what stands between it and the next. */
function isSignedBelow(between: readonly string[]): boolean {
  const lines = [...TEXT, ...between, ...NEXT];
  const language = languageOf(lines.join("\n"));
  const [text, ...blocks] = labelBlocks(cleanLines(pageOf(lines)), language);
  const next = blocks.at(-1);
  assert.ok(text && next);
  const step = { between: [], passage: passageOf(text.text) };
  const following = {
    between: blocks.slice(0, -1),
    passage: { ...passageOf(next.text), blocks: [next] },
  };
  return findSignatures(step, following, language).below;
}

test("a byline that stands right on the next text does not sign the one above", () =>
  assert.ok(!isSignedBelow(["", "本报记者 张燕"])));

test("one that stands right under a text signs it", () => assert.ok(isSignedBelow(["本报记者 张燕", ""])));

test("one that stands between two texts, apart from both, may sign the one above", () =>
  assert.ok(isSignedBelow(["", "本报记者 张燕", ""])));

test("one that stands over a headline signs the text above", () =>
  assert.ok(isSignedBelow(["", "本报记者 张燕", "", "黄杨渡口公路桥通车", ""])));
