import type { SearchOptions } from "./answer.ts";

/** A run of days; an end that is empty is not known. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

type Asked = Pick<SearchOptions, "from" | "to">;

/** Tell whether a day lies between two, or in the years or months that stand for them. */
export function isWithin(day: string, { from = "", to = "" }: Asked): boolean {
  return day >= from && (to === "" || (day !== "" && day.slice(0, to.length) <= to));
}

/** Tell whether a run of days may hold one between two. */
export const mayHold = (days: Days, { from = "", to = "" }: Asked): boolean =>
  days.to >= from && (to === "" || days.from.slice(0, to.length) <= to);
