import type { Bar } from "./bars.ts";

/** The name of a year under a chart, where the year begins. */
export interface Tick {
  readonly year: string;
  /** In percent of the chart's width: `37.50%`. */
  readonly left: string;
}

/** So many years can be named side by side on the narrowest screen. */
const MOST_TICKS = 6;
/** So many months leave room for the name of the year that they are the end of. */
const ROOM = 5;
/** A name that begins further to the right would not end within the chart; the caption says how far it goes. */
const LAST_PLACE = 0.85;

/** Choose the years that are named under the bars of months or years. */
export function ticksOf(bars: readonly Bar[]): readonly Tick[] {
  const years = bars.flatMap(({ period }, place) => (beginsYear(period) ? [{ period, place }] : []));
  const next = years[0]?.place ?? bars.length;
  const first = bars[0] && next >= ROOM ? [{ period: bars[0].period, place: 0 }] : [];
  const step = Math.ceil(years.length / MOST_TICKS) || 1;
  return [...first, ...years.filter((_, i) => i % step === 0)]
    .filter(({ place }) => place / bars.length <= LAST_PLACE)
    .map(({ period, place }) => ({ year: period.slice(0, 4), left: percent(place / bars.length) }));
}

const beginsYear = (period: string): boolean => period.length === 4 || period.endsWith("-01");

/** Write a part of 1 as SVG's lengths are written. */
export const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
