import type { Language } from "../language.ts";
import { times } from "../strength.ts";
import { FULL, INDENT, LOST_INDENT } from "./measure.ts";
import { type Evidence, PLACES } from "./place.ts";
import { WITHOUT_MARKS } from "./places-without-marks.ts";
import type { Opening, SeenLine } from "./seen.ts";

/** A line that is more than this wider, in ems, was set over more than its column. */
const OVER = 2;

const isIndented = ({ line }: SeenLine): boolean => line.indent >= INDENT;
/** Whether a line is as narrow as the first of a paragraph that lost its indent. */
const isNarrow = ({ missing }: SeenLine): boolean => Math.abs(missing - LOST_INDENT) < 1;
/** How far a line is from full. */
const unfilled = ({ missing }: SeenLine): number =>
  Math.min(2.5, Math.max(0, missing - FULL, -missing - INDENT));
/** How far a line is from what an indent leaves of it. */
const unlikeNarrow = ({ missing }: SeenLine): number =>
  Math.min(2.6, Math.max(0, Math.abs(missing - LOST_INDENT) - 0.5));

/** How well a line fits as the first of a paragraph, by how those of its page begin. */
const FIRST: Readonly<Record<Opening, (seen: SeenLine) => number>> = {
  indented: (seen) => (isIndented(seen) ? 3 : -4) - 2 * unfilled(seen),
  narrow: (seen) => (isIndented(seen) ? 2 : 1.5 - 2.5 * unlikeNarrow(seen)),
  flush: (seen) => (isIndented(seen) ? 2 : Math.max(-2 * unfilled(seen), -0.5 - 2.5 * unlikeNarrow(seen))),
};

/** What speaks for a place (above 0) and against it. All that holds is added up. */
const EVIDENCE: readonly Evidence[] = [
  { rule: "rare", places: ["display", "only"], weight: -1.5, strength: ({ closes }) => !closes },
  {
    rule: "ends-statement",
    places: ["display"],
    weight: -4,
    strength: (s, l) => l.endsStatement(s.line.text),
  },
  {
    rule: "ends-before-speech",
    places: ["display"],
    weight: -4,
    strength: (s, l) => l.endsBeforeSpeech(s.line.text),
  },
  { rule: "ends-with-pause", places: ["display"], weight: -3, strength: (s, l) => l.endsPause(s.line.text) },
  {
    rule: "holds-statement",
    places: ["display"],
    weight: -3,
    strength: (s, l) => l.holdsStatement(s.line.text),
  },
  { rule: "several-pauses", places: ["display"], weight: -3, strength: (s, l) => l.pauses(s.line.text) >= 2 },
  {
    rule: "pause-in-early-headline",
    places: ["display"],
    weight: -3,
    strength: (s, l) => !l.makesUpHeadlines && l.pauses(s.line.text) >= 1,
  },
  { rule: "contact", places: ["display"], weight: -6, strength: (s, l) => l.tellsContact(s.line.text) },
  { rule: "holds-jump", places: ["display"], weight: -6, strength: ({ jumps }) => jumps },
  { rule: "closes-article", places: ["display"], weight: -7.5, strength: ({ closes }) => closes },
  {
    rule: "as-wide-as-column",
    places: ["display"],
    weight: -2,
    strength: (s) => s.missing < FULL && s.missing > -OVER,
  },
  {
    rule: "as-wide-as-first-line",
    places: ["display"],
    weight: -0.5,
    strength: (s) => s.missing >= FULL && s.missing < 2.8,
  },
  {
    rule: "indented-as-text",
    places: ["display"],
    weight: -1,
    strength: (s) => isIndented(s) && s.opening === "indented",
  },
  { rule: "credit", places: ["display", "first", "only"], weight: -6, strength: ({ credits }) => credits },
  {
    rule: "begins-as-paragraphs",
    places: ["first"],
    weight: 1,
    strength: (seen) => FIRST[seen.opening](seen),
  },
  { rule: "lead", places: ["first"], weight: 3, strength: ({ lead }) => lead },
  { rule: "lead", places: ["inside", "last"], weight: -3, strength: ({ lead }) => lead },
  { rule: "lead", places: ["display"], weight: -6, strength: ({ lead }) => lead },
  { rule: "begins-with-day", places: ["first"], weight: 1, strength: (s, l) => l.beginsWithDay(s.line.text) },
  {
    rule: "begins-with-day",
    places: ["display"],
    weight: -2,
    strength: (s, l) => l.beginsWithDay(s.line.text),
  },
  {
    rule: "marked-item",
    places: ["inside", "last"],
    weight: -8,
    strength: (s, l) => l.opensParagraph(s.line.text),
  },
  {
    rule: "day-under-no-mark",
    places: ["inside", "last"],
    weight: -4,
    strength: (seen) => seen.opensDay && isNarrow(seen),
  },
  {
    rule: "begins-with-source",
    places: ["first"],
    weight: 2,
    strength: (s, l) => l.beginsWithSource(s.line.text),
  },
  { rule: "item", places: ["first"], weight: 1, strength: (s, l) => l.isListItem(s.line.text) },
  {
    rule: "marked-item",
    places: ["only"],
    weight: 3,
    strength: (s, l) => s.ended && l.opensParagraph(s.line.text),
  },
  { rule: "closes-article", places: ["first", "inside"], weight: -2.5, strength: ({ closes }) => closes },
  { rule: "over-lead", places: ["display"], weight: 1.5, strength: (s) => s.overLead && !s.ended },
  { rule: "over-remark", places: ["display"], weight: 5, strength: (s) => s.overRemark },
  { rule: "with-remark", places: ["display"], weight: 5, strength: (s) => s.remark === "behind" && !s.lead },
  { rule: "heads-page", places: ["inside", "last"], weight: -3, strength: ({ headsPage }) => headsPage },
  { rule: "not-full", places: ["inside"], weight: -2, strength: unfilled },
  { rule: "indented", places: ["inside", "last"], weight: -3, strength: isIndented },
  { rule: "ends-open", places: ["last"], weight: -2.5, strength: ({ ended }) => !ended },
  {
    rule: "ends-without-colon",
    places: ["last"],
    weight: -1.5,
    strength: (s, l) => !s.ended && !l.isKicker(s.line.text),
  },
  { rule: "two-without-a-mark", places: ["last"], weight: -2, strength: ({ bare }) => bare },
  { rule: "two-without-a-mark", places: ["inside"], weight: -0.7, strength: ({ bare }) => bare },
  { rule: "ends-open", places: ["only"], weight: -5, strength: ({ ended }) => !ended },
  {
    rule: "full-to-the-end",
    places: ["last", "only"],
    weight: -1,
    strength: (s, l) => s.missing < l.shortLine,
  },
  { rule: "over-column", places: ["last", "only"], weight: -3, strength: (s) => s.missing < -OVER },
];

/** The same, with the numbers of the places. */
const WEIGHED = [...EVIDENCE, ...WITHOUT_MARKS].map(({ places, weight, strength }) => ({
  at: places.map((place) => PLACES.indexOf(place)),
  weight,
  strength,
}));

/** Weigh how well a line fits each place, by itself: in the order of `PLACES`. */
export function weighPlaces(seen: SeenLine, language: Language): Float64Array {
  const sums = new Float64Array(PLACES.length);
  for (const { at, weight, strength } of WEIGHED) {
    const counts = times(weight, strength(seen, language));
    if (counts === 0) continue;
    for (let i = 0; i < at.length; i++) (sums[at[i] as number] as number) += counts;
  }
  return sums;
}
