/** Something of a day, as long as it is. */
export interface Dated {
  /** ISO 8601; empty where it is not known. */
  readonly date: string;
  readonly characters: number;
}

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
 * Cut what is in order of time along the calendar into runs of at most `most` characters: years together, a year, its
 * halves … A day is never cut. Where a run begins depends on what lies in its span alone, so that a change moves no
 * border but those near by.
 */
export function cutAlongCalendar<Item extends Dated>(
  items: readonly Item[],
  most: number,
  spans: readonly Span[] = SPANS,
): readonly (readonly Item[])[] {
  const [span, ...smaller] = spans;
  if (!span || charactersIn(items) <= most) return items.length > 0 ? [items] : [];
  const runs = new Map<string, Item[]>();
  for (const item of items) {
    const name = span(item.date);
    const run = runs.get(name);
    if (run) run.push(item);
    else runs.set(name, [item]);
  }
  return [...runs.values()].flatMap((run) => cutAlongCalendar(run, most, smaller));
}

const charactersIn = (items: readonly Dated[]): number =>
  items.reduce((sum, { characters }) => sum + characters, 0);
