import assert from "node:assert/strict";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { judge } from "../../scripts/evaluate/evaluation.ts";
import { fallen, keep, readFigures, writeFigures } from "../../scripts/evaluate/figures.ts";
import { paragraphs } from "../nouns.ts";
import { comparison, parsedArticle, TEXTS } from "./samples.ts";

const GOLD = [
  { page: 1, headline: "城东水厂供水", paragraphs: paragraphs(TEXTS.water) },
  { page: 1, headline: "河西小学开学", paragraphs: paragraphs(TEXTS.school) },
];

/** Evaluate a parser that gave the second article this title. */
function evaluation(title: string) {
  const parsed = [
    parsedArticle([TEXTS.water], { title: "城东水厂" }),
    parsedArticle([TEXTS.school], { title }),
  ];
  return { folder: "gold", set: "gold", ...judge([comparison(GOLD, parsed)]) };
}

const BEFORE = evaluation("河西小学开学");

test("figures that stayed or rose have not fallen", () => {
  assert.deepEqual(fallen(BEFORE, keep(BEFORE)), []);
  assert.deepEqual(fallen(BEFORE, keep(evaluation("开学"))), []);
});

test("a figure that fell is named with the faults that are new", () => {
  assert.deepEqual(fallen(evaluation("开学"), keep(BEFORE)), [
    "headline fell from 50 to 0",
    "sample · headline · 河西小学开学: got 开学",
  ]);
});

test("a figure that names no articles comes with all that is newly wrong", () => {
  const kept = keep(BEFORE);
  assert.deepEqual(fallen(evaluation("开学"), { ...kept, figures: { f1: 101 } }), [
    "f1 fell from 101 to 100",
    "sample · headline · 河西小学开学: got 开学",
  ]);
});

test("a count that should be small has fallen when it rises", () => {
  const kept = keep(BEFORE);
  const better = { ...kept, figures: { ...kept.figures, lost: 0 } };
  assert.equal(fallen(BEFORE, better)[0], "lost fell from 0 to 2");
});

test("a measure that can no longer be taken has fallen, one that could not be taken has not", () => {
  const kept = keep(BEFORE);
  const withDates = { ...kept, figures: { ...kept.figures, date: 100 } };
  assert.deepEqual(fallen(BEFORE, withDates), ["date fell from 100 to null"]);
  assert.equal(kept.figures["date"], null);
});

test("kept figures are read as they were written, without the machine's seconds", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gold-"));
  await writeFigures({ ...BEFORE, folder });
  const kept = await readFigures(folder);
  assert.deepEqual(kept, keep(BEFORE));
  assert.equal("seconds" in kept.figures, false);
  assert.equal(kept.faults["sample · headline · 城东水厂供水"], "got 城东水厂");
});
