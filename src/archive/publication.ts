import { z } from "zod";
import { day, record } from "../markdown/fields.ts";
import type { PublicationPeriod } from "../settings.ts";

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const WEEKDAY = `days of the week like [${WEEKDAYS.slice(1, 3).join(", ")}], out of ${WEEKDAYS.join(", ")}`;
const RANGE = "a day like 2022-11-22, or days like 2022-01-31/2022-02-06";

/** A day, or a run of days: ISO 8601 writes its ends with a slash between them. */
const days = z.string(RANGE).transform((value, context) => {
  const ends = value.split("/").map((end) => day.safeParse(end).data);
  const [from, to = from] = ends;
  if (from && to && from <= to && ends.length <= 2 && ends.every(Boolean)) return { from, to };
  context.addIssue({ code: "custom", message: RANGE, input: value });
  return z.NEVER;
});

const period = record({
  weekdays: z.array(z.enum(WEEKDAYS, WEEKDAY), WEEKDAY).min(1, WEEKDAY),
  from: z.exactOptional(day),
  to: z.exactOptional(day),
  except: z.array(days, `a list of ${RANGE}`).default([]),
}).transform(
  ({ weekdays, ...rest }): PublicationPeriod => ({
    ...rest,
    weekdays: new Set(weekdays.map((name) => WEEKDAYS.indexOf(name))),
  }),
);

/** On which days a paper appears, as written in a file: one rule, or one for each time in its life. */
export const publication = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(period));
