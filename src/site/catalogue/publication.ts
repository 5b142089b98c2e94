import type { PublicationPeriod } from "../../settings.ts";
import type { IssueEntry } from "./entries.ts";

/** Tells whether the paper appeared on a day; undefined where nothing is known of that. */
export type Appearance = (date: string) => boolean | undefined;

/** A time of a paper's life with both its ends. */
export type DatedPeriod = Required<PublicationPeriod>;

/** Give the times of a paper's life that name no end those of the issues that are held. */
export const datedPeriods = (
  periods: readonly PublicationPeriod[],
  issues: readonly IssueEntry[],
): readonly DatedPeriod[] =>
  periods.map((period) => ({ from: issues[0]?.date ?? "", to: issues.at(-1)?.date ?? "", ...period }));

/** Make what tells the days on which a paper appeared. */
export const appearanceIn =
  (periods: readonly DatedPeriod[]): Appearance =>
  (date) => {
    const period = periods.find(({ from, to }) => from <= date && date <= to);
    return (
      period?.weekdays.has(new Date(date).getUTCDay()) &&
      !period.except.some(({ from, to }) => from <= date && date <= to)
    );
  };
