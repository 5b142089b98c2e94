import { z } from "zod";
import { isCalendarDay } from "../day.ts";
import { readRange, readRanges } from "./line-ranges.ts";

/**
 * Kinds of values in files that people write. Each message completes “expected …”.
 */

/** A text, which may be empty. */
export const anyText = z.string("a text, in quotes if it looks like a number");

/** A text with something in it. */
export const text = anyText.min(1, "a text that is not empty");

/** A list of texts. */
export const texts = z.array(text, "a list like [王威晨, 孙艺嘉]");

/** A day of the calendar. */
export const day = z.string("a day like 2022-11-22").refine(isCalendarDay, "a day like 2022-11-22");

const NUMBER = "a whole number from 1";

/** A number of a page or a line. */
export const number = z.int(NUMBER).min(1, NUMBER);

/** A run of lines on a page. */
export const lineRange = linesText(readRange, 'lines like "01:104-166" or "01:311"');

/** Several runs of lines in one text; an empty one for none. */
export const lineRanges = linesText(readRanges, 'lines like "01:104-166, 01:311"');

/** Values by an article's id; none where nothing is said. */
export function articleIds<Value extends z.ZodType>(value: Value, expected: string) {
  return z
    .record(z.string(), value, expected)
    .default({})
    .transform((byId) => new Map(Object.entries(byId) as [string, z.output<Value>][]));
}

/** Make a schema of a record that may hold these fields and no others. */
export function record<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const fields = Object.keys(shape).join(", ");
  return z.strictObject(shape, `fields out of ${fields}`);
}

function linesText<Lines>(read: (text: string) => Lines | undefined, expected: string) {
  return z.string(expected).transform((value, context) => {
    const lines = read(value);
    if (lines !== undefined) return lines;
    context.addIssue({ code: "custom", message: expected, input: value });
    return z.NEVER;
  });
}
