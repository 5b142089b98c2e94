import assert from "node:assert/strict";
import { test } from "node:test";
import type { SetBlock } from "../../src/parse/blocks/set-block.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import { weighAfterClose, weighBare, weighBareLead, weighCut } from "../../src/parse/stories/bare-gaps.ts";
import type { Gap } from "../../src/parse/stories/gaps.ts";

const TEXT = "天刚亮，罗阿婆背起竹篓出门，小黄狗跟在后头。";
const language = languageOf(TEXT);

/** A gap with a paragraph on either side, that goes on the one before so well. */
function gapOf(kinship: number, text = TEXT): Gap {
  const before = {
    role: "passage",
    text: TEXT,
    blocks: [],
    afterCut: false,
    inThread: false,
    runsOn: false,
  } as const;
  return { before, between: [], displays: [], after: { ...before, text }, kinship, repeated: 0 };
}

/** How likely an article begins where nothing says so, by how well the text goes on what stands before it, and turns. */
function weight(kinship: number, { turn = 0, text = TEXT } = {}): number {
  return weighBare(gapOf(kinship, text), turn, false, language).weight;
}

test("of two paragraphs with no sign, the one of other words begins an article", () => {
  for (const kinship of [-0.6, -0.45, -0.3, 0, 0.5]) assert.ok(weight(kinship) > weight(kinship + 0.1));
});

test("of two paragraphs with no sign, the one where the text turns begins an article", () => {
  for (const turn of [-1, 0, 0.5]) assert.ok(weight(0, { turn }) < weight(0, { turn: turn + 0.5 }));
});

test("a paragraph that names its day begins one more likely", () =>
  assert.ok(weight(0, { text: "近日，罗阿婆的茶园出了头春茶。" }) > weight(0)));

test("a paragraph that adds to what was said begins one less likely", () =>
  assert.ok(weight(0, { text: "此外，罗阿婆还说，茶园今年添了新苗。" }) < weight(0)));

test("words that are neither alike nor unlike begin no article by themselves", () =>
  assert.ok(weight(0, { text: "近日，罗阿婆的茶园出了头春茶。" }) < 0));

test("where a column cut the paragraph before, an article begins, and the surer the more the text turns", () => {
  const cut = (kinship: number, turn: number): number => weighCut(gapOf(kinship), turn, language);
  assert.ok(cut(1.5, -2) > 0);
  assert.ok(cut(0, 2) > cut(0, 1));
  assert.ok(cut(-0.5, 2) > cut(0.5, 2));
});

test("a dispatch right under another begins an article, unless it is of the same words", () => {
  const lead = (kinship: number): number =>
    weighBareLead(gapOf(kinship, "本报巴溪8月20日电 罗阿婆的茶园昨天出了头春茶。"), language);
  assert.ok(lead(0) > 0 && lead(0.3) > 0);
  assert.ok(lead(0.9) < 0);
});

test("what stands right under a text that is closed begins an article, unless it is of the same words", () => {
  const closed = (kinship: number): number | null => weighAfterClose(gapOf(kinship));
  assert.ok((closed(0) ?? 0) > 0);
  assert.ok((closed(1) ?? 0) < 0);
});

test("a headline between parts what is closed from what follows, whatever its words", () => {
  const between = [{ role: "display" } as SetBlock];
  assert.equal(weighAfterClose({ ...gapOf(1), between }), null);
});
