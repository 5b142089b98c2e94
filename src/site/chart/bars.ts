import { twoDigits } from "../../ids.ts";

/** A bar of a chart: a month or a year that has articles, and how many. */
export interface Bar {
  /** `2022-11`, or `2022`. */
  readonly period: string;
  readonly articles: number;
}

/** More months than these are shown by year: their bars would be too narrow to point at. */
const MOST_MONTHS = 60;

/** Count articles by month, or by year over a long time, from the first period to the last one, those without too. */
export function barsOf(days: readonly string[]): readonly Bar[] {
  const months = days.map((day) => day.slice(0, 7)).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byMonth = numberOf(last) - numberOf(first) < MOST_MONTHS;
  return byMonth
    ? counted(months, monthsFrom(first, last))
    : counted(months.map(yearOf), yearsFrom(first, last));
}

function counted(found: readonly string[], periods: readonly string[]): readonly Bar[] {
  const counts = new Map<string, number>();
  for (const period of found) counts.set(period, (counts.get(period) ?? 0) + 1);
  return periods.map((period) => ({ period, articles: counts.get(period) ?? 0 }));
}

const yearOf = (month: string): string => month.slice(0, 4);

/** Months counted from the year 0. */
const numberOf = (month: string): number => Number(yearOf(month)) * 12 + Number(month.slice(5)) - 1;

function monthsFrom(first: string, last: string): readonly string[] {
  const from = numberOf(first);
  return Array.from({ length: numberOf(last) - from + 1 }, (_, i) => {
    const [year, month] = [Math.floor((from + i) / 12), ((from + i) % 12) + 1];
    return `${String(year).padStart(4, "0")}-${twoDigits(month)}`;
  });
}

function yearsFrom(first: string, last: string): readonly string[] {
  const from = Number(yearOf(first));
  return Array.from({ length: Number(yearOf(last)) - from + 1 }, (_, i) => String(from + i).padStart(4, "0"));
}
