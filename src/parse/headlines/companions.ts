import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import type { Story } from "../stories/stories.ts";
import type { Candidate } from "./candidates.ts";
import type { Fitness, TopTwo } from "./fitness.ts";
import { type Heading, headingText } from "./headings.ts";
import { putTogether } from "./parts.ts";

/**
 * How much of a heading the story must say for it to be the kicker or deck of the heading beside it; or how near it must
 * be to the story at least, and nearer than to any other.
 */
const COMPANION = 0.45;
const NEAR = 0.4;
const NEARER = 0.1;
/** No kicker is longer, in characters: of 9,129 that a daily printed 7 are. What is longer is a table, a list, a box. */
const KICKER = 64;

/**
 * Find for each story the headings beside its own that are nobody's, and this story's if anybody's: its kicker or deck,
 * or the pieces that OCR made of it. Gives their columns, in order.
 */
export function findCompanions(
  chosen: readonly number[],
  stories: readonly Story[],
  candidates: readonly Candidate[],
  { most, nearest }: Fitness,
): ReadonlyMap<number, readonly number[]> {
  const used = new Set(chosen);
  const isFree = (beside: number, row: number): boolean => {
    const best = most[beside];
    if (!best || used.has(beside)) return false;
    return (
      candidates[beside]?.above === stories[row] ||
      (candidates[beside]?.inside === stories[row] && isInTurn(candidates[beside])) ||
      (best.row === row && (best.first >= COMPANION || isNear(nearest[beside], row)))
    );
  };
  const companions = new Map<number, readonly number[]>();
  for (let row = 0; row < chosen.length; row++) {
    const column = chosen[row] as number;
    if (column < 0) continue;
    let first = column;
    let last = column;
    while (!isSigned(candidates[last]) && isFree(last + 1, row)) used.add(++last);
    while (mayBeOver(candidates[first - 1]) && isFree(first - 1, row)) used.add(--first);
    if (last > first) companions.set(row, range(first, last));
  }
  return companions;
}

/** Whether a heading was set over a column that others are read before: a line that only interrupts a sentence may be torn from it. */
function isInTurn(candidate: Candidate | undefined): boolean {
  return candidate?.heading.blocks.every(({ overColumn }) => overColumn === "turn") === true;
}

function isNear(nearest: TopTwo | undefined, row: number): boolean {
  return nearest?.row === row && nearest.first >= NEAR && nearest.first - nearest.second >= NEARER;
}

/** Whether a heading may be the kicker of the one under it. */
function mayBeOver(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && !isSigned(candidate) && headingText(candidate.heading).length <= KICKER;
}

/** Whether a byline ends a heading: what stands under it is another one. */
function isSigned(candidate: Candidate | undefined): boolean {
  return lastOf(candidate?.heading.blocks ?? [])?.role === "byline";
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Put the headings of some columns together, as kicker, headline and deck. */
export function complete(
  columns: readonly number[],
  candidates: readonly Candidate[],
  language: Language,
): Heading {
  return putTogether(
    columns.map((column) => (candidates[column] as Candidate).heading),
    language,
  );
}
