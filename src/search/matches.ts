import { foldWithPlaces } from "./fold.ts";
import type { Phrase } from "./query.ts";
import { isWord } from "./tokens.ts";

/** A part of a printed text: from its first code unit to before `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Find phrases in a printed text; spans are in order and do not touch.
 *
 * A phrase is met where the folded text contains it, and not inside a word: `ba` is in `bay`, not in `cba`.
 */
export function findMatches(printed: string, phrases: readonly Phrase[]): readonly Span[] {
  const folded = foldWithPlaces(printed);
  const spans = phrases.flatMap(({ text }) =>
    placesOf(text, folded.text).map((place) => ({
      from: folded.from[place] ?? 0,
      to: folded.to[place + text.length - 1] ?? 0,
    })),
  );
  return joined(spans);
}

/** List the places where a folded phrase begins in a folded text. */
function placesOf(phrase: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let place = text.indexOf(phrase); place >= 0; place = text.indexOf(phrase, place + 1)) {
    if (!isWord(phrase) || place === 0 || !isWord(text.charAt(place - 1))) places.push(place);
  }
  return places;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else result.push(span);
  }
  return result;
}
