import type { Language } from "../language.ts";
import { placesWhere } from "../lists.ts";
import { SHORT } from "./measure.ts";
import { PLACES, type Place } from "./place.ts";
import { weighPlaces } from "./places.ts";
import { type Run, type SeenLine, SURELY_SHORT, seeLines } from "./seen.ts";
import { bestSequence } from "./sequence.ts";

const opens = (place: Place): boolean => place === "display" || place === "first" || place === "only";
const ends = (place: Place): boolean => place === "last" || place === "only";

/** It goes on within a display; it cannot go on within a paragraph that ended. */
const DISPLAY_GOES_ON = 1;
const IMPOSSIBLE = -20;
/** The end of a column cut the paragraph: once in forty lines. */
const CUT = -4;
const CUT_AFTER_FIRST = -2;
const CUT_AFTER_SHORT = -4;
/** A lead is never cut after its first line by another lead: the agency is named again. */
const CUT_IN_LEAD = -9;
/** What says that two lines are not to be parted. */
const WORD_ACROSS = -3;
const MEET_INSIDE = -4;
/** A short line below a text, right before a blank, is a signature rather than a headline; over a table or a byline it is one. */
const DISPLAY_AT_END = -4;
/** A short line that ends a sentence, at the end of a run, is the last of a paragraph rather than the first. */
const ENDS_IN_FIRST = -0.25;

/**
 * Read a run of lines without a blank: what is each line? The sequence of places that fits best as a whole is taken.
 *
 *     display │ 冬季用煤气 通风最要紧           short, no sentence: what follows begins a paragraph
 *     first   │ 　　入冬以来，县人民医院已接诊一
 *     inside  │ 氧化碳中毒患者14例，多为使用煤炉
 *     last    │ 或燃气热水器时门窗紧闭所致。
 */
export function readFlow(run: Run, language: Language): readonly Place[] {
  const seen = seeLines(run, language);
  const at = (index: number): SeenLine => seen[index] as SeenLine;
  const own = seen.map((line) => weighPlaces(line, language));
  const partings = new Set<number>();
  const steps = seen.map((line, i) => (i === 0 ? NO_STEPS : weighSteps(at(i - 1), line, 0)));
  const end = (last: number, before: number | undefined): number =>
    weighEnd(PLACES[last] as Place, PLACES[before ?? last] as Place, at(seen.length - 1), language);
  for (;;) {
    const places = bestSequence({ own, steps, end }).map((place) => PLACES[place] as Place);
    const unasked = placesWhere(
      places,
      (place, i) => i > 0 && beginsBlock(places[i - 1] as Place, place) && !partings.has(i),
    );
    if (unasked.length === 0) return places;
    const pairs = unasked.map((i) => [at(i - 1).line.text, at(i).line.text] as const);
    const weights = weighPartings(pairs, language);
    // Nothing speaks against it: the best sequence stays the best.
    if (weights.every((weight) => weight === 0)) return places;
    for (const [k, weight] of weights.entries()) {
      const index = unasked[k] as number;
      partings.add(index);
      if (weight !== 0) steps[index] = weighSteps(at(index - 1), at(index), weight);
    }
  }
}

/** Whether a block begins with a line, after another. */
export function beginsBlock(before: Place, place: Place): boolean {
  return place === "display" ? before !== "display" : opens(place);
}

/**
 * Weigh what the words say against parting pairs of lines. Never above 0: to look for words is slow, so it is asked only
 * where the best sequence would part them, and the best is sought again.
 */
function weighPartings(
  pairs: readonly (readonly [first: string, second: string])[],
  language: Language,
): readonly number[] {
  const words = language.wordsAcross(pairs);
  return pairs.map(
    ([first, second], i) =>
      (words[i] ? WORD_ACROSS : 0) + (language.meetInside(first, second) ? MEET_INSIDE : 0),
  );
}

/** What of two lines says how their places follow one another. */
type Before = Pick<SeenLine, "missing">;
type After = Pick<SeenLine, "lead">;

function stepsOf(before: Before, after: After, parting: number): Float64Array {
  const steps = PLACES.flatMap((from) => PLACES.map((to) => weighStep(from, to, before, after, parting)));
  return Float64Array.from(steps);
}

const NO_STEPS = new Float64Array(0);

/** How much a line may be narrower than its column for what is weighed of it: lines between two of these are all the same. */
const MISSING = [SHORT, SURELY_SHORT, Number.POSITIVE_INFINITY];
/** What comes of all lines where no word speaks against parting them, by that and by whether a lead follows. */
const STEPS = MISSING.map((missing) => [false, true].map((lead) => stepsOf({ missing }, { lead }, 0)));

/** Weigh how well each place of a line follows each of the line before. */
function weighSteps(before: Before, after: After, parting: number): Float64Array {
  if (parting !== 0) return stepsOf(before, after, parting);
  const known = before.missing > SURELY_SHORT ? 2 : before.missing > SHORT ? 1 : 0;
  return (STEPS[known] as (typeof STEPS)[number])[Number(after.lead)] as Float64Array;
}

function weighStep(from: Place, to: Place, before: Before, after: After, parting: number): number {
  if (from === "display" && to === "display") return DISPLAY_GOES_ON;
  const closed = from === "display" || ends(from);
  if (!opens(to)) return closed ? IMPOSSIBLE : 0;
  if (closed) return parting;
  const inLead = from !== "first" ? 0 : after.lead ? CUT_IN_LEAD : CUT_AFTER_FIRST;
  return CUT + parting + inLead + weighCut(from, before);
}

/** The end of a column cuts a full line. */
function weighCut(place: Place, { missing }: Before): number {
  return missing > (place === "first" ? SURELY_SHORT : SHORT) ? CUT_AFTER_SHORT : 0;
}

function weighEnd(place: Place, before: Place, last: SeenLine, language: Language): number {
  if (place === "first" && last.ended && last.missing > SHORT) return ENDS_IN_FIRST + weighCut(place, last);
  if (place === "first" || place === "inside") return weighCut(place, last);
  const isHeadline = last.headsNext || isSurelyHeadline(last.line.text, language);
  return place === "display" && before !== "display" && !isHeadline ? DISPLAY_AT_END : 0;
}

/** Whether a line is a headline and no signature: it ends with the name of its column, or a space parts it in two. */
function isSurelyHeadline(text: string, language: Language): boolean {
  return language.endsWithRubric(text) || language.isInHalves(text);
}
