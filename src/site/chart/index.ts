import type { Listing } from "../catalogue/entries.ts";
import { paths } from "../urls.ts";
import { type Bar, barsOf } from "./bars.ts";
import { percent, type Tick, ticksOf } from "./ticks.ts";

/** When the articles of a person or a section were printed. Places and sizes are parts of the drawing, in percent. */
export interface Chart {
  /** `month` or `year`: the filter that writes the periods. */
  readonly unit: "month" | "year";
  readonly bars: readonly DrawnBar[];
  readonly ticks: readonly Tick[];
  readonly total: number;
  readonly peak: Bar;
}

export interface DrawnBar extends Bar {
  /** Where its column begins, and how wide that is. */
  readonly left: string;
  readonly width: string;
  readonly top: string;
  readonly height: string;
  /** The page of its month or year; none for a bar without articles. */
  readonly path?: string;
}

/** What a list says at a glance needs no chart. */
const FEWEST_ARTICLES = 5;

/** The bar of one article can be seen beside that of a thousand. */
const LOWEST = 0.03;

/** Draw when articles were printed; nothing for articles that are few or of one month. */
export function chartOf({ articles }: Pick<Listing, "articles">): Chart | undefined {
  const bars = barsOf(articles.map(({ issue }) => issue.date));
  if (articles.length < FEWEST_ARTICLES || bars.length < 2) return undefined;
  const peak = bars.reduce((one, next) => (next.articles > one.articles ? next : one));
  const unit = isYear(peak.period) ? "year" : "month";
  return {
    unit,
    bars: bars.map((bar, place) => drawn(bar, place, bars.length, peak.articles)),
    ticks: ticksOf(bars),
    total: articles.length,
    peak,
  };
}

function drawn(bar: Bar, place: number, bars: number, most: number): DrawnBar {
  const height = bar.articles === 0 ? 0 : Math.max(LOWEST, bar.articles / most);
  return {
    ...bar,
    left: percent(place / bars),
    width: percent(1 / bars),
    top: percent(1 - height),
    height: percent(height),
    ...(bar.articles > 0 && { path: pathOf(bar.period) }),
  };
}

const pathOf = (period: string): string => (isYear(period) ? paths.year(period) : paths.month(period));

const isYear = (period: string): boolean => period.length === 4;
