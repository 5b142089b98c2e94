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

/** What lies on a day, or on none that is known (empty), and how long it is. */
interface Dated {
  readonly date: string;
  readonly characters: number;
}

/**
 * Cut issues, which are in order, along the calendar into runs of at most `most` characters: years together, a year,
 * its halves … A day is never cut. Where a run begins depends on what lies in its span alone, so that a change moves
 * no border but those near by.
 */
export function cutAlongCalendar<Issue extends Dated>(
  issues: readonly Issue[],
  most: number,
  spans: readonly Span[] = SPANS,
): readonly (readonly Issue[])[] {
  const [span, ...smaller] = spans;
  const size = issues.reduce((sum, { characters }) => sum + characters, 0);
  if (!span || size <= most) return issues.length > 0 ? [issues] : [];
  const runs = new Map<string, Issue[]>();
  for (const issue of issues) {
    const name = span(issue.date);
    const run = runs.get(name);
    if (run) run.push(issue);
    else runs.set(name, [issue]);
  }
  return [...runs.values()].flatMap((run) => cutAlongCalendar(run, most, smaller));
}
