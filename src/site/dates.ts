/** How the site writes days, months and years in one language. All take ISO 8601 forms and know no time zone. */
export interface DateForms {
  /** `2022-11-22` → `2022年11月22日` */
  readonly day: (date: string) => string;
  /** `2022-11-22` → `11月22日` */
  readonly dayOfYear: (date: string) => string;
  /** `2022-11-22` → `星期二` */
  readonly weekday: (date: string) => string;
  /** `2022-11` → `2022年11月` */
  readonly month: (month: string) => string;
  /** `2022-11` → `11月`, `Nov` */
  readonly monthOfYear: (month: string) => string;
  /** `2022` → `2022年` */
  readonly year: (year: string) => string;
  /** The seven weekdays, Sunday first. */
  readonly weekdays: readonly Weekday[];
}

export interface Weekday {
  /** `星期二` */
  readonly name: string;
  /** `二`, to stand over a column of a calendar. */
  readonly letter: string;
}

/** Make the date forms of a language, given as a BCP 47 tag. */
export function dateForms(language: string): DateForms {
  const form = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    return (date: string) => format.format(new Date(date));
  };
  const weekday = form({ weekday: "long" });
  const letter = form({ weekday: "narrow" });
  return {
    day: form({ year: "numeric", month: "long", day: "numeric" }),
    dayOfYear: form({ month: "long", day: "numeric" }),
    weekday,
    month: form({ year: "numeric", month: "long" }),
    monthOfYear: form({ month: "short" }),
    year: form({ year: "numeric" }),
    weekdays: WEEK_FROM_SUNDAY.map((date) => ({ name: weekday(date), letter: letter(date) })),
  };
}

const WEEK_FROM_SUNDAY = [1, 2, 3, 4, 5, 6, 7].map((day) => `2023-01-0${day}`);
