/** A bar of a histogram: the days from one to another, and how many articles they have. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  readonly articles: number;
}

export type Unit = "year" | "month" | "day";

export interface Bars {
  readonly unit: Unit;
  /** In order, without a gap: a span without articles has a bar of none. */
  readonly bars: readonly Bar[];
}

/** More days are shown by month, more months by year; more bars would be too narrow to point at. */
const MOST_DAYS = 62;
const MOST_MONTHS = 60;

/** How many characters of a day name its year or month, and the first and the last day of that. */
const SPANS: Readonly<Record<Unit, { readonly length: number; readonly last: (key: string) => string }>> = {
  year: { length: 4, last: (year) => `${year}-12-31` },
  month: { length: 7, last: (month) => lastDayOf(month) },
  day: { length: 10, last: (day) => day },
};

/** Make the bars of a histogram from the number of articles of each day, in order, of which there is at least one. */
export function barsOf(days: readonly (readonly [day: string, articles: number])[]): Bars {
  const [first, last] = [days[0]?.[0] ?? "", days.at(-1)?.[0] ?? ""];
  const unit = unitFor(first, last);
  const { length, last: end } = SPANS[unit];
  const counts = new Map<string, number>();
  for (const [day, articles] of days) {
    const key = day.slice(0, length);
    counts.set(key, (counts.get(key) ?? 0) + articles);
  }
  const bars: Bar[] = [];
  for (let day = first; day !== "" && day.slice(0, length) <= last.slice(0, length); ) {
    const key = day.slice(0, length);
    const to = end(key);
    bars.push({ from: `${key}${"-01-01".slice(length - 4)}`, to, articles: counts.get(key) ?? 0 });
    day = dayAfter(to);
  }
  return { unit, bars };
}

function unitFor(first: string, last: string): Unit {
  const days = (Date.parse(last) - Date.parse(first)) / MILLISECONDS_A_DAY + 1;
  if (days <= MOST_DAYS) return "day";
  return days <= MOST_MONTHS * 31 ? "month" : "year";
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

const dayAfter = (day: string): string => iso(Date.parse(day) + MILLISECONDS_A_DAY);

/** The day before the first one of the next month. */
function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return iso(Date.UTC(year, number, 0));
}
