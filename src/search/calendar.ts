import type { SearchRecord } from "./record.ts";

/** Names the span of the calendar in which a day lies. */
type Span = (day: string) => string;

const years =
  (count: number): Span =>
  (day) =>
    String(Math.floor(Number(day.slice(0, 4)) / count));
const months =
  (count: number): Span =>
  (day) =>
    `${day.slice(0, 4)} ${Math.floor((Number(day.slice(5, 7)) - 1) / count)}`;

/** Ever smaller spans, each of which lies in one of those before: two or three of them make up one. */
const SPANS: readonly Span[] = [
  ...[64, 32, 16, 8, 4, 2, 1].map(years),
  ...[6, 3, 1].map(months),
  (day) => `${day.slice(0, 7)} ${Math.floor(Number(day.slice(8)) / 16)}`,
  (day) => day,
];

/**
 * Cut articles, which are in order, along the calendar into runs of at most `most` characters: years together, a year,
 * its halves … A day is never cut. Where a run begins depends on what lies in its span alone, so that a change moves
 * no border but those near by.
 */
export function cutAlongCalendar(
  records: readonly SearchRecord[],
  most: number,
  spans: readonly Span[] = SPANS,
): readonly (readonly SearchRecord[])[] {
  const [span, ...smaller] = spans;
  if (!span || charactersIn(records) <= most) return records.length > 0 ? [records] : [];
  const runs = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const name = span(record.date ?? "");
    const run = runs.get(name);
    if (run) run.push(record);
    else runs.set(name, [record]);
  }
  return [...runs.values()].flatMap((run) => cutAlongCalendar(run, most, smaller));
}

/** Count the characters of the texts of articles. */
export const charactersIn = (records: readonly SearchRecord[]): number =>
  records.reduce((sum, record) => sum + lengthOf(record), 0);

/** Count the characters of an article's texts. */
export const lengthOf = ({ title, kicker = "", deck = "", paragraphs, captions }: SearchRecord): number =>
  [title, kicker, deck, ...paragraphs, ...captions].reduce((sum, { length }) => sum + length, 0);
