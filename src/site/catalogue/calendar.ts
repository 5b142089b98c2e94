import { groupBy } from "../../group-by.ts";
import { twoDigits } from "../../ids.ts";
import type { PublicationPeriod } from "../../settings.ts";
import { paths } from "../urls.ts";
import type { AwayIssue, VolumeEntry, VolumeYear, YearOutline } from "./away.ts";
import type { Day, DayStatus, IssueEntry, Month, Shade, Year } from "./entries.ts";
import { neighboursAmong } from "./neighbours.ts";
import { type Appearance, appearanceIn, type DatedPeriod, datedPeriods } from "./publication.ts";
import { totalsOf } from "./totals.ts";
import { awayYears } from "./volumes.ts";

/** Lay the issues out by month; months without one are left out, unless the paper appeared in them. */
export function monthsOf(
  issues: readonly IssueEntry[],
  publication: readonly PublicationPeriod[],
  volumes: readonly VolumeEntry[],
): readonly Month[] {
  const periods = datedPeriods(publication, issues);
  const appears = outside(volumes, appearanceIn(periods));
  const held = groupBy(issues, ({ date }) => date.slice(0, 7));
  const away = groupBy(
    volumes.flatMap((volume) => volume.issues),
    ({ date }) => date,
  );
  const shadeOf = shadesOf(issues);
  const ids = new Set([...held.keys(), ...periods.flatMap(monthsIn)]);
  const months = [...ids].sort().map((id) => monthOf(id, held.get(id) ?? [], away, appears, shadeOf));
  return withNeighbours(
    months.filter(({ issues, missing }) => issues.length > 0 || missing > 0),
    awayYears(volumes).flatMap(({ months }) => months),
  );
}

/** What is missing between the first and the last day of another site of the paper is told there. */
const outside =
  (volumes: readonly VolumeEntry[], appears: Appearance): Appearance =>
  (date) =>
    volumes.some(({ from, to }) => from <= date && date <= to) ? undefined : appears(date);

/** Lay the months out by year; years without one are left out. */
export function yearsOf(months: readonly Month[], away: readonly VolumeYear[]): readonly Year[] {
  const years = [...groupBy(months, (month) => month.id.slice(0, 4))];
  return withNeighbours(
    years.map(([id, months]) => ({
      id,
      path: paths.year(id),
      months,
      missing: months.reduce((sum, { missing }) => sum + missing, 0),
      totals: totalsOf(months.flatMap((month) => month.issues)),
    })),
    away,
  );
}

/** Put years of this site and of others in order of time. */
export const inTime = (
  years: readonly Year[],
  away: readonly VolumeYear[],
): readonly (YearOutline | VolumeYear)[] =>
  [...years, ...away].sort((one, other) => (firstMonth(one) < firstMonth(other) ? -1 : 1));

const firstMonth = ({ months }: YearOutline): string => months[0]?.id ?? "";

function monthOf(
  id: string,
  issues: readonly IssueEntry[],
  awayOn: ReadonlyMap<string, readonly AwayIssue[]>,
  appears: Appearance,
  shadeOf: (articles: number) => Shade,
): Month {
  const byDay = groupBy(issues, ({ date }) => date);
  const days = daysIn(id).map((date): Day => {
    const issues = byDay.get(date) ?? [];
    const away = awayOn.get(date) ?? [];
    const status = statusOf([...issues, ...away], appears(date));
    const articles = articlesIn(issues) + away.reduce((sum, { articles }) => sum + articles, 0);
    return { date, issues, away, status, shade: shadeOf(articles) };
  });
  const missing = days.filter(({ status }) => status === "missing").length;
  return { id, path: paths.month(id), issues, days, missing };
}

function statusOf(issues: readonly (IssueEntry | AwayIssue)[], appeared: boolean | undefined): DayStatus {
  if (issues.length > 0) return "held";
  if (appeared === undefined) return "unknown";
  return appeared ? "missing" : "none";
}

const SHADES = 4;

/**
 * Make what tells how many articles a day has beside the others, in four steps. The darkest is that of the busiest
 * days and not of the single busiest one: a jubilee would make all others pale.
 */
function shadesOf(issues: readonly IssueEntry[]): (articles: number) => Shade {
  const counts = [...groupBy(issues, ({ date }) => date).values()].map(articlesIn).sort((a, b) => a - b);
  const busy = counts[Math.floor(counts.length * 0.95)] || 1;
  return (articles) => Math.min(SHADES, Math.ceil((SHADES * articles) / busy)) as Shade;
}

const articlesIn = (issues: readonly IssueEntry[]): number =>
  issues.reduce((sum, { articles }) => sum + articles.length, 0);

function monthsIn({ from, to }: DatedPeriod): readonly string[] {
  const [first, last] = [from, to].map(monthNumber) as [number, number];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => monthId(first + index));
}

/** Count months from year 0, so that they can be gone through. */
function monthNumber(date: string): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return year * 12 + month - 1;
}

const monthId = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${twoDigits((number % 12) + 1)}`;

const daysIn = (month: string): readonly string[] =>
  Array.from({ length: lengthOf(month) }, (_, index) => `${month}-${twoDigits(index + 1)}`);

/** Day 0 of the month after it is its last day. */
function lengthOf(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

function withNeighbours<T extends Period>(periods: readonly T[], away: readonly Period[]) {
  const neighbours = neighboursAmong<Period>(periods, away, ({ id, path }) => ({ name: id, path }));
  return periods.map((period) => ({ ...period, ...neighbours(period) }));
}

/** A month or a year. */
type Period = Pick<Month, "id" | "path">;
