import { findMatches, type Span } from "./matches.ts";
import type { Phrase } from "./query.ts";
import { headings, passages, type SearchRecord } from "./record.ts";

/** How much of a passage is shown: characters before the first match, and in all. */
const before = 24;
const length = 110;

/**
 * Cut a passage that shows why an article was found, as HTML: printed text, escaped, with the matches in `<mark>`.
 * Where only the headings match, it is the article's beginning.
 */
export function excerptOf(record: SearchRecord, phrases: readonly Phrase[]): string {
  const { kicker = "", deck = "" } = record;
  const candidates = [...passages(record), deck, kicker].filter(Boolean);
  const found = candidates
    .map((text) => ({ text, matches: findMatches(text, phrases) }))
    .find(({ matches }) => matches.length > 0);
  const { text, matches } = found ?? { text: candidates[0] ?? "", matches: [] };
  return toHtml(text, matches, windowOf(text, matches));
}

/** List the different ways in which an article prints what was found, so that its page can mark them. */
export function printedForms(record: SearchRecord, phrases: readonly Phrase[]): readonly string[] {
  const forms = [...headings(record), ...passages(record)].flatMap((text) =>
    findMatches(text, phrases).map(({ from, to }) => text.slice(from, to)),
  );
  return [...new Set(forms)];
}

function windowOf(text: string, [first]: readonly Span[]): Span {
  const from = Math.max(0, Math.min((first?.from ?? 0) - before, text.length - length));
  return { from: whole(text, from), to: whole(text, Math.max(from + length, first?.to ?? 0)) };
}

/** Move a place off the middle of a character of two code units. */
const whole = (text: string, place: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place;

function toHtml(text: string, matches: readonly Span[], { from, to }: Span): string {
  const parts: string[] = [from > 0 ? "…" : ""];
  let place = from;
  for (const match of matches.filter((match) => match.from >= from && match.to <= to)) {
    parts.push(escaped(text.slice(place, match.from)));
    parts.push(`<mark>${escaped(text.slice(match.from, match.to))}</mark>`);
    place = match.to;
  }
  parts.push(escaped(text.slice(place, to)), to < text.length ? "…" : "");
  return parts.join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
