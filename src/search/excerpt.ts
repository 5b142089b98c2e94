import { findMatches, type Span } from "./matches.ts";
import type { Phrase } from "./query.ts";
import { type ArticleTexts, headings, passages } from "./record.ts";

/** How much of a passage is shown: characters before the first match, and in all. */
const before = 24;
const length = 110;
/** An article that has so many matches is shown in two passages. */
const often = 3;

/**
 * Cut the passages that show why an article was found, as HTML: printed text, escaped, with the matches in `<mark>`.
 * There are two where the phrase occurs often. Where only the headings match, it is the article's beginning.
 */
export function excerptsOf(article: ArticleTexts, phrases: readonly Phrase[]): readonly string[] {
  const { kicker = "", deck = "" } = article;
  const candidates = [...passages(article), deck, kicker].filter(Boolean);
  const found = candidates
    .map((text) => ({ text, matches: findMatches(text, phrases) }))
    .filter(({ matches }) => matches.length > 0);
  const [first] = found;
  if (!first) return [cutOut({ text: candidates[0] ?? "", matches: [] })];
  const count = found.reduce((sum, { matches }) => sum + matches.length, 0);
  const { to } = windowOf(first.text, first.matches[0]);
  const rest = first.matches.filter(({ from }) => from >= to);
  const [second] = count < often ? [] : rest.length > 0 ? [{ ...first, matches: rest }] : found.slice(1);
  return [first, ...(second ? [second] : [])].map(cutOut);
}

/** A text and the matches in it. */
interface Passage {
  readonly text: string;
  readonly matches: readonly Span[];
}

const cutOut = ({ text, matches }: Passage): string => toHtml(text, matches, windowOf(text, matches[0]));

/** List the different ways in which an article prints what was found, so that its page can mark them. */
export function printedForms(article: ArticleTexts, phrases: readonly Phrase[]): readonly string[] {
  const forms = [...headings(article), ...passages(article)].flatMap((text) =>
    findMatches(text, phrases).map(({ from, to }) => text.slice(from, to)),
  );
  return [...new Set(forms)];
}

/** What is shown of a text around a match, or of its beginning. */
function windowOf(text: string, match: Span | undefined): Span {
  const from = Math.max(0, Math.min((match?.from ?? 0) - before, text.length - length));
  return { from: whole(text, from), to: whole(text, Math.max(from + length, match?.to ?? 0)) };
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
