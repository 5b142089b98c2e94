import { twoDigits } from "../../ids.ts";
import { paths } from "../urls.ts";
import type { Day, IssueEntry, Month, Year } from "./entries.ts";
import { groupBy } from "./group.ts";
import { neighboursOf } from "./neighbours.ts";
import { totalsOf } from "./totals.ts";

/** Lay the issues out by month; months without one are left out. */
export function monthsOf(issues: readonly IssueEntry[]): readonly Month[] {
  const months = [...groupBy(issues, (issue) => issue.date.slice(0, 7))];
  return withNeighbours(
    months.map(([id, issues]) => ({ id, path: paths.month(id), issues, days: daysOf(id, issues) })),
  );
}

/** Lay the months out by year; years without an issue are left out. */
export function yearsOf(months: readonly Month[]): readonly Year[] {
  const years = [...groupBy(months, (month) => month.id.slice(0, 4))];
  return withNeighbours(
    years.map(([id, months]) => ({
      id,
      path: paths.year(id),
      months,
      totals: totalsOf(months.flatMap((month) => month.issues)),
    })),
  );
}

function daysOf(month: string, issues: readonly IssueEntry[]): readonly Day[] {
  return Array.from({ length: lengthOf(month) }, (_, index) => {
    const date = `${month}-${twoDigits(index + 1)}`;
    return { date, issues: issues.filter((issue) => issue.date === date) };
  });
}

/** Day 0 of the month after it is its last day. */
function lengthOf(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

function withNeighbours<T extends { id: string; path: string }>(periods: readonly T[]) {
  return periods.map((period, index) => ({
    ...period,
    ...neighboursOf(periods, index, ({ id, path }) => ({ name: id, path })),
  }));
}
