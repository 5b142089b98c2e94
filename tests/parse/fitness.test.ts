import assert from "node:assert/strict";
import { test } from "node:test";
import type { Candidate } from "../../src/parse/headlines/candidates.ts";
import { weighFitness } from "../../src/parse/headlines/fitness.ts";
import { languageOf } from "../../src/parse/languages/index.ts";
import type { Story } from "../../src/parse/stories/stories.ts";

const zh = languageOf("用平凡铸就伟大");
const said = { about: 0.5, lead: 0.5, near: 0.5 };

/** How well a heading fits the story that it stands right over, and one that says as much of it elsewhere on the page. */
function fitOf(
  heading: Partial<Candidate>,
  namesReporter: boolean,
  isReadInColumns = false,
): readonly [over: number, other: number] {
  const story = (from: number) =>
    ({ from, parts: [], verdict: { weight: 9, rule: "first-on-page" } }) as unknown as Story;
  const [over, other] = [story(0), story(1)];
  const candidate = { ...heading, text: "防控一线是“试金石”", above: over, right: true } as Candidate;
  const known = { ask: () => [said], namesReporter: () => namesReporter, isReadInColumns };
  const [first = 0, second = 0] = weighFitness([over, other], [candidate], known, zh).score;
  return [first, second];
}

const lead = ([over, other]: readonly [number, number]): number => over - other;

test("a headline is its own that stands right over a text which says as much of it as another", () =>
  assert.ok(lead(fitOf({ named: false }, false)) > 0));

test("the more so with the reporter between the two", () =>
  assert.ok(lead(fitOf({ named: true }, false)) > lead(fitOf({ named: false }, false))));

test("but not where the text names another", () =>
  assert.equal(lead(fitOf({ named: true }, true)), lead(fitOf({ named: false }, true))));

const paired = { named: false, paired: true };

test("a line of two that stand over a text is less likely another's than one that stands alone", () =>
  assert.ok(lead(fitOf(paired, false)) > lead(fitOf({ named: false }, false))));

test("the less where OCR read the columns, which sets each line of a headline by itself", () =>
  assert.ok(lead(fitOf(paired, false, true)) > lead(fitOf(paired, false))));
