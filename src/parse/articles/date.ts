import type { DateSource } from "../../model.ts";
import type { Language } from "../language.ts";

/** An issue's date and how it came to be known. */
export interface Dated {
  readonly date: string | null;
  readonly dateSource: DateSource | null;
}

/** What an issue can be dated by. */
export interface DateEvidence {
  /** What the person who filed the pages said. */
  readonly given: string | undefined;
  /** Dates on folio lines. */
  readonly printed: readonly string[];
  /** Datelines and leads. */
  readonly leads: readonly string[];
  /** The whole text, for the year that it speaks of. */
  readonly text: string;
}

/** Date an issue: as given, as most folio lines print it, or the day after the latest day that a lead names. */
export function dateIssue({ given, printed, leads, text }: DateEvidence, language: Language): Dated {
  if (given) return { date: given, dateSource: "given" };
  const most = mostFrequent(printed);
  if (most) return { date: most, dateSource: "printed" };
  const inferred = inferDate(leads, text, language);
  return { date: inferred, dateSource: inferred === null ? null : "inferred" };
}

/** News of a day is printed on the next: the latest day named in a lead, plus one, in the year the text speaks of most. */
function inferDate(leads: readonly string[], text: string, language: Language): string | null {
  const year = mostFrequent(language.years(text));
  if (!year) return null;
  const days = leads.flatMap((lead) => {
    const day = language.monthDay(lead);
    return day ? [Date.UTC(year, day.month - 1, day.day)] : [];
  });
  if (days.length === 0) return null;
  const next = new Date(days.reduce((latest, day) => Math.max(latest, day)));
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** The value that occurs most; of several the first. */
function mostFrequent<T>(values: readonly T[]): T | null {
  const count = new Map<T, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].reduce<readonly [T | null, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    [null, 0],
  )[0];
}
